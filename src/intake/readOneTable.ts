import type { Column, NumberColumn } from '../table';
import { SEX_CODE } from '../vocabulary';
import type { Correction, Finding } from '../vocabulary';
import { buildColumn, missingTexts, sexTexts } from './buildColumn';
import type { Cells } from './cells';
import type { LooseColumn } from './columnRole';
import { recogniseColumn } from './columnRole';
import type { NumberRange } from './columnType';
import { isNumeric, refineType } from './columnType';
import { correctCells } from './correctCells';
import type { RowCorrection } from './correctTable';
import {
  correctTotals,
  correctTypes,
  countOnce,
  countsRows,
  renameHeadings,
  saysRowsCount,
  saysUnits,
  unitOf,
} from './correctTable';
import { fillDown } from './fillDown';
import { findAlikeRows } from './findAlikeRows';
import { rowsWhere } from './findingPlace';
import { finalRoles } from './finalRoles';
import { findLayout } from './findLayout';
import { foldWord } from './foldText';
import type { IdentityColumn } from './identityColumn';
import { readIdentityColumn } from './identityColumn';
import { MONEY_FACTORS } from './lexicon';
import { markDuplicates, mayHoldTwice } from './markDuplicates';
import type { RowMarks } from './markRows';
import { findRepeatedHeaders, markRows, statusOf } from './markRows';
import type { TotalSearch } from './markTotals';
import { markTotals } from './markTotals';
import { profileColumn } from './profileColumn';
import type { Headings } from './readHeadings';
import { readHeadings } from './readHeadings';
import type { ColumnRole, SexQuestion, TableLayout } from './readTable';
import { BOTH_SEXES_CODE } from './sexColumn';
import type { SexesRead } from './readSexes';
import { readSexes } from './readSexes';
import { rowsOfBoth } from './sexOfTable';
import type { TableFrame } from './tableFrame';
import type { SexGroup, WideColumn } from './wideColumns';
import { groupBySex, readWideColumns } from './wideColumns';

/**
 * Understands one table: what its columns are, which of its rows count, and the sex of each.
 *
 * Every part depends on those before it: headings, what each column holds, the sex of the rows, which rows are
 * totals, the layout, and with it the last word on the roles.
 */

/** Everything that was found out about a table, over all rows of its body. */
export interface TableFacts {
  readonly cells: Cells;
  readonly frame: TableFrame;
  readonly headings: Headings;
  readonly columns: readonly LooseColumn[];
  readonly values: readonly Column[];
  readonly factors: readonly number[];
  readonly marks: RowMarks;
  readonly hidden: Uint8Array;
  readonly wide: readonly WideColumn[];
  readonly groups: readonly SexGroup[];
  readonly layout: TableLayout;
  readonly roles: readonly ColumnRole[];
  /** `SEX_CODE` a row, and the column that tells it (none for blocks). */
  readonly sexes?: Uint8Array;
  readonly sexColumn?: LooseColumn;
  readonly identity?: { readonly column: LooseColumn; readonly read: IdentityColumn };
  readonly question?: SexQuestion;
  readonly sexFindings: readonly Finding[];
  /** What was done in memory before and while the table was read. */
  readonly preparations: readonly Finding[];
}

/** How to read, where a person has a say. */
export interface ReadingChoice {
  /** Rows that are hidden, by a filter or by hand, are read unless they are to be left out. */
  readonly hiddenRows: 'read' | 'leaveOut';
  readonly corrections: readonly Correction[];
  /** The local date of the reading, YYYY-MM-DD. */
  readonly today?: string;
}

