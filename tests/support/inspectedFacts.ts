import type { ReadColumn, ReadTable } from '../../src/intake';

/**
 * Understands what a careful reader wrote down about a workbook, in the words of this product. One mapping of words
 * holds for all workbooks.
 */

/** What a careful reader wrote about a column. */
export interface NotedColumn {
  readonly column: string;
  readonly header: string;
  readonly role: string;
  readonly type: string;
  readonly year?: number;
}

/** What a careful reader wrote about a sheet. */
export interface NotedSheet {
  readonly sheet?: string;
  readonly table?: string;
  readonly range?: string;
  readonly header_row?: number;
  readonly header_rows?: readonly number[];
  readonly data_rows?: readonly [number, number];
  readonly total_row?: number;
  readonly blank_row_after_header?: number;
  readonly footnote_row?: number;
  readonly layout?: string;
  readonly columns?: readonly NotedColumn[];
  readonly women?: number;
  readonly men?: number;
  readonly unknown?: number;
  readonly unknown_if_invalid_rejected?: number;
  readonly totals?: Readonly<Record<string, { readonly women: number; readonly men: number }>>;
  readonly sheets?: Readonly<Record<string, { readonly women: number; readonly men: number }>>;
  readonly error_cells?: Readonly<Record<string, unknown>>;
  readonly hidden_rows?: readonly number[];
}

/** One fact with both answers. */
export interface Fact {
  readonly what: string;
  readonly noted: unknown;
  readonly read: unknown;
}

const ROLES: readonly (readonly [RegExp, string])[] = [
  [/ignore|derived/, 'ignore'],
  [/personal identity number/, 'personalIdentityNumber'],
  [/^sex/, 'sex'],
  [/^group|binary outcome/, 'group'],
  [/^id\b/, 'id'],
  [/count|rate|share|money|measure|change/, 'value'],
];

/** The role of a column in our words. */
export function roleOf(noted: NotedColumn): string {
  return ROLES.find(([words]) => words.test(noted.role))?.[1] ?? `no word for "${noted.role}"`;
}

/** The types that a note allows: `number` says nothing of whether the numbers are whole, `formula` nothing at all. */
export function typesOf(noted: NotedColumn): readonly string[] {
  const numeric = /money|measure|change|count|rate|share/.test(noted.role);
  if (noted.role.includes('0-100')) return ['percent100'];
  if (noted.role.includes('0-1')) return ['share01'];
  if (noted.type.startsWith('integer')) return ['integer'];
  if (noted.type.startsWith('number') || numeric) return ['number', 'integer'];
  return noted.type.startsWith('mixed') ? ['mixed'] : ['text'];
}

function sexOf(noted: NotedColumn): string | undefined {
  if (!/count|rate|share/.test(noted.role) || /derived/.test(noted.role)) return undefined;
  return /women/.test(noted.role) ? 'women' : /men/.test(noted.role) ? 'men' : undefined;
}

/** The facts about the columns of a table. */
export function columnFacts(noted: NotedColumn, read: ReadColumn | undefined): readonly Fact[] {
  const at = `${noted.column} ${noted.header}`;
  const types = typesOf(noted);
  const type = read !== undefined && types.includes(read.type) ? types : read?.type;
  const sex = sexOf(noted);
  return [
    { what: `${at}: header`, noted: noted.header, read: read?.header.replaceAll(' · ', ' ') },
    { what: `${at}: role`, noted: roleOf(noted), read: read?.role },
    { what: `${at}: type`, noted: types, read: type },
    ...(sex === undefined ? [] : [{ what: `${at}: sex`, noted: sex, read: read?.sex }]),
    ...(noted.year === undefined ? [] : [{ what: `${at}: period`, noted: noted.year, read: read?.period }]),
  ];
}

/** The facts about where a table stands and which rows count. */
export function rowFacts(noted: NotedSheet, read: ReadTable): readonly Fact[] {
  const { summary } = read;
  const reasonOf = (row: number): string | undefined =>
    summary.excludedRows.find((excluded) => excluded.row === row)?.reason;
  const header =
    noted.header_rows ?? (noted.header_row === undefined ? undefined : [noted.header_row, noted.header_row]);
  const row = (number: number | undefined, reason: string): readonly Fact[] =>
    number === undefined ? [] : [{ what: `row ${String(number)}`, noted: reason, read: reasonOf(number) }];
  return [
    ...(header === undefined ? [] : [{ what: 'header rows', noted: header, read: summary.headerRows }]),
    ...(noted.data_rows === undefined
      ? []
      : [{ what: 'data rows', noted: noted.data_rows, read: summary.dataRows }]),
    ...row(noted.total_row, 'total'),
    ...row(noted.blank_row_after_header, 'blank'),
    ...row(noted.footnote_row, 'note'),
    ...(noted.range === undefined ? [] : [{ what: 'range', noted: noted.range, read: summary.address }]),
    ...(noted.table === undefined ? [] : [{ what: 'table', noted: noted.table, read: summary.tableName }]),
  ];
}

/** The facts about how many women and men there are: rows of persons, or counts in the columns of a finished table. */
export function sexFacts(noted: NotedSheet, read: ReadTable): readonly Fact[] {
  const population = read.summary.population;
  const count = (sex: 'women' | 'men', period?: number): number =>
    population?.[sex] ?? sumOf(read, sex, period);
  const facts: Fact[] = [];
  if (noted.women !== undefined) facts.push({ what: 'women', noted: noted.women, read: count('women') });
  if (noted.men !== undefined) facts.push({ what: 'men', noted: noted.men, read: count('men') });
  const unknown = noted.unknown_if_invalid_rejected ?? noted.unknown;
  if (unknown !== undefined) facts.push({ what: 'unknown', noted: unknown, read: population?.unknown ?? 0 });
  for (const [year, totals] of Object.entries(noted.totals ?? {})) {
    facts.push({ what: `women ${year}`, noted: totals.women, read: count('women', Number(year)) });
    facts.push({ what: `men ${year}`, noted: totals.men, read: count('men', Number(year)) });
  }
  return facts;
}

function sumOf(read: ReadTable, sex: 'women' | 'men', period: number | undefined): number {
  let sum = 0;
  for (const column of read.summary.columns) {
    const values = read.table.columns.get(column.header);
    const counts =
      column.role === 'value' && column.sex === sex && column.type === 'integer' && column.period === period;
    if (!counts || values?.kind !== 'number') continue;
    values.values.forEach(
      (value, row) => (sum += read.rowStatus[row] === 0 && !Number.isNaN(value) ? value : 0),
    );
  }
  return sum;
}

/** The facts about cells with errors and hidden rows, where they are noted. */
export function findingFacts(noted: NotedSheet, read: ReadTable): readonly Fact[] {
  const facts: Fact[] = [];
  const found = (code: string): string =>
    read.findings
      .filter((finding) => finding.code === code)
      .map((finding) => finding.where.cells)
      .join(',');
  if (noted.error_cells !== undefined) {
    const cells = Object.values(noted.error_cells).flatMap((list) =>
      Array.isArray(list) ? (list as string[]) : [],
    );
    const named = found('errorCells').split(',');
    facts.push({ what: 'error cells', noted: [...cells].sort(), read: [...named].sort() });
  }
  if (noted.hidden_rows !== undefined) {
    const rows = [...found('hiddenRows').matchAll(/[A-Z]+(\d+):/g)].map(([, row]) => Number(row));
    facts.push({ what: 'hidden rows', noted: noted.hidden_rows, read: rows });
  }
  return facts;
}
