import { groupValues, samplesBySex } from '../../src/analysis/compare/groupedValues';
import { createGridBuilder } from '../../src/compute/gridBuilder';
import { createSheetEncoder } from '../../src/compute/sheetEncoder';
import { mean, quantiles } from '../../src/stats';
import type { Sample } from '../../src/stats';
import type { Table } from '../../src/table';
import { createTable, groupRows, MISSING_CODE } from '../../src/table';
import { CELL_KIND, SEX_CODE } from '../../src/vocabulary';
import type { Estimate, GridColumn } from '../../src/vocabulary';
import type { Contestant, GroupAnswer, Grouped, Loaded } from './contestant';
import type { PayColumns, PayRow } from './payRows';

/**
 * The product's own way: chunk -> typed columns -> grid -> table -> groups -> statistics. What intake makes of a sheet
 * that nobody has described (headings, roles, findings) is timed in the section that reads and analyses.
 */
export const jamblad: Contestant = { name: 'Jämblad', loadRows, loadColumns };

const SLICE_ROWS = 12_500;
const COLUMN_COUNT = 4;
const QUARTILES = [0.25, 0.5, 0.75];

function loadRows(rows: readonly PayRow[]): Loaded {
  const encoder = createSheetEncoder({ rowCount: rows.length, columnCount: COLUMN_COUNT });
  const builder = createGridBuilder(COLUMN_COUNT);
  for (let from = 0; from < rows.length; from += SLICE_ROWS) {
    const slice = { from, to: Math.min(rows.length, from + SLICE_ROWS) };
    builder.addTexts(encoder.encode({ values: rows }, slice) ?? []);
  }
  builder.takeColumns(encoder.columns());
  const { columns } = builder.build({
    sheet: 'Lön',
    firstRow: 0,
    firstColumn: 0,
    rowCount: rows.length,
    numberFormats: [],
    merges: [],
    tables: [],
    hiddenRows: [],
    filtered: false,
    formulas: [],
  });
  const [sex, unit, age, pay] = columns;
  return loaded(
    createTable([
      ['Kön', textColumn(sex!)],
      ['Enhet', textColumn(unit!)],
      ['Ålder', numberColumn(age!)],
      ['Lön', numberColumn(pay!)],
    ]),
  );
}

function loadColumns({ sex, sexes, unit, units, age, pay }: PayColumns): Loaded {
  return loaded(
    createTable([
      ['Kön', { kind: 'text', codes: new Int32Array(sex), dictionary: sexes }],
      ['Enhet', { kind: 'text', codes: new Int32Array(unit), dictionary: units }],
      ['Ålder', { kind: 'number', values: new Float64Array(age) }],
      ['Lön', { kind: 'number', values: pay }],
    ]),
  );
}

function textColumn({ kinds, numbers, texts }: GridColumn): {
  kind: 'text';
  codes: Int32Array;
  dictionary: readonly string[];
} {
  const codes = new Int32Array(kinds.length);
  const { text } = CELL_KIND;
  for (let row = 0; row < codes.length; row += 1) {
    codes[row] = kinds[row] === text ? numbers[row]! : MISSING_CODE;
  }
  return { kind: 'text', codes, dictionary: texts };
}

/** As in the intake, a column of nothing but numbers is the sheet's own. */
function numberColumn({ kinds, numbers }: GridColumn): { kind: 'number'; values: Float64Array } {
  const { number } = CELL_KIND;
  let row = 0;
  while (row < kinds.length && kinds[row] === number) row += 1;
  if (row === kinds.length) return { kind: 'number', values: numbers };
  const values = new Float64Array(kinds.length);
  for (row = 0; row < values.length; row += 1) {
    values[row] = kinds[row] === number ? numbers[row]! : NaN;
  }
  return { kind: 'number', values };
}

function loaded(table: Table): Loaded {
  return { group: () => groupTable(table) };
}

function groupTable(table: Table): Grouped {
  const { ids, groupCount, keys } = groupRows(table, ['Enhet', 'Ålder']);
  const observations = { rows: everyRow(table.rowCount), sexes: sexesOf(table), values: payOf(table) };
  const values = groupValues(observations, ids, groupCount);
  const groups = Array.from({ length: groupCount }, (_unused, group) => {
    const { women, men } = samplesBySex(values, group);
    return { women: describe(women), men: describe(men) };
  });
  return {
    answers: () =>
      groups.flatMap(({ women, men }, group) => {
        const [unit = '', age = ''] = keys[group] ?? [];
        const of = { unit, age: Number(age) };
        return [
          { sex: 'Kvinna', ...of, ...women },
          { sex: 'Man', ...of, ...men },
        ].filter(({ n }) => n > 0);
      }),
  };
}

function everyRow(count: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row += 1) rows[row] = row;
  return rows;
}

function sexesOf(table: Table): Uint8Array {
  const column = table.columns.get('Kön');
  if (column?.kind !== 'text') throw new TypeError('The sexes are texts');
  const codes = Uint8Array.from(column.dictionary, (text) =>
    text === 'Kvinna' ? SEX_CODE.woman : SEX_CODE.man,
  );
  const sexes = new Uint8Array(table.rowCount);
  for (let row = 0; row < sexes.length; row += 1) {
    sexes[row] = codes[column.codes[row]!] ?? SEX_CODE.unknown;
  }
  return sexes;
}

function payOf(table: Table): Float64Array {
  const column = table.columns.get('Lön');
  if (column?.kind !== 'number') throw new TypeError('Salaries are numbers');
  return column.values;
}

function describe(sample: Sample): Pick<GroupAnswer, 'n' | 'mean' | 'q1' | 'median' | 'q3'> {
  const [q1, median, q3] = quantiles(sample, QUARTILES);
  return {
    n: sample.values.length,
    mean: known(mean(sample)),
    q1: known(q1),
    median: known(median),
    q3: known(q3),
  };
}

/** Nobody in a group of this race is left without a number; the comparison of answers would show it. */
function known(estimate: Estimate | undefined): number {
  return typeof estimate === 'number' ? estimate : NaN;
}