/** Reads one table. */
export function readOneTable(sheet: Cells, frame: TableFrame, choice: ReadingChoice): TableFacts {
  const { corrections } = choice;
  const filled = fillDown(sheet, frame);
  const headings = renameHeadings(readHeadings(filled.cells, frame), corrections);
  const corrected = correctCells(filled.cells, frame, { headers: headings.headers, corrections });
  const { cells } = corrected;
  const repeated = findRepeatedHeaders(cells, frame);
  const columns = correctTypes(
    onePersonalColumn(
      headings.headers.map((header, index) =>
        recogniseColumn(
          profileColumn(cells, {
            column: frame.firstColumn + index,
            header,
            body: frame.body,
            skipped: repeated,
          }),
        ),
      ),
    ),
    corrections,
  );
  const identity = readIdentity(cells, { frame, today: choice.today }, columns);
  const factors = columns.map((column) => unitOf(column.profile.header, corrections) ?? factorOf(column));
  const values = columns.map((column, index) => valuesOf(cells, { frame, column, identity }, factors[index]));
  const marks = markRows(cells, frame, { columns, repeated });
  const hidden = hiddenRows(cells, frame);
  const sex = readSexes({ cells, frame, columns, values, marks, identity });
  const sexes = sex.rows?.map((code) => Math.min(code, SEX_CODE.unknown));
  const isSexed = sexes !== undefined;
  const wide = isSexed ? columns.map(plainColumn) : readWideColumns(columns, values);
  const groups = groupBySex(wide);
  const layout = findLayout({
    columns,
    values,
    status: marks.status,
    rowSexes: sex.byBlocks ? undefined : sexes,
    inBlocks: sex.byBlocks,
    hasRowsOfBoth: sex.rows?.includes(BOTH_SEXES_CODE) === true,
    hasWideColumns: groups.some(
      ({ women, men, total }) => women !== undefined && (men ?? total) !== undefined,
    ),
  });
  const { sheet: sheetName } = cells.grid;
  const table = { sheet: sheetName, frame, columns, values, identity, corrections };
  const rowFindings = markUncounted({ cells, table, search: { sex, layout } }, marks.status);
  if (choice.hiddenRows === 'leaveOut') leaveOutHidden(marks.status, hidden);
  const totals = correctTotals(table);
  const allCount = marks.status.every((reason) => reason === 0);
  const finals = finalRoles({ columns, wide, groups, layout });
  const roles = finals.map(({ role }) => role);
  const typed = columns.map((column, index) => ({
    ...column,
    ...(finals[index] ?? { role: column.role, why: column.why }),
    type: allCount
      ? column.type
      : refineType(column, countedRange(values[index], marks.status, factors[index])),
  }));
  return {
    cells,
    frame,
    headings,
    columns: typed,
    values: totals.values.map((value, index) =>
      withLabels(cells, { frame, column: columns[index], role: roles[index] }, value),
    ),
    factors,
    marks,
    hidden,
    wide,
    groups,
    layout,
    roles,
    ...(sexes === undefined ? {} : { sexes }),
    ...(sex.column === undefined ? {} : { sexColumn: sex.column }),
    ...(identity === undefined ? {} : { identity }),
    ...(sex.question === undefined ? {} : { question: sex.question }),
    sexFindings: sex.findings,
    preparations: [
      ...filled.findings,
      ...corrected.findings,
      ...saysUnits(table),
      ...rowFindings,
      ...totals.findings,
    ],
  };
}

/** Marks totals and rows that come again, as far as a person has not said that they count; gives what a person has said. */
function markUncounted(
  {
    cells,
    table,
    search,
  }: {
    readonly cells: Cells;
    readonly table: RowCorrection;
    readonly search: { readonly sex: SexesRead; readonly layout: TableLayout };
  },
  status: Uint8Array,
): readonly Finding[] {
  const { corrections } = table;
  const before = status.slice();
  const added = (): readonly number[] =>
    rowsWhere(status.length, (row) => status[row] !== 0 && before[row] === 0).rows;
  const findings: Finding[] = [];
  markTotals(totalSearch({ ...table, cells }, search.sex, search.layout), status);
  if (countsRows(corrections, 'totals')) {
    findings.push(...saysRowsCount(table, 'totals', added()));
    status.set(before);
  }
  if (mayRepeat(table, search.layout)) {
    before.set(status);
    markDuplicates(cells, table, status);
    if (countsRows(corrections, 'duplicates')) {
      findings.push(...saysRowsCount(table, 'duplicates', added()));
      status.set(before);
    }
  } else if (search.layout === 'individuals') findings.push(...findAlikeRows(cells, table, status));
  return [...findings, ...countOnce(table, status)];
}

/** What the numbers of the rows that count range over, as they stand on the sheet. */
function countedRange(column: Column | undefined, status: Uint8Array, factor = 1): NumberRange {
  let min = Infinity;
  let max = -Infinity;
  let whole = true;
  if (column?.kind !== 'number') return { min, max, whole };
  for (let row = 0; row < status.length; row += 1) {
    const value = (column.values[row] ?? NaN) / factor;
    if (status[row] !== 0 || Number.isNaN(value)) continue;
    if (value < min) min = value;
    if (value > max) max = value;
    if (value % 1 !== 0) whole = false;
  }
  return { min, max, whole };
}

/** Only the first column of sexes and the first of personnummer are those; others are groups or left aside. */
function onePersonalColumn(columns: readonly LooseColumn[]): readonly LooseColumn[] {
  const sex = columns.find(({ role }) => role === 'sex');
  return columns.map((column) =>
    column.role === 'sex' && column !== sex
      ? { ...column, role: 'group', why: { role: 'secondSex' } }
      : column,
  );
}

