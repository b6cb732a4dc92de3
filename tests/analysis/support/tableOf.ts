import { createTable, MISSING_CODE } from '../../../src/table';
import type { Column, Table } from '../../../src/table';
import type { AnalysisInput } from '../../../src/analysis';
import { SEX_CODE } from '../../../src/vocabulary';
import type { Recipe } from '../../../src/vocabulary';

export type Value = string | number | null;

/** Makes a table of columns written out; `null` is missing. A column with a text in it is a column of texts. */
export function tableOf(columns: Readonly<Record<string, readonly Value[]>>): Table {
  return createTable(Object.entries(columns).map(([name, values]) => [name, columnOf(values)] as const));
}

function columnOf(values: readonly Value[]): Column {
  if (values.every((value) => value === null || typeof value === 'number')) {
    return { kind: 'number', values: Float64Array.from(values, (value) => value ?? NaN) };
  }
  const dictionary = [...new Set(values.filter((value) => value !== null).map(String))];
  const codes = new Map(dictionary.map((text, code) => [text, code]));
  return {
    kind: 'text',
    dictionary,
    codes: Int32Array.from(values, (value) =>
      value === null ? MISSING_CODE : (codes.get(String(value)) ?? MISSING_CODE),
    ),
  };
}

const WOMEN = ['k', 'kvinna', 'kvinnor', 'female', 'flicka'];
const MEN = ['m', 'man', 'male', 'pojke', 'män'];
const OTHER = ['annat', 'other'];

/** Reads the sex of each row from plain words. */
export function sexCodesOf(column: Column): Uint8Array {
  if (column.kind === 'number') return new Uint8Array(column.values.length).fill(SEX_CODE.unknown);
  const byCode = column.dictionary.map((text) => {
    const word = text.toLowerCase();
    if (WOMEN.includes(word)) return SEX_CODE.woman;
    if (MEN.includes(word)) return SEX_CODE.man;
    return OTHER.includes(word) ? SEX_CODE.other : SEX_CODE.unknown;
  });
  return Uint8Array.from(column.codes, (code) => byCode[code] ?? SEX_CODE.unknown);
}

/** A recipe of which a test says only what matters to it. */
export type RecipePart = Pick<Recipe, 'measure'> & Partial<Recipe>;

/** Makes what `analyse` takes, for a table whose rows all count. */
export function inputOf(table: Table, part: RecipePart, change: Partial<AnalysisInput> = {}): AnalysisInput {
  const recipe: Recipe = { title: 'Test', source: { sheet: 'Data' }, sex: { column: 'Kön' }, ...part };
  const sexColumn = 'column' in recipe.sex ? table.columns.get(recipe.sex.column) : undefined;
  return {
    table,
    rowStatus: new Uint8Array(table.rowCount),
    totalStatusCodes: [1, 2],
    ...(sexColumn && { sexCodes: sexCodesOf(sexColumn) }),
    recipe,
    columns: [...table.columns.keys()].map((header) => ({ header, role: 'value', type: 'number' })),
    findings: [],
    provenance: { sheet: 'Data', address: 'A1:D10', date: '2026-03-12', hash: 'abc' },
    ...change,
  };
}
