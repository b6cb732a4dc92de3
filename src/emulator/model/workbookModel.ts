import type { RangeAddress, SheetRange } from './address';
import type { CellStyle } from './cellStyle';
import { DEFAULT_STYLE } from './cellStyle';
import { ModelError } from './modelError';
import { NameCollection } from './namedItem';
import { dropSheetReferences, renameSheetReferences } from './sheetReferences';
import { SheetModel } from './sheetModel';
import { sheetNameProblem } from './sheetNameProblem';
import { StyleTable } from './styleTable';
import type { TableModel } from './tableModel';
import { TextPool } from './textPool';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  lastAuthor: string;
  /** ISO date and time, '' where not known. */
  creationDate: string;
  revisionNumber: number;
}

export type CustomPropertyValue = string | number | boolean | Date;

/** A table together with the sheet that it stands on. */
export interface PlacedTable {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

/** Understands a workbook: its sheets in order and what they share. Starts without sheets. */
export class WorkbookModel {
  readonly texts = new TextPool();
  readonly styles = new StyleTable();
  readonly names = new NameCollection();
  /** Named cell styles by name; `Normal` is always there. */
  readonly namedStyles = new Map<string, CellStyle>([['Normal', DEFAULT_STYLE]]);
  /** Custom XML parts: id like `{GUID}` to XML text. */
  readonly customXmlParts = new Map<string, string>();
  readonly customProperties = new Map<string, CustomPropertyValue>();
  readonly properties: DocumentProperties = {
    title: '',
    subject: '',
    author: '',
    keywords: '',
    comments: '',
    category: '',
    manager: '',
    company: '',
    lastAuthor: '',
    creationDate: '',
    revisionNumber: 0,
  };
  /** File name as shown by Excel. */
  name = 'Book1.xlsx';
  calculationMode: CalculationMode = 'Automatic';
  protection = { structure: false, password: '', storedHash: '' };
  activeSheetId = '';
  selection: SheetRange = { sheetId: '', range: { row: 0, column: 0, rowCount: 1, columnCount: 1 } };

  private readonly sheetList: SheetModel[] = [];
  private nextNumber = 1;

  get sheets(): readonly SheetModel[] {
    return this.sheetList;
  }

  get activeSheet(): SheetModel | undefined {
    return this.sheetById(this.activeSheetId);
  }

  /** A number that no table, chart or comment of the workbook has had before. */
  takeNumber(): number {
    const number = this.nextNumber;
    this.nextNumber += 1;
    return number;
  }

  /** A fresh id of the form `{GUID}`; the same calls give the same ids, so runs can be repeated. */
  takeGuid(): string {
    return `{00000000-0001-0000-${this.takeNumber().toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
  }

  /**
   * Adds a sheet at the end, as `Sheet1`, `Sheet2` … when no name is given.
   *
   * @throws ModelError `InvalidArgument` for a name that Excel forbids, `ItemAlreadyExists` for one taken.
   */
  addSheet(name = this.freeSheetName()): SheetModel {
    this.assertSheetName(name, undefined);
    return this.adoptSheet(name);
  }

  /** Adds a sheet under the name that a file gives it, even one that Excel would not let a person type. */
  adoptSheet(name: string): SheetModel {
    const sheet = new SheetModel(this.takeGuid(), name, this);
    this.sheetList.push(sheet);
    if (this.activeSheetId === '') this.activate(sheet);
    return sheet;
  }

  sheetById(id: string): SheetModel | undefined {
    return this.sheetList.find((sheet) => sheet.id === id);
  }

  /** Names are compared without regard to case. */
  sheetByName(name: string): SheetModel | undefined {
    const wanted = name.toLowerCase();
    return this.sheetList.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  activate(sheet: SheetModel): void {
    this.activeSheetId = sheet.id;
    this.select(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 });
  }

  select(sheet: SheetModel, range: RangeAddress): void {
    this.activeSheetId = sheet.id;
    this.selection = { sheetId: sheet.id, range };
  }

  /** Renames a sheet and every reference to it. Throws as addSheet does. */
  renameSheet(sheet: SheetModel, name: string): void {
    this.assertSheetName(name, sheet);
    const before = sheet.name;
    sheet.name = name;
    renameSheetReferences(this, before, name);
  }

  /**
   * Removes a sheet; references to it become `#REF!`.
   *
   * @throws ModelError `InvalidOperation` for the last visible sheet and for a very hidden one.
   */
  deleteSheet(sheet: SheetModel): void {
    const others = this.sheetList.filter((other) => other !== sheet);
    const lastVisible = others.every((other) => other.visibility !== 'Visible');
    if (sheet.visibility === 'VeryHidden' || lastVisible) {
      throw new ModelError('InvalidOperation', 'The sheet cannot be deleted as it is.', sheet.name);
    }
    const position = this.sheetList.indexOf(sheet);
    this.sheetList.splice(position, 1);
    dropSheetReferences(this, sheet.name);
    if (this.activeSheetId === sheet.id) {
      const next = others.slice(position).find(isVisible) ?? others.filter(isVisible).at(-1);
      if (next) this.activate(next);
    }
  }

  /** Moves a sheet to a position counted from 0. */
  moveSheet(sheet: SheetModel, position: number): void {
    if (position < 0 || position >= this.sheetList.length) {
      throw new ModelError('InvalidArgument', 'There is no such position.', String(position));
    }
    this.sheetList.splice(this.sheetList.indexOf(sheet), 1);
    this.sheetList.splice(position, 0, sheet);
  }

  /** Every table of the workbook, sheet by sheet. */
  tables(): readonly PlacedTable[] {
    return this.sheetList.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  tableByName(name: string): PlacedTable | undefined {
    const wanted = name.toLowerCase();
    return this.tables().find(({ table }) => table.name.toLowerCase() === wanted);
  }

  private freeSheetName(): string {
    for (let number = this.sheetList.length + 1; ; number += 1) {
      const name = `Sheet${String(number)}`;
      if (!this.sheetByName(name)) return name;
    }
  }

  private assertSheetName(name: string, self: SheetModel | undefined): void {
    const problem = sheetNameProblem(name);
    if (problem !== undefined) throw new ModelError('InvalidArgument', problem, name);
    const holder = this.sheetByName(name);
    if (holder && holder !== self) {
      throw new ModelError(
        'ItemAlreadyExists',
        'A resource with the same name or identifier already exists.',
        name,
      );
    }
  }
}

function isVisible(sheet: SheetModel): boolean {
  return sheet.visibility === 'Visible';
}