function readIdentity(
  cells: Cells,
  { frame, today }: { readonly frame: TableFrame; readonly today: string | undefined },
  columns: readonly LooseColumn[],
): { column: LooseColumn; read: IdentityColumn } | undefined {
  const column = columns.find(({ role }) => role === 'personalIdentityNumber');
  if (column === undefined) return undefined;
  const year = today === undefined ? undefined : Number(today.slice(0, 4));
  return { column, read: readIdentityColumn(cells, column.profile.column, frame.body, year) };
}

/** The unit of money in the heading of a column of values; of several words the largest unit counts. */
function factorOf(column: LooseColumn): number {
  if (column.role !== 'value' || (column.type !== 'integer' && column.type !== 'number')) return 1;
  return Math.max(1, ...column.profile.headerWords.map((word) => MONEY_FACTORS.get(word) ?? 1));
}

/** Personnummer give way to the sex that they tell, names to nothing at all. */
function valuesOf(
  cells: Cells,
  at: {
    frame: TableFrame;
    column: LooseColumn;
    identity: { column: LooseColumn; read: IdentityColumn } | undefined;
  },
  factor: number | undefined,
): Column {
  const { frame, column, identity } = at;
  if (column.role === 'personalIdentityNumber') {
    const read =
      identity?.column === column
        ? identity.read
        : readIdentityColumn(cells, column.profile.column, frame.body);
    return sexTexts(read.sexes);
  }
  if (column.role === 'name') return missingTexts(column.profile.classes.length);
  return buildColumn(cells, column, frame.body, factor);
}

/** What looked like names of persons are the names of units where the table is of groups. */
function withLabels(
  cells: Cells,
  at: { frame: TableFrame; column: LooseColumn | undefined; role: ColumnRole | undefined },
  value: Column,
): Column {
  const { frame, column, role } = at;
  return column?.role === 'name' && role === 'group' ? buildColumn(cells, column, frame.body) : value;
}

function hiddenRows(cells: Cells, frame: TableFrame): Uint8Array {
  const hidden = new Uint8Array(Math.max(0, frame.body.last - frame.body.first + 1));
  for (const { first, last } of cells.grid.hiddenRows) {
    hidden.fill(1, Math.max(0, first - frame.body.first), Math.max(0, last - frame.body.first + 1));
  }
  return hidden;
}

function totalSearch(
  table: { cells: Cells; frame: TableFrame; columns: readonly LooseColumn[]; values: readonly Column[] },
  sex: SexesRead,
  layout: TableLayout,
): TotalSearch {
  const amounts = table.values.filter((column, index): column is NumberColumn => {
    const { role, type } = table.columns[index] ?? {};
    return column.kind === 'number' && role === 'value' && (type === 'integer' || type === 'number');
  });
  const search = { ...table, amounts, inBlocks: sex.byBlocks };
  if (sex.rows === undefined) return search;
  const bothRows = rowsOfBoth(sex.rows);
  if (layout !== 'individuals') return { ...search, bothRows };
  return { ...search, bothRows, personRows: sex.rows.map((code) => (code < SEX_CODE.unknown ? 1 : 0)) };
}

/** Rows that can be told apart: by an identity that does come again, or as lines of a finished table. */
function mayRepeat(
  { columns, values }: { readonly columns: readonly LooseColumn[]; readonly values: readonly Column[] },
  layout: TableLayout,
): boolean {
  if (layout === 'blocks') return false;
  if (layout !== 'individuals') return columns.some(({ role }) => role === 'group' || role === 'period');
  return columns.some(({ role, profile, type }, place) => {
    if (role !== 'id' && role !== 'personalIdentityNumber') return false;
    if (profile.textCounts.some((count) => count > 1)) return true;
    const built = values[place];
    return isNumeric(type) && (built?.kind !== 'number' || mayHoldTwice(built, profile));
  });
}

function leaveOutHidden(status: Uint8Array, hidden: Uint8Array): void {
  for (let row = 0; row < status.length; row += 1) {
    if (status[row] === 0 && hidden[row] === 1) status[row] = statusOf('filteredOut');
  }
}

function plainColumn(column: LooseColumn): WideColumn {
  const year = column.profile.headerWords
    .map(Number)
    .find((word) => Number.isInteger(word) && word >= 1900 && word <= 2100);
  return {
    column,
    sex: undefined,
    period: isNumeric(column.type) && column.role === 'value' ? year : undefined,
    base: foldWord(column.profile.header),
    derived: false,
    ofWhich: false,
  };
}
