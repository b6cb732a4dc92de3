import type { Column } from '../table';
import type { Correction, Finding, FindingPlace } from '../vocabulary';
import type { LooseColumn } from './columnRole';
import { cellsOf, columnOfTable, makeFinding, rowsOf, rowsWhere } from './findingPlace';
import { foldWord } from './foldText';
import type { IdentityColumn } from './identityColumn';
import { statusOf } from './markRows';
import type { Headings } from './readHeadings';
import { labelsOf } from './sexColumn';
import type { TableFrame } from './tableFrame';

/** Understands corrections that concern headings, units, rows and totals rather than single cells. */

/** Gives headings the names that a person has said they are other names of. */
export function renameHeadings(headings: Headings, corrections: readonly Correction[]): Headings {
  const renamed = new Map(
    corrections.flatMap((correction) =>
      correction.kind === 'headingIs' ? [[foldWord(correction.column), correction.is] as const] : [],
    ),
  );
  if (renamed.size === 0) return headings;
  const taken = new Set(headings.headers.map(foldWord));
  const headers = headings.headers.map((header) => {
    const name = renamed.get(foldWord(header));
    return name === undefined || taken.has(foldWord(name)) ? header : name;
  });
  return { ...headings, headers };
}

/** Shares that a person has brought to one scale are of that type, whatever they look like. */
export function correctTypes(
  columns: readonly LooseColumn[],
  corrections: readonly Correction[],
): readonly LooseColumn[] {
  const scales = new Map(
    corrections.flatMap((correction) =>
      correction.kind === 'shareScale'
        ? correction.columns.map((column) => [foldWord(column), correction.to] as const)
        : [],
    ),
  );
  return columns.map((column) => {
    const type = scales.get(foldWord(column.profile.header));
    return type === undefined ? column : { ...column, type };
  });
}

/** The unit that a person has said a column stands in; `undefined` where nobody has. */
export function unitOf(header: string, corrections: readonly Correction[]): number | undefined {
  const factors = corrections.flatMap((correction) =>
    correction.kind === 'unitIs' && foldWord(correction.column) === foldWord(header)
      ? [correction.factor]
      : [],
  );
  return factors.at(-1);
}

/** True where a person has said that rows of a kind are rows like any other. */
export function countsRows(corrections: readonly Correction[], rows: 'duplicates' | 'totals'): boolean {
  return corrections.some((correction) => correction.kind === 'countRows' && correction.rows === rows);
}

/** What the corrections of rows work with. */
export interface RowCorrection {
  readonly sheet: string;
  readonly frame: TableFrame;
  readonly columns: readonly LooseColumn[];
  readonly values: readonly Column[];
  readonly identity: { readonly column: LooseColumn; readonly read: IdentityColumn } | undefined;
  readonly corrections: readonly Correction[];
}

/** Leaves out the rows where an identity comes again, and says how many. */
export function countOnce(table: RowCorrection, status: Uint8Array): readonly Finding[] {
  return table.corrections.flatMap((correction) => {
    if (correction.kind !== 'countOnce') return [];
    const place = placeOf(table.columns, correction.column);
    const keys = keysOf(table, place);
    if (keys === undefined) return [];
    const seen = new Set<number>();
    const again = rowsWhere(status.length, (row) => {
      const key = keys[row] ?? -1;
      if (status[row] !== 0 || key < 0) return false;
      if (seen.has(key)) return true;
      seen.add(key);
      return false;
    });
    seen.clear();
    for (let row = 0; row < status.length; row += 1) {
      const key = keys[row] ?? -1;
      if (status[row] !== 0 || key < 0) continue;
      if (seen.has(key)) status[row] = statusOf('duplicate');
      seen.add(key);
    }
    return made(table, correction, { cells: rowsOf(table.frame, again.rows), count: again.count });
  });
}

function keysOf(table: RowCorrection, place: number): Int32Array | undefined {
  const column = table.columns[place];
  const values = table.values[place];
  if (column === undefined || values === undefined) return undefined;
  if (table.identity?.column.profile === column.profile) return table.identity.read.people;
  return column.role === 'name' || column.role === 'personalIdentityNumber'
    ? undefined
    : labelsOf(values).rows;
}

/** Says that rows count which would have been left out. */
export function saysRowsCount(
  table: RowCorrection,
  rows: 'duplicates' | 'totals',
  marked: readonly number[],
): readonly Finding[] {
  return made(
    table,
    { kind: 'countRows', rows },
    {
      cells: rowsOf(table.frame, marked),
      count: marked.length,
    },
  );
}

/** Works totals out as women plus men where a person has asked for it. */
export function correctTotals(table: RowCorrection): {
  readonly values: readonly Column[];
  readonly findings: readonly Finding[];
} {
  let values = table.values;
  const findings: Finding[] = [];
  for (const correction of table.corrections) {
    if (correction.kind !== 'sumOfSexes') continue;
    const places = [correction.column, correction.women, correction.men].map((heading) =>
      placeOf(table.columns, heading),
    );
    const [total = -1, women = -1, men = -1] = places;
    const [old, w, m] = [values[total], values[women], values[men]];
    const profile = table.columns[total]?.profile;
    if (old?.kind !== 'number' || w?.kind !== 'number' || m?.kind !== 'number' || profile === undefined)
      continue;
    const sums = w.values.map((value, row) => value + (m.values[row] ?? NaN));
    const changed = rowsWhere(
      sums.length,
      (row) => sums[row] !== old.values[row] && !Number.isNaN(sums[row]),
    );
    values = values.map((column, place) => (place === total ? { kind: 'number', values: sums } : column));
    const cells =
      changed.count === 0 ? columnOfTable(table.frame, profile) : cellsOf(table.frame, profile, changed.rows);
    findings.push(...made(table, correction, { cells, count: changed.count }));
  }
  return { values, findings };
}

/** Says that a whole column was read in the unit that a person has named. */
export function saysUnits(table: RowCorrection): readonly Finding[] {
  return table.corrections.flatMap((correction) => {
    if (correction.kind !== 'unitIs' && correction.kind !== 'headingIs') return [];
    const heading = correction.kind === 'unitIs' ? correction.column : correction.is;
    const column = table.columns[placeOf(table.columns, heading)];
    if (column === undefined) return [];
    const count = column.profile.classes.length;
    return made(table, correction, { cells: columnOfTable(table.frame, column.profile), count });
  });
}

function placeOf(columns: readonly LooseColumn[], heading: string): number {
  return columns.findIndex(({ profile }) => foldWord(profile.header) === foldWord(heading));
}

function made(
  { sheet }: RowCorrection,
  correction: Correction,
  { cells, count }: Pick<FindingPlace, 'cells'> & { readonly count: number },
): readonly Finding[] {
  if (count === 0) return [];
  const where = { sheet, cells };
  return [makeFinding({ code: 'correctionMade', severity: 'info', where, count, data: { correction } })];
}
