import { CELL_KIND } from '../vocabulary';

/** Whole rows as Excel gives them; `''` is an empty cell. `valueTypes` tells errors from texts that look like one. */
export interface RawChunk {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes?: readonly (readonly string[])[];
}

/** A piece of a column: kinds and numbers as in `GridColumn`, and the texts that are new since the last piece. */
export interface ColumnPiece {
  readonly kinds: Uint8Array<ArrayBuffer>;
  readonly numbers: Float64Array<ArrayBuffer>;
  readonly newTexts: readonly string[];
}

/** Some rows of a sheet as typed columns. */
export interface EncodedChunk {
  readonly rowCount: number;
  readonly columns: readonly ColumnPiece[];
}

/** The texts of each column so far, with their codes. */
export type ColumnTexts = readonly Map<string, number>[];

/** From and up to (not including) which row of the chunk. */
export interface RowSlice {
  readonly from: number;
  readonly to: number;
}

const ERROR_TYPE = 'Error';

/** Begins the dictionaries of a sheet. */
export function createColumnTexts(columnCount: number): ColumnTexts {
  return Array.from({ length: columnCount }, () => new Map<string, number>());
}

/**
 * Codes rows into typed columns: 9 bytes a cell, every text of a column once. Adds the new texts to `texts`.
 * A row that is shorter than the sheet is wide is filled with empty cells.
 */
export function encodeChunk(chunk: RawChunk, texts: ColumnTexts, slice: RowSlice): EncodedChunk {
  const columns = texts.map((known, column) => encodeColumn(chunk, column, known, slice));
  return { rowCount: slice.to - slice.from, columns };
}

function encodeColumn(
  { values, valueTypes }: RawChunk,
  column: number,
  known: Map<string, number>,
  { from, to }: RowSlice,
): ColumnPiece {
  const kinds = new Uint8Array(to - from);
  const numbers = new Float64Array(to - from);
  const newTexts: string[] = [];
  for (let row = from; row < to; row++) {
    const value = values[row]?.[column];
    const index = row - from;
    if (typeof value === 'number') {
      kinds[index] = CELL_KIND.number;
      numbers[index] = value;
    } else if (typeof value === 'boolean') {
      kinds[index] = CELL_KIND.boolean;
      numbers[index] = value ? 1 : 0;
    } else if (typeof value === 'string' && value !== '') {
      kinds[index] = valueTypes?.[row]?.[column] === ERROR_TYPE ? CELL_KIND.error : CELL_KIND.text;
      numbers[index] = codeOf(value, known, newTexts);
    }
  }
  return { kinds, numbers, newTexts };
}

function codeOf(text: string, known: Map<string, number>, newTexts: string[]): number {
  const code = known.get(text);
  if (code !== undefined) return code;
  known.set(text, known.size);
  newTexts.push(text);
  return known.size - 1;
}
