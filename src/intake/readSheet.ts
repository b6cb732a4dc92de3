import type { Column, TextColumn } from '../table';
import { createTable } from '../table';
import { areaAddress, parseArea } from '../vocabulary';
import type { Area, Correction, Finding, Grid } from '../vocabulary';
import type { Cells } from './cells';
import { openCells, usedArea } from './cells';
import { findTables } from './findTables';
import { columnOfTable, makeFinding } from './findingPlace';
import { findingsOfColumn } from './findingsOfColumns';
import { findingsOfRows } from './findingsOfRows';
import { findingsOfDisagreement, findingsOfIdentities, findingsOfSexes } from './findingsOfSex';
import {
  findingsOfSameAmounts,
  findingsOfScales,
  findingsOfTotalRow,
  findingsOfTotals,
} from './findingsOfSums';
import { findingsOfSpellings } from './findingsOfSpellings';
import { findingsOfValues } from './findingsOfValues';
import { findingsOfRepeats } from './findingsOfRepeats';
import type { TableFacts } from './readOneTable';
import { readOneTable } from './readOneTable';
import type { ReadTable } from './readTable';
import { dataSpan, keptSpan, summariseTable } from './summariseTable';
import type { TableFrame } from './tableFrame';
import { frameOfTable } from './tableFrame';
import type { AgeColumn } from './workOutAges';
import { workOutAges } from './workOutAges';
import { workOutMen } from './workOutMen';

/**
 * Understands a whole sheet: where its tables are and what each of them says.
 *
 * Grid ─findTables─▶ frames ─readOneTable─▶ facts ─▶ ReadTable: table, summary, findings
 */

/** What to read, where the whole sheet is not meant. */
export interface ReadRequest {
  /** The name of an Excel table. */
  readonly table?: string;
  /** The address of a part of the sheet, with its headings. */
  readonly range?: string;
  /** Rows that are hidden, by a filter or by hand, are read unless they are to be left out. */
  readonly hiddenRows?: 'read' | 'leaveOut';
  /** What a person has asked to have put right in memory. */
  readonly corrections?: readonly Correction[];
  /** The local date of the reading, YYYY-MM-DD. */
  readonly today?: string;
}

/** The tables of a sheet, and what is to be said about the sheet itself. */
export interface SheetReading {
  readonly tables: readonly ReadTable[];
  readonly findings: readonly Finding[];
}

/** Reads the tables of a sheet. Never throws, whatever stands on the sheet. */
export function readSheet(grid: Grid, request: ReadRequest = {}): SheetReading {
  const found = framesFor(grid, request);
  if ('finding' in found) return { tables: [], findings: [found.finding] };
  const { hiddenRows = 'read', corrections = [], today } = request;
  const choice = { hiddenRows, corrections, ...(today === undefined ? {} : { today }) };
  const tables = found.frames.map((frame) => toReadTable(readOneTable(found.cells, frame, choice), today));
  return { tables, findings: tables.length > 0 ? [] : [noTable(grid)] };
}

type Found =
  { readonly cells: Cells; readonly frames: readonly TableFrame[] } | { readonly finding: Finding };

function framesFor(grid: Grid, request: ReadRequest): Found {
  if (request.table !== undefined) return frameOfNamedTable(grid, request.table);
  const area = request.range === undefined ? usedArea(grid) : areaOfRange(grid, request.range);
  if (area === undefined) {
    const range = request.range ?? '';
    const where = { sheet: grid.sheet, cells: '' };
    return {
      finding: makeFinding({ code: 'rangeEmpty', severity: 'error', where, count: 1, data: { range } }),
    };
  }
  const cells = openCells(grid, area);
  return { cells, frames: findTables(cells) };
}

function frameOfNamedTable(grid: Grid, name: string): Found {
  const table = grid.tables.find((candidate) => candidate.name.toLowerCase() === name.trim().toLowerCase());
  if (table !== undefined) return { cells: openCells(grid, table.area), frames: [frameOfTable(table)] };
  const data = { table: name, tables: grid.tables.map((candidate) => candidate.name) };
  const where = { sheet: grid.sheet, cells: '' };
  return { finding: makeFinding({ code: 'tableNotFound', severity: 'error', where, count: 1, data }) };
}

/** The part of the used cells that a range covers; `undefined` where it covers none or is no address. */
function areaOfRange(grid: Grid, range: string): Area | undefined {
  const wanted = readAddress(range);
  if (wanted === undefined) return undefined;
  const used = usedArea(grid);
  const area = {
    firstRow: Math.max(wanted.firstRow, used.firstRow),
    firstColumn: Math.max(wanted.firstColumn, used.firstColumn),
    lastRow: Math.min(wanted.lastRow, used.lastRow),
    lastColumn: Math.min(wanted.lastColumn, used.lastColumn),
  };
  return area.firstRow > area.lastRow || area.firstColumn > area.lastColumn ? undefined : area;
}

