import type { SheetModel, WorkbookModel } from '../model';
import type { Relationship } from './relationships';
import type { ZipArchive } from './zipArchive';

/** A piece of a file as it was read, and what the model made of it then. */
export interface OriginalPiece {
  readonly raw: string;
  readonly fingerprint: string;
}

/** A part of a file as it was read, and what the model made of it then. */
export interface OriginalPart {
  readonly part: string;
  readonly fingerprint: string;
}

/** Where a sheet came from. */
export interface SheetOrigin {
  readonly part: string;
  /** The opening tag of the sheet, with its namespaces. */
  readonly rootTag: string;
  /** The elements around the cells, by name. */
  readonly elements: ReadonlyMap<string, readonly OriginalPiece[]>;
  readonly relationships: readonly Relationship[];
  readonly tables: ReadonlyMap<string, OriginalPart>;
  readonly charts: ReadonlyMap<string, OriginalPart>;
  readonly comments: string;
}

/** The file that a workbook was read from: what the model does not hold is taken from it again. */
export interface WorkbookOrigin {
  readonly archive: ZipArchive;
  readonly workbookPart: string;
  readonly sheets: ReadonlyMap<SheetModel, SheetOrigin>;
  /** Numbers of shared texts by pooled text number. */
  readonly sharedTexts: ReadonlyMap<number, number>;
  readonly sharedTextCount: number;
  /** Property parts of custom XML items, by id. */
  readonly customXmlProperties: ReadonlyMap<string, string>;
}

const origins = new WeakMap<WorkbookModel, WorkbookOrigin>();

export function rememberOrigin(workbook: WorkbookModel, origin: WorkbookOrigin): void {
  origins.set(workbook, origin);
}

export function originOf(workbook: WorkbookModel): WorkbookOrigin | undefined {
  return origins.get(workbook);
}

/** Forgets the file that a workbook was read from: only what the model holds is written then. */
export function forgetOrigin(workbook: WorkbookModel): void {
  origins.delete(workbook);
}
