import type { StylePatch, WorkbookModel } from '../model';
import type { Relationship } from './relationships';
import type { XmlElement } from './xml';
import type { ZipArchive } from './zipArchive';

/** A workbook while it is being read. */
export interface Reading {
  readonly archive: ZipArchive;
  readonly workbook: WorkbookModel;
  readonly workbookPart: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly sharedTexts: readonly number[];
  readonly styleNumbers: readonly number[];
  readonly differential: readonly StylePatch[];
  readonly themeColors: readonly string[];
  readonly persons: ReadonlyMap<string, string>;
}
