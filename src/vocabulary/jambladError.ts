/**
 * Understands what may go wrong with us, the host or a file. (What is odd in a user's data is a Finding; a number
 * that cannot be had is a NotEstimable.) The sentences with their cures stand in `text/errors`, one a code.
 */

/** The data of every error, by its code. Names of sheets, files and columns only: never what a cell holds. */
export interface ErrorData {
  /** The workbook has no sheet of that name. */
  readonly sheetNotFound: { readonly sheet: string; readonly sheets: readonly string[] };
  /** The sheet was there when the reading began and is not any more. */
  readonly sheetGone: { readonly sheet: string };
  /** The used part of the sheet is larger than can be held: as a rule a stray value far away. */
  readonly sheetTooLarge: { readonly sheet: string; readonly rowCount: number; readonly columnCount: number };
  /** Nothing stands on the sheet. */
  readonly sheetEmpty: { readonly sheet: string };
  /** The sheet holds something, but no table that can be read; or not the table or range that was asked for. */
  readonly tableNotFound: {
    readonly sheet: string;
    readonly wanted?: string;
    readonly tables: readonly string[];
  };
  /** No column tells the sex, and the recipe names none. */
  readonly noSexColumn: { readonly sheet: string; readonly columns: readonly string[] };
  /** A cell is being edited, and Excel takes no commands until that is done. */
  readonly cellBeingEdited: Readonly<Record<string, never>>;
  /** The structure of the workbook is protected, so no sheet can be added. */
  readonly workbookProtected: Readonly<Record<string, never>>;
  /** One of our sheets has been protected with a password. */
  readonly sheetLocked: { readonly sheet: string };
  /** Excel broke off while our sheets were written, twice; what was typed on them is kept, the rest is not there. */
  readonly leftUnfinished: { readonly sheets: readonly string[] };
  /** One row is larger than a request or a response may be. */
  readonly tooMuchForExcel: { readonly sheet: string };
  /** A number that is no number, or nothing at all, was to be written. */
  readonly cellNotWritable: { readonly sheet: string; readonly cell: string; readonly problem: string };
  /** This Excel lacks something that Jämblad needs. */
  readonly excelTooOld: { readonly member: string };
  /** The connection to Excel or its answer failed. */
  readonly excelBusy: { readonly code: string };
  /** Excel refused for a reason that has no sentence of its own. */
  readonly excelRefused: { readonly code: string };
  /** What Jämblad had stored in the workbook cannot be read. */
  readonly stateDamaged: Readonly<Record<string, never>>;
  /** The next plan is to be of a later year than the plan that ends. */
  readonly nextYearNotLater: { readonly year: number; readonly planYear: number };
  /** What Jämblad stores in the workbook was made by a later version. */
  readonly stateFromLaterVersion: Readonly<Record<string, never>>;
  /** What is to be stored in the workbook is too large for it. */
  readonly stateTooLarge: { readonly kilobytes: number };
  /** Excel did not keep what was stored. */
  readonly stateNotKept: Readonly<Record<string, never>>;
  /** The recipe cannot be used; the problems are told one by one. */
  readonly recipeRefused: { readonly problems: readonly unknown[] };
  /** The settings of a plan cannot be used; the problems are told one by one. */
  readonly settingsRefused: { readonly problems: readonly unknown[] };
  /** The workbook has no action plan. */
  readonly planMissing: Readonly<Record<string, never>>;
  /** A workbook of an earlier year does not say of which. */
  readonly earlierYearUnknown: Readonly<Record<string, never>>;
  /** A workbook that was handed in as an earlier one is not of a year before. */
  readonly earlierYearNotBefore: { readonly year: number; readonly reportYear: number };
  /** There is nothing to publish: no analysis, no plan and no report. */
  readonly nothingToPublish: Readonly<Record<string, never>>;
  /** What would be published holds something of the shape of a personnummer. */
  readonly personalNumberInPublished: { readonly places: readonly string[] };
  /** A file that was to be collected holds no template of a plan. */
  readonly fileWithoutPlan: { readonly file: string };
  /** Files that were to be collected are of another municipality or another year than the plan. */
  readonly templatesRefused: {
    readonly files: readonly {
      readonly file: string;
      readonly municipality: string;
      readonly year: number;
    }[];
    readonly municipality: string;
    readonly year: number;
  };
  /** A workbook of that name has been handed out already, and somebody may have filled it in. */
  readonly fileThere: { readonly file: string };
  /** The person pressed Avbryt. */
  readonly cancelled: Readonly<Record<string, never>>;
  readonly fileNotFound: { readonly file: string };
  readonly fileNotReadable: { readonly file: string };
  readonly fileNotWritable: { readonly file: string };
  readonly fileIsInput: { readonly file: string };
  readonly notAnXlsx: { readonly file: string };
  readonly fileTruncated: { readonly file: string };
  readonly fileEncrypted: { readonly file: string };
  readonly workbookEmpty: { readonly file: string };
  readonly notJson: { readonly file: string };
  /** The command line was called in a way that it does not know. */
  readonly unknownCommand: { readonly command: string; readonly commands: readonly string[] };
  readonly unknownOption: { readonly option: string; readonly options: readonly string[] };
  readonly optionWithoutValue: { readonly option: string };
  readonly optionMissing: { readonly option: string; readonly command: string };
  readonly optionNotAllowed: {
    readonly option: string;
    readonly value: string;
    readonly allowed: readonly string[];
  };
  readonly dateNotPossible: { readonly option: string; readonly value: string };
  /** What was given as a year is none. */
  readonly yearNotPossible: { readonly value: string };
  readonly inputMissing: { readonly command: string };
  readonly otherInputMissing: { readonly command: string; readonly wanted: string };
  readonly inputTooMany: { readonly command: string; readonly extra: string };
}

/** The stable name of a kind of error. */
export type ErrorCode = keyof ErrorData;

/**
 * The one error of ours: says by code what went wrong and carries what it concerns. `cause` holds the host's own
 * error where there is one.
 */
export class JambladError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'JambladError';

  constructor(
    readonly code: Code,
    readonly concerns: ErrorData[Code],
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
