import { CELL_KIND } from '../vocabulary';
import type { TextCodes } from './textCodes';
import { createTextCodes } from './textCodes';

/** How large the sheet will be. */
export interface SheetSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Whole rows as Excel gives them; `''` is an empty cell. `valueTypes` tells errors from texts that look like one. */
export interface RawChunk {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes?: readonly (readonly string[])[];
}

/** Kinds and numbers of a column as in `GridColumn`; its texts travel apart. */
export interface TypedColumn {
  readonly kinds: Uint8Array<ArrayBuffer>;
  readonly numbers: Float64Array<ArrayBuffer>;
}

/** From and up to (not including) which row of a chunk. */
export interface RowSlice {
  readonly from: number;
  readonly to: number;
}

/** Codes the rows of a sheet into typed columns as they come. */
export interface SheetEncoder {
  /**
   * Codes some rows of a chunk and gives the texts of each column that are new, in the order of their codes; nothing
   * where none are.
   * @throws RangeError when there are more rows than were announced
   */
  readonly encode: (chunk: RawChunk, slice: RowSlice) => readonly (readonly string[])[] | undefined;
  /** The columns, as long as the rows that have come. */
  readonly columns: () => readonly TypedColumn[];
}

/** So many rows are taken at a time: they stay in the processor's near memory until all their columns are coded. */
const BLOCK_ROWS = 256;
const ERROR_TYPE = 'Error';
const NUMBER_SIGN = 35;

interface Target extends TypedColumn {
  readonly place: number;
  readonly texts: TextCodes;
}

/**
 * Makes room for a sheet of the announced size at once, 9 bytes a cell: every cell is written once, where it stays.
 * A row that is shorter than the sheet is wide is filled with empty cells.
 */
export function createSheetEncoder({ rowCount, columnCount }: SheetSize): SheetEncoder {
  const targets = Array.from({ length: columnCount }, (_unused, place): Target => ({
    place,
    kinds: new Uint8Array(rowCount),
    numbers: new Float64Array(rowCount),
    texts: createTextCodes(),
  }));
  let filled = 0;
  return {
    encode: (chunk, { from, to }) => {
      if (filled + to - from > rowCount) throw new RangeError('A chunk does not fit in the announced sheet');
      for (let first = from; first < to; first += BLOCK_ROWS) {
        const block = { from: first, to: Math.min(to, first + BLOCK_ROWS) };
        for (const target of targets) encodeColumn(chunk, block, { target, at: filled });
        filled += block.to - block.from;
      }
      const fresh = targets.map(({ texts }) => texts.takeNew());
      return fresh.some(({ length }) => length > 0) ? fresh : undefined;
    },
    columns: () =>
      targets.map(({ kinds, numbers }) => ({
        kinds: filled === rowCount ? kinds : kinds.slice(0, filled),
        numbers: filled === rowCount ? numbers : numbers.slice(0, filled),
      })),
  };
}

function encodeColumn(
  { values, valueTypes }: RawChunk,
  { from, to }: RowSlice,
  { target, at }: { readonly target: Target; readonly at: number },
): void {
  const { kinds, numbers, texts, place } = target;
  const { number, boolean, text, error } = CELL_KIND;
  const offset = at - from;
  for (let row = from; row < to; row += 1) {
    const value = values[row]?.[place];
    const index = row + offset;
    if (typeof value === 'number') {
      kinds[index] = number;
      numbers[index] = value;
    } else if (typeof value === 'string') {
      if (value === '') continue;
      const isError = value.charCodeAt(0) === NUMBER_SIGN && valueTypes?.[row]?.[place] === ERROR_TYPE;
      kinds[index] = isError ? error : text;
      numbers[index] = texts.codeOf(value);
    } else if (typeof value === 'boolean') {
      kinds[index] = boolean;
      numbers[index] = value ? 1 : 0;
    }
  }
}
