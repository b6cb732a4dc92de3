import type { Grid, GridColumn } from '../vocabulary';
import type { ColumnPiece, EncodedChunk } from './encodeChunk';
import type { GridFacts, SheetSize } from './session';

interface GrowingColumn {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly texts: string[];
}

/** Takes the chunks of a sheet in order and gives the grid. */
export interface GridBuilder {
  /** @throws RangeError when there are more rows or columns than were announced */
  readonly append: (chunk: EncodedChunk) => void;
  readonly build: (facts: GridFacts) => Grid;
}

/** Makes room for a sheet of the announced size at once, so that nothing is copied when it is full. */
export function createGridBuilder({ rowCount, columnCount }: SheetSize): GridBuilder {
  const columns = Array.from({ length: columnCount }, () => emptyColumn(rowCount));
  let filled = 0;
  return {
    append: (chunk) => {
      if (filled + chunk.rowCount > rowCount || chunk.columns.length > columnCount) {
        throw new RangeError('A chunk does not fit in the sheet that was announced');
      }
      chunk.columns.forEach((piece, index) => appendPiece(columns[index], piece, filled));
      filled += chunk.rowCount;
    },
    build: (facts) => ({
      ...facts,
      rowCount: filled,
      columns: columns.map((column) => upTo(column, filled)),
    }),
  };
}

function emptyColumn(rowCount: number): GrowingColumn {
  return { kinds: new Uint8Array(rowCount), numbers: new Float64Array(rowCount), texts: [] };
}

function appendPiece(column: GrowingColumn | undefined, piece: ColumnPiece, at: number): void {
  if (column === undefined) return;
  column.kinds.set(piece.kinds, at);
  column.numbers.set(piece.numbers, at);
  for (const text of piece.newTexts) column.texts.push(text);
}

function upTo(column: GrowingColumn, rows: number): GridColumn {
  return {
    kinds: column.kinds.subarray(0, rows),
    numbers: column.numbers.subarray(0, rows),
    texts: column.texts,
  };
}
