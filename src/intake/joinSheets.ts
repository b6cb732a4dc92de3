import type { Column, Table } from '../table';
import { concatTables, createTable } from '../table';
import type { Finding } from '../vocabulary';
import { makeFinding } from './findingPlace';
import { isYear } from './findHeader';
import { foldWord } from './foldText';
import { JOINED_PERIOD_HEADING } from './lexicon';
import type { Population, ReadColumn, ReadTable } from './readTable';

/**
 * Understands sheets of the same shape, one a year, as one table: the year in the name of each sheet is the period.
 *
 * Headings may drift: columns belong together when their headings are the same but for case and spaces, or when each
 * sheet has one column of the role left over.
 */

const YEAR = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/;
const ROLES_THAT_MEET: readonly ReadColumn['role'][] = [
  'sex',
  'personalIdentityNumber',
  'age',
  'value',
  'weight',
  'id',
  'name',
];

/** One sheet with the place of each common column. */
interface MatchedSheet {
  readonly read: ReadTable;
  /** The year in the name of the sheet, or the whole name. */
  readonly period: number | string;
  /** The heading on this sheet of each column that the first sheet has. */
  readonly headers: ReadonlyMap<string, string>;
}

/**
 * Joins tables of sheets of the same shape; `undefined` where they are not: fewer than two, no year of its own in the
 * name of each (unless the whole names may be the periods), different layouts, or sexes told in different ways.
 */
export function joinSheets(
  tables: readonly ReadTable[],
  periodsBy: 'years' | 'names' = 'years',
): ReadTable | undefined {
  const [first] = tables;
  const names = tables.map(({ summary }) => summary.sheet);
  const periods = yearsOf(names) ?? (periodsBy === 'names' ? names : undefined);
  if (first === undefined || tables.length < 2 || periods === undefined) return undefined;
  const sheets = tables.map((read, index): MatchedSheet => {
    return { read, period: periods[index] ?? '', headers: matchHeaders(first, read) };
  });
  const common = first.summary.columns.filter(({ header }) =>
    sheets.every(({ headers }) => headers.has(header)),
  );
  const sameLayout = tables.every(({ summary }) => summary.layout === first.summary.layout);
  const sexed =
    first.sexCodes === undefined ||
    common.some(({ role }) => role === 'sex' || role === 'personalIdentityNumber');
  if (!sameLayout || !sexed || common.length < 2) return undefined;
  return joined(first, sheets, common);
}

/** The year in the name of each sheet; nothing where one has none or two have the same. */
function yearsOf(names: readonly string[]): readonly number[] | undefined {
  const years = names.map((name) => Number(YEAR.exec(name)?.[1]));
  return new Set(years).size === names.length && years.every(isYear) ? years : undefined;
}

/** What stands in the name of a sheet besides its year. */
function baseOf(name: string): string {
  return foldWord(name.replace(YEAR, (found, year: string) => found.replace(year, '#')));
}

/** Groups the names of sheets that differ in the year only, each in the order of the years. @example ['2022', '2023'] */
export function sheetsOfYears(names: readonly string[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    if (YEAR.test(name)) groups.set(baseOf(name), [...(groups.get(baseOf(name)) ?? []), name]);
  }
  const year = (name: string): number => Number(YEAR.exec(name)?.[1]);
  return [...groups.values()]
    .filter((group) => group.length > 1 && yearsOf(group) !== undefined)
    .map((group) => group.sort((one, other) => year(one) - year(other)));
}

/** Finds for each column of the first table the one of another that answers it. */
function matchHeaders(first: ReadTable, other: ReadTable): ReadonlyMap<string, string> {
  const matches = new Map<string, string>();
  for (const column of first.summary.columns) {
    const same = other.summary.columns.find(({ header }) => foldWord(header) === foldWord(column.header));
    if (same?.role === column.role) matches.set(column.header, same.header);
  }
  const taken = new Set(matches.values());
  for (const role of ROLES_THAT_MEET) {
    const [ours, ...moreOurs] = first.summary.columns.filter(
      (column) => column.role === role && !matches.has(column.header),
    );
    const [theirs, ...moreTheirs] = other.summary.columns.filter(
      (column) => column.role === role && !taken.has(column.header),
    );
    const one = moreOurs.length === 0 && moreTheirs.length === 0 && ours?.sex === theirs?.sex;
    if (ours !== undefined && theirs !== undefined && one) matches.set(ours.header, theirs.header);
  }
  return matches;
}

