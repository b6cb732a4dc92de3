import type { SheetModel } from '../../src/emulator';
import { CELL_KIND } from '../../src/vocabulary';
import type { Area, Grid, GridColumn, RowSpan } from '../../src/vocabulary';

/** A cell as a test writes it; `{ error }` for an error, `{ formula, value }` where the formula matters. */
export type TestCell =
  | string
  | number
  | boolean
  | null
  | { readonly error: string }
  | { readonly formula: string; readonly value: string | number };

/** What a test may say about a sheet beside its cells. */
export interface TestSheet {
  readonly sheet?: string;
  readonly firstRow?: number;
  readonly merges?: Grid['merges'];
  readonly tables?: Grid['tables'];
  readonly hiddenRows?: Grid['hiddenRows'];
  readonly filtered?: boolean;
  /** One number format for each column. */
  readonly formats?: readonly string[];
}

const FORMAT_ROWS = 50;

/** Makes the grid of a sheet out of rows of cells; `null` and `''` are empty. */
export function gridOfRows(rows: readonly (readonly TestCell[])[], about: TestSheet = {}): Grid {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const {
    sheet = 'Blad1',
    firstRow = 0,
    merges = [],
    tables = [],
    hiddenRows = [],
    filtered = false,
  } = about;
  const formulas = rows.flatMap((row, index) =>
    row.flatMap((cell, column) =>
      typeof cell === 'object' && cell !== null && 'formula' in cell
        ? [{ row: firstRow + index, column, formula: cell.formula }]
        : [],
    ),
  );
  return {
    sheet,
    firstRow,
    firstColumn: 0,
    rowCount: rows.length,
    columns: Array.from({ length: width }, (_, column) => columnOf(rows.map((row) => row[column] ?? null))),
    numberFormats: Array.from({ length: width }, (_, column) =>
      rows.slice(0, FORMAT_ROWS).map(() => about.formats?.[column] ?? 'General'),
    ),
    merges,
    tables,
    hiddenRows,
    filtered,
    formulas,
  };
}

function columnOf(cells: readonly TestCell[]): GridColumn {
  const kinds = new Uint8Array(cells.length);
  const numbers = new Float64Array(cells.length);
  const indexes = new Map<string, number>();
  const texts: string[] = [];
  cells.forEach((written, row) => {
    const cell =
      typeof written === 'object' && written !== null && 'formula' in written ? written.value : written;
    if (cell === null || cell === '') return;
    if (typeof cell === 'number' || typeof cell === 'boolean') {
      kinds[row] = typeof cell === 'number' ? CELL_KIND.number : CELL_KIND.boolean;
      numbers[row] = Number(cell);
      return;
    }
    const text = typeof cell === 'string' ? cell : cell.error;
    kinds[row] = typeof cell === 'string' ? CELL_KIND.text : CELL_KIND.error;
    let index = indexes.get(text);
    if (index === undefined) {
      index = texts.push(text) - 1;
      indexes.set(text, index);
    }
    numbers[row] = index;
  });
  return { kinds, numbers, texts };
}

/** Makes the grid of a sheet of a workbook model. */
export function gridOf(model: SheetModel): Grid {
  const used = model.usedRange('values') ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  const kinds = model.cells.readKinds(used);
  const values = model.cells.readValues(used);
  const rows = values.map((cells, row) =>
    cells.map((value, column): TestCell => {
      const kind = kinds[row]?.[column];
      if (kind === 'empty') return null;
      return kind === 'error' ? { error: String(value) } : value;
    }),
  );
  const grid = gridOfRows(rows);
  const width = grid.columns.length;
  return {
    ...grid,
    sheet: model.name,
    firstRow: used.row,
    firstColumn: used.column,
    numberFormats: Array.from({ length: width }, (_, column) =>
      rows
        .slice(0, FORMAT_ROWS)
        .map((_row, row) => model.formats.styleAt(used.row + row, used.column + column).numberFormat),
    ),
    merges: model.merges.map(areaOf),
    tables: model.tables.map(({ name, range, showHeaders, showTotals }) => ({
      name,
      area: areaOf(range),
      hasHeaders: showHeaders,
      hasTotals: showTotals,
    })),
    hiddenRows: spansOf([...model.hiddenRows].sort((a, b) => a - b)),
    filtered: (model.autoFilter?.criteria.size ?? 0) > 0,
    formulas: [...model.cells.formulas()].map(({ row, column, text }) => ({ row, column, formula: text })),
  };
}

function areaOf(range: { row: number; column: number; rowCount: number; columnCount: number }): Area {
  return {
    firstRow: range.row,
    firstColumn: range.column,
    lastRow: range.row + range.rowCount - 1,
    lastColumn: range.column + range.columnCount - 1,
  };
}

function spansOf(rows: readonly number[]): readonly RowSpan[] {
  const spans: { first: number; last: number }[] = [];
  for (const row of rows) {
    const open = spans.at(-1);
    if (open?.last === row - 1) open.last = row;
    else spans.push({ first: row, last: row });
  }
  return spans;
}