function readAddress(range: string): Area | undefined {
  try {
    return parseArea(range);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function noTable(grid: Grid): Finding {
  const used = grid.rowCount > 0 && grid.columns.length > 0;
  const where = { sheet: grid.sheet, cells: used ? areaAddress(usedArea(grid)) : '' };
  return makeFinding({ code: 'noTableFound', severity: 'warning', where, count: 1, data: {} });
}

/** Puts together what is handed out: the rows from the first to the last that is data or a total. */
function toReadTable(facts: TableFacts, today: string | undefined): ReadTable {
  const { frame, marks, sexes } = facts;
  const kept = keptSpan(marks.status);
  const men = workOutMen(facts);
  const ages = workOutAges(facts, today);
  const workedOut = [...men, ...ages.columns];
  const named: [string, Column][] = facts.headings.headers.map((header, index) => [
    header,
    slice(facts.values[index], kept.first, kept.last + 1),
  ]);
  for (const { column, values } of workedOut)
    named.push([column.header, slice(values, kept.first, kept.last + 1)]);
  const summary = summariseTable(facts, kept, dataSpan(marks.status));
  const rowCount = Math.max(0, kept.last - kept.first + 1);
  return {
    summary: {
      ...summary,
      columns: [...summary.columns, ...workedOut.map(({ column }) => column)],
      groupValues: { ...summary.groupValues, ...bandValues(ages.columns) },
    },
    findings: [...findingsOf(facts), ...men.map(({ finding }) => finding), ...ages.findings],
    table: createTable(named),
    rowStatus: marks.status.slice(kept.first, kept.last + 1),
    ...(sexes === undefined ? {} : { sexCodes: sexes.slice(kept.first, kept.last + 1) }),
    sheetRows: rowsFrom(frame.body.first + kept.first + 1, rowCount),
  };
}

/** The bands of ages in their order. */
function bandValues(columns: readonly AgeColumn[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    columns.flatMap(({ column, values }) =>
      values.kind === 'text' ? [[column.header, usedTexts(values)] as const] : [],
    ),
  );
}

function usedTexts({ codes, dictionary }: TextColumn): readonly string[] {
  const used = new Set(codes);
  return dictionary.filter((_, code) => used.has(code));
}

function rowsFrom(first: number, count: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row += 1) rows[row] = first + row;
  return rows;
}

function slice(column: Column | undefined, from: number, to: number): Column {
  if (column === undefined) return { kind: 'number', values: new Float64Array(Math.max(0, to - from)) };
  if (column.kind === 'number') return { kind: 'number', values: column.values.subarray(from, to) };
  return { ...column, codes: column.codes.subarray(from, to) };
}

function findingsOf(facts: TableFacts): readonly Finding[] {
  const { cells, frame, marks, headings, hidden, columns, values, factors, wide, groups } = facts;
  const { sheet } = cells.grid;
  const sums = { sheet, frame, status: marks.status, columns: wide, values };
  return [
    ...facts.preparations,
    ...findingsOfRows({ grid: cells.grid, frame, marks, headings, hidden }),
    ...sexFindings(facts),
    ...columns.flatMap((column, place) =>
      findingsOfColumn({ cells, frame, status: marks.status, factors }, column, place),
    ),
    ...findingsOfValues(facts),
    ...findingsOfSpellings(facts),
    ...findingsOfRepeats(facts),
    ...findingsOfTotals(sums, groups),
    ...(facts.layout === 'wide' || facts.layout === 'individuals' ? findingsOfTotalRow(sums) : []),
    ...findingsOfScales(sums),
    ...findingsOfSameAmounts(sums, factors),
  ];
}

function sexFindings(facts: TableFacts): readonly Finding[] {
  const { cells, frame, marks, sexes, sexColumn, identity } = facts;
  const { sheet } = cells.grid;
  const findings = [...facts.sexFindings];
  if (sexColumn !== undefined && sexes !== undefined) {
    const look = { sheet, frame, status: marks.status, column: sexColumn, sexes };
    findings.push(...findingsOfSexes(look));
    if (identity !== undefined && identity.column !== sexColumn) {
      findings.push(...findingsOfDisagreement(look, identity.column.profile.header, identity.read));
    }
  }
  if (identity !== undefined) {
    findings.push(
      ...findingsOfIdentities({ sheet, frame, status: marks.status }, identity.column, identity.read),
    );
  }
  const [first] = facts.columns;
  const told = sexes !== undefined || facts.layout === 'wide';
  if (!told && first !== undefined) {
    const where = { sheet, cells: columnOfTable(frame, first.profile) };
    findings.push(makeFinding({ code: 'noSexColumn', severity: 'warning', where, count: 1, data: {} }));
  }
  return findings;
}