function joined(first: ReadTable, sheets: readonly MatchedSheet[], common: readonly ReadColumn[]): ReadTable {
  const period = freeHeader(common);
  const names = [...common.map(({ header }) => header), period];
  const table = concatTables(
    sheets.map((sheet) => withPeriod(sheet, common, period)),
    names,
  );
  const reads = sheets.map(({ read }) => read);
  const population = addPopulations(reads);
  const sexes = reads.flatMap(({ sexCodes }) => (sexCodes === undefined ? [] : [sexCodes]));
  const values: Record<string, readonly string[]> = {};
  for (const { header, role } of common) {
    if (role !== 'group') continue;
    const all = sheets.flatMap(
      ({ read, headers }) => read.summary.groupValues[headers.get(header) ?? header] ?? [],
    );
    values[header] = [...new Set(all)];
  }
  const { sheet, address, headerRows, dataRows, layout } = first.summary;
  const excludedRows = reads.flatMap(({ summary }) => summary.excludedRows);
  const question = reads.map(({ summary }) => summary.sexQuestion).find((asked) => asked !== undefined);
  return {
    summary: {
      sheet,
      address,
      headerRows,
      dataRows,
      excludedRows,
      layout,
      columns: [
        ...common,
        {
          column: '',
          header: period,
          role: 'period',
          type: typeOf(sheets),
          reason: { role: 'sheetName', type: 'workedOut' },
        },
      ],
      joined: reads.map(({ summary, rowStatus }) => ({
        sheet: summary.sheet,
        address: summary.address,
        rows: rowStatus.reduce((count, status) => count + (status === 0 ? 1 : 0), 0),
      })),
      ...(population === undefined ? {} : { population }),
      ...(question === undefined ? {} : { sexQuestion: question }),
      groupValues: values,
    },
    findings: [...reads.flatMap(({ findings }) => findings), ...joinFindings(sheets, common)],
    table,
    rowStatus: joinBytes(reads.map(({ rowStatus }) => rowStatus)),
    ...(sexes.length === reads.length ? { sexCodes: joinBytes(sexes) } : {}),
    sheetRows: Uint32Array.from(reads.flatMap(({ sheetRows }) => [...sheetRows])),
  };
}

function typeOf(sheets: readonly MatchedSheet[]): 'integer' | 'text' {
  return sheets.every(({ period }) => typeof period === 'number') ? 'integer' : 'text';
}

function freeHeader(common: readonly ReadColumn[]): string {
  const taken = new Set(common.map(({ header }) => foldWord(header)));
  let header = JOINED_PERIOD_HEADING;
  for (let number = 2; taken.has(foldWord(header)); number += 1)
    header = `${JOINED_PERIOD_HEADING} (${String(number)})`;
  return header;
}

function withPeriod(
  { read, period: value, headers }: MatchedSheet,
  common: readonly ReadColumn[],
  period: string,
): Table {
  const named = common.flatMap(({ header }): [string, Column][] => {
    const column = read.table.columns.get(headers.get(header) ?? header);
    return column === undefined ? [] : [[header, column]];
  });
  const { rowCount } = read.table;
  const periods: Column =
    typeof value === 'number'
      ? { kind: 'number', values: new Float64Array(rowCount).fill(value) }
      : { kind: 'text', codes: new Int32Array(rowCount), dictionary: [value] };
  return createTable([...named, [period, periods]]);
}

function addPopulations(reads: readonly ReadTable[]): Population | undefined {
  const sum = { women: 0, men: 0, other: 0, unknown: 0 };
  for (const { summary } of reads) {
    if (summary.population === undefined) return undefined;
    sum.women += summary.population.women;
    sum.men += summary.population.men;
    sum.other += summary.population.other;
    sum.unknown += summary.population.unknown;
  }
  return sum;
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let start = 0;
  for (const part of parts) {
    whole.set(part, start);
    start += part.length;
  }
  return whole;
}

function joinFindings(sheets: readonly MatchedSheet[], common: readonly ReadColumn[]): readonly Finding[] {
  const names = sheets.map(({ read }) => read.summary.sheet);
  const [first = ''] = names;
  const findings = [
    makeFinding({
      code: 'sheetsJoined',
      severity: 'info',
      where: { sheet: first, cells: sheets[0]?.read.summary.address ?? '' },
      count: sheets.length,
      data: { sheets: names },
    }),
  ];
  for (const { read, headers } of sheets) {
    const used = new Set(common.map(({ header }) => headers.get(header)));
    const left = read.summary.columns.filter(({ header }) => !used.has(header)).map(({ header }) => header);
    if (left.length === 0) continue;
    const { sheet, address } = read.summary;
    findings.push(
      makeFinding({
        code: 'columnsNotEverywhere',
        severity: 'warning',
        where: { sheet, cells: address },
        count: left.length,
        data: { columns: left, sheet },
      }),
    );
  }
  return findings;
}
