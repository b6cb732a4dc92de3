import type { WorkbookModel } from '../model';
import type { WorkbookOrigin } from './origins';
import type { PackageParts } from './packageParts';
import type { SharedTextWriter } from './sharedTextWriter';
import type { StyleWriter } from './styleWriter';

/** A workbook while it is being written. */
export interface Writing {
  readonly workbook: WorkbookModel;
  readonly origin: WorkbookOrigin | undefined;
  readonly parts: PackageParts;
  readonly styles: StyleWriter;
  readonly texts: SharedTextWriter;
  readonly workbookPart: string;
}
