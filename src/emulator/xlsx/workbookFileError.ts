export type WorkbookFileErrorCode = 'notAnXlsx' | 'truncated' | 'encrypted' | 'emptyWorkbook';

const CURES: Readonly<Record<WorkbookFileErrorCode, string>> = {
  notAnXlsx: 'The file is no xlsx workbook; open it in Excel and save it as .xlsx.',
  truncated: 'The file is damaged or incomplete; fetch it again.',
  encrypted: 'The file is locked with a password; save a copy without one.',
  emptyWorkbook: 'The workbook holds no worksheet.',
};

/** A file that cannot be read as a workbook. */
export class WorkbookFileError extends Error {
  override readonly name = 'WorkbookFileError';

  constructor(
    readonly code: WorkbookFileErrorCode,
    /** What was found, for whoever looks for the cause: a part's name, the first bytes. */
    readonly found: string,
  ) {
    super(`${CURES[code]} (${found})`);
  }
}
