/** What a cell shows to a reader: '' for an empty cell, the error's text (`#N/A`) for an error. */
export type CellValue = string | number | boolean;

/** What kind of value a cell holds; needed since the text `#N/A` and the error read alike. */
export type CellKind = 'empty' | 'number' | 'text' | 'boolean' | 'error';

/** The errors of Excel's grid. */
export const CELL_ERRORS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
] as const;
export type CellErrorText = (typeof CELL_ERRORS)[number];

/** An error as a value to be written to a cell. */
export interface CellError {
  readonly error: CellErrorText;
}

/** What can be put into a cell: null leaves it as it is, '' empties it. */
export type CellInput = CellValue | CellError | null;

export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isErrorText(text: string): text is CellErrorText {
  return (CELL_ERRORS as readonly string[]).includes(text);
}
