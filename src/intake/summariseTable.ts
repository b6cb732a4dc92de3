import { areaAddress, columnLetters, SEXES } from '../vocabulary';
import type { Column } from '../table';
import { createTable, groupRows, MISSING_CODE } from '../table';
import { reasonForType } from './columnType';
import { holdsIdentityNumber } from './identityNumber';
import { statusOf } from './markRows';
import type { TableFacts } from './readOneTable';
import { MEAN_BEGINNINGS, MEAN_WORDS } from './lexicon';
import type { ExcludedRow, Population, ReadColumn, TableSummary } from './readTable';
import { EXCLUSION_REASONS, POPULATION_KEY } from './readTable';

/** Understands what can be told about a table without its rows, and free of persons. */

const MOST_GROUP_VALUES = 200;

/** Where the rows that count begin and end, in the body. */
export interface DataSpan {
  readonly first: number;
  readonly last: number;
}

/** Sums up a table. `kept` are the rows that the table holds; `data` those from the first to the last that counts. */
export function summariseTable(facts: TableFacts, kept: DataSpan, data: DataSpan): TableSummary {
  const { frame, cells, layout, question, sexes } = facts;
  const row = (index: number): number => frame.body.first + index + 1;
  const { header } = frame;
  const first = header?.first ?? frame.body.first;
  const last = Math.max(header?.last ?? first, kept.last < kept.first ? first : frame.body.first + kept.last);
  const address = areaAddress({
    firstRow: first,
    lastRow: last,
    firstColumn: frame.firstColumn,
    lastColumn: frame.lastColumn,
  });
  const counted = layout === 'individuals' && sexes !== undefined;
  return {
    sheet: cells.grid.sheet,
    address,
    ...(frame.tableName === undefined ? {} : { tableName: frame.tableName }),
    headerRows: header === undefined ? [first + 1, first] : [header.first + 1, header.last + 1],
    dataRows: [row(data.first), row(data.last)],
    excludedRows: excludedRows(facts),
    layout,
    columns: facts.columns.map((_, index) => readColumn(facts, index)),
    ...(counted ? { population: populationOf(sexes, facts.marks.status) } : {}),
    ...(question === undefined ? {} : { sexQuestion: question }),
    groupValues: groupValues(facts),
  };
}

function readColumn(facts: TableFacts, index: number): ReadColumn {
  const column = facts.columns[index];
  const wide = facts.wide[index];
  const factor = facts.factors[index] ?? 1;
  return {
    column: columnLetters(facts.frame.firstColumn + index),
    header: column?.profile.header ?? '',
    role: facts.roles[index] ?? 'ignore',
    type: column?.type ?? 'text',
    ...(wide?.sex === undefined ? {} : { sex: wide.sex }),
    ...(wide?.period === undefined ? {} : { period: wide.period }),
    ...(factor === 1 ? {} : { factor }),
    ...(isPublishedMean(column?.profile.headerWords ?? []) ? { published: 'mean' as const } : {}),
    ...(column === undefined
      ? {}
      : { reason: { ...column.why, type: reasonForType(column.profile, column.type) } }),
  };
}

function isPublishedMean(headerWords: readonly string[]): boolean {
  return headerWords.some(
    (word) => MEAN_WORDS.has(word) || MEAN_BEGINNINGS.some((beginning) => word.startsWith(beginning)),
  );
}

/** Rows that do not count, with the heading of a block above the table and the notes below it. */
function excludedRows(facts: TableFacts): readonly ExcludedRow[] {
  const { frame, marks } = facts;
  const excluded: ExcludedRow[] = [];
  if (frame.blockHeadingRow !== undefined) {
    excluded.push({ row: frame.blockHeadingRow + 1, reason: 'blockHeading' });
  }
  for (let row = 0; row < marks.status.length; row += 1) {
    if (marks.status[row] === 0) continue;
    const reason = EXCLUSION_REASONS[(marks.status[row] ?? 0) - 1];
    if (reason !== undefined) excluded.push({ row: frame.body.first + row + 1, reason });
  }
  const notes = frame.noteRows.map((row): ExcludedRow => ({ row: row + 1, reason: 'note' }));
  return [...excluded, ...notes].sort((a, b) => a.row - b.row);
}

function populationOf(sexes: Uint8Array, status: Uint8Array): Population {
  const counts = new Uint32Array(SEXES.length);
  for (let row = 0; row < sexes.length; row += 1) {
    if (status[row] !== 0) continue;
    const sex = sexes[row] ?? 0;
    counts[sex] = (counts[sex] ?? 0) + 1;
  }
  const population = { women: 0, men: 0, other: 0, unknown: 0 };
  SEXES.forEach((sex, code) => (population[POPULATION_KEY[sex]] = counts[code] ?? 0));
  return population;
}

function groupValues(facts: TableFacts): Readonly<Record<string, readonly string[]>> {
  const values: Record<string, readonly string[]> = {};
  facts.columns.forEach((column, index) => {
    const built = facts.values[index];
    if (facts.roles[index] !== 'group' || built === undefined) return;
    values[column.profile.header] = frequentValues(built, facts.marks.status);
  });
  return values;
}

function frequentValues(column: Column, status: Uint8Array): readonly string[] {
  const { ids, count, textOf } = valuesOf(column);
  const counts = new Uint32Array(count);
  for (let row = 0; row < ids.length; row += 1) {
    const id = ids[row] ?? MISSING_CODE;
    if (status[row] === 0 && id >= 0) counts[id] = (counts[id] ?? 0) + 1;
  }
  return [...counts.keys()]
    .filter((id) => (counts[id] ?? 0) > 0)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    .slice(0, MOST_GROUP_VALUES)
    .map(textOf)
    .filter((text) => text !== '' && !holdsIdentityNumber(text));
}

/** The values of a column by numbers, in the order in which they come. */
interface NumberedValues {
  readonly ids: Int32Array | Uint32Array;
  readonly count: number;
  readonly textOf: (id: number) => string;
}

/** Texts are numbered already. */
function valuesOf(column: Column): NumberedValues {
  if (column.kind === 'text') {
    const { codes, dictionary } = column;
    return { ids: codes, count: dictionary.length, textOf: (id) => dictionary[id] ?? '' };
  }
  const { ids, groupCount, keys } = groupRows(createTable([['values', column]]), ['values']);
  return { ids, count: groupCount, textOf: (id) => keys[id]?.[0] ?? '' };
}

/** The rows from the first to the last that is data or a total; what is blank or a note at the ends falls away. */
export function keptSpan(status: Uint8Array): DataSpan {
  const outside = [statusOf('blank'), statusOf('note')];
  return spanWhere(status, (reason) => !outside.includes(reason));
}

/** The rows from the first to the last that counts. */
export function dataSpan(status: Uint8Array): DataSpan {
  const aside = [
    statusOf('blank'),
    statusOf('note'),
    statusOf('total'),
    statusOf('subtotal'),
    statusOf('repeatedHeader'),
    statusOf('blockHeading'),
  ];
  return spanWhere(status, (reason) => !aside.includes(reason));
}

function spanWhere(status: Uint8Array, belongs: (reason: number) => boolean): DataSpan {
  let first = 0;
  let last = status.length - 1;
  while (first <= last && !belongs(status[first] ?? 0)) first += 1;
  while (last >= first && !belongs(status[last] ?? 0)) last -= 1;
  return { first, last };
}
