import { CELL_KIND, type Area, type Grid, type GridColumn } from '../vocabulary';

/** What a cell of the sample holds; `''` is an empty cell. */
export type SampleCell = string | number;

/** Rows of a sheet as a person would see them, from A1. */
export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly SampleCell[])[];
  readonly merges?: readonly Area[];
  /** Number formats by column; General where there is none. */
  readonly formats?: Readonly<Record<number, string>>;
}

function columnOf(rows: SampleSheet['rows'], column: number): GridColumn {
  const kinds = new Uint8Array(rows.length);
  const numbers = new Float64Array(rows.length);
  const places = new Map<string, number>();
  rows.forEach((row, index) => {
    const cell = row[column] ?? '';
    if (cell === '') return;
    if (typeof cell === 'number') {
      kinds[index] = CELL_KIND.number;
      numbers[index] = cell;
      return;
    }
    const place = places.get(cell) ?? places.size;
    places.set(cell, place);
    kinds[index] = CELL_KIND.text;
    numbers[index] = place;
  });
  return { kinds, numbers, texts: [...places.keys()] };
}

/** Turns rows into a Grid that begins in A1. */
export function sampleGrid({ name, rows, merges = [], formats = {} }: SampleSheet): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    sheet: name,
    firstRow: 0,
    firstColumn: 0,
    rowCount: rows.length,
    columns: Array.from({ length: width }, (_, column) => columnOf(rows, column)),
    numberFormats: Array.from({ length: width }, (_, column) => [formats[column] ?? 'General']),
    merges,
    tables: [],
    hiddenRows: [],
    filtered: false,
    formulas: [],
  };
}
