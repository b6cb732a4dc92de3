import { areaAddress } from '../vocabulary';
import type { Correction, Finding, FindingCode, FindingData, Grid, RowSpan, Severity } from '../vocabulary';
import { makeFinding, rowsOf, rowsWhere } from './findingPlace';
import { BLOCK, statusOf } from './markRows';
import type { RowMarks } from './markRows';
import type { Headings } from './readHeadings';
import type { ExclusionReason } from './readTable';
import type { TableFrame } from './tableFrame';

/** Understands what is odd in the rows of a table: those left out, those hidden, and headings. */

/** What is needed to look at the rows. */
export interface RowLook {
  readonly grid: Grid;
  readonly frame: TableFrame;
  readonly marks: RowMarks;
  readonly headings: Headings;
  /** 1 for hidden rows of the body. */
  readonly hidden: Uint8Array;
}

/** What is to be said about the rows and the headings of a table. */
export function findingsOfRows(look: RowLook): readonly Finding[] {
  return [
    ...headingFindings(look),
    ...totalFindings(look),
    ...leftOut(look, 'repeatedHeader', { code: 'repeatedHeadersLeftOut', severity: 'info', data: {} }),
    ...leftOut(look, 'duplicate', {
      code: 'duplicatesLeftOut',
      severity: 'warning',
      data: {},
      corrections: [{ kind: 'countRows', rows: 'duplicates' }],
    }),
    ...blockFindings(look),
    ...hiddenFindings(look),
    ...mergeFindings(look),
    ...emptyFindings(look),
  ];
}

function rowsMarked(
  look: RowLook,
  ...reasons: readonly ExclusionReason[]
): { rows: readonly number[]; count: number } {
  const codes = reasons.map(statusOf);
  const { status } = look.marks;
  return rowsWhere(status.length, (row) => codes.includes(status[row] ?? 0));
}

interface Said<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly data: FindingData[Code];
  readonly corrections?: readonly Correction[];
}

function leftOut<Code extends FindingCode>(
  look: RowLook,
  reason: ExclusionReason,
  said: Said<Code>,
): readonly Finding[] {
  const { rows, count } = rowsMarked(look, reason);
  if (count === 0) return [];
  return [
    makeFinding({ ...said, where: { sheet: look.grid.sheet, cells: rowsOf(look.frame, rows) }, count }),
  ];
}

function totalFindings(look: RowLook): readonly Finding[] {
  const all = rowsMarked(look, 'total', 'subtotal');
  if (all.count === 0) return [];
  const totals = rowsMarked(look, 'total').count;
  return [
    makeFinding({
      code: 'totalsLeftOut',
      severity: 'info',
      where: { sheet: look.grid.sheet, cells: rowsOf(look.frame, all.rows) },
      count: all.count,
      data: { totals, subtotals: all.count - totals },
      corrections: [{ kind: 'countRows', rows: 'totals' }],
    }),
  ];
}

function blockFindings(look: RowLook): readonly Finding[] {
  const { rows, count } = rowsMarked(look, 'blockHeading');
  const { blocks, otherHeadings } = look.marks;
  const of = (block: number): number =>
    rowsWhere(rows.length, (index) => blocks?.[rows[index] ?? 0] === block).count;
  if (count === 0) return [];
  const opening = look.frame.blockHeadingRow === undefined ? BLOCK.none : blocks?.[0];
  const headed = (block: number): number => of(block) + (opening === block ? 1 : 0);
  const data = { women: headed(BLOCK.women), men: headed(BLOCK.men), other: otherHeadings };
  const where = { sheet: look.grid.sheet, cells: rowsOf(look.frame, rows) };
  return [makeFinding({ code: 'blockHeadings', severity: 'info', where, count, data })];
}

function headingFindings(look: RowLook): readonly Finding[] {
  const { frame, headings, grid } = look;
  const { header } = frame;
  const place = (rows: RowSpan): string =>
    areaAddress({
      firstRow: rows.first,
      lastRow: rows.last,
      firstColumn: frame.firstColumn,
      lastColumn: frame.lastColumn,
    });
  if (header === undefined) {
    const where = { sheet: grid.sheet, cells: place({ first: frame.body.first, last: frame.body.first }) };
    const count = headings.headers.length;
    return [makeFinding({ code: 'headerMissing', severity: 'warning', where, count, data: {} })];
  }
  const where = { sheet: grid.sheet, cells: place(header) };
  const findings: Finding[] = [];
  const rows = header.last - header.first + 1;
  if (headings.joined) {
    findings.push(
      makeFinding({ code: 'headersJoined', severity: 'info', where, count: rows, data: { rows } }),
    );
  }
  if (headings.repeated.length > 0) {
    const data = { headers: headings.repeated };
    findings.push(
      makeFinding({
        code: 'headersRepeated',
        severity: 'warning',
        where,
        count: headings.repeated.length,
        data,
      }),
    );
  }
  return findings;
}

function hiddenFindings(look: RowLook): readonly Finding[] {
  const { grid, frame, hidden, marks } = look;
  const { rows, count } = rowsWhere(
    hidden.length,
    (row) => hidden[row] === 1 && marks.status[row] !== statusOf('blank'),
  );
  if (count === 0) return [];
  const where = { sheet: grid.sheet, cells: rowsOf(frame, rows) };
  const all = rowsWhere(
    marks.status.length,
    (row) => marks.status[row] === 0 || marks.status[row] === statusOf('filteredOut'),
  );
  const isLeftOut = rowsMarked(look, 'filteredOut').count > 0;
  if (!grid.filtered) {
    const data = { hidden: count, rows: all.count, leftOut: isLeftOut };
    return [makeFinding({ code: 'hiddenRows', severity: 'warning', where, count, data })];
  }
  const data = { visible: all.count - count, rows: all.count, leftOut: isLeftOut };
  return [makeFinding({ code: 'filterOn', severity: 'warning', where, count, data })];
}

function mergeFindings(look: RowLook): readonly Finding[] {
  const { grid, frame } = look;
  const inside = grid.merges.filter(
    (merge) =>
      merge.firstRow >= frame.body.first &&
      merge.lastRow <= frame.body.last &&
      merge.lastColumn > merge.firstColumn &&
      merge.firstColumn <= frame.lastColumn &&
      merge.lastColumn >= frame.firstColumn,
  );
  if (inside.length === 0) return [];
  const cells = inside.slice(0, 20).map(areaAddress).join(',');
  const where = { sheet: grid.sheet, cells };
  return [makeFinding({ code: 'mergedCells', severity: 'warning', where, count: inside.length, data: {} })];
}

function emptyFindings(look: RowLook): readonly Finding[] {
  const { status } = look.marks;
  if (status.includes(0)) return [];
  const { frame, grid } = look;
  const first = frame.header?.first ?? frame.body.first;
  const area = {
    firstRow: first,
    lastRow: Math.max(first, frame.body.last),
    firstColumn: frame.firstColumn,
    lastColumn: frame.lastColumn,
  };
  const where = { sheet: grid.sheet, cells: areaAddress(area) };
  const left = status.some((reason) => reason !== statusOf('blank'));
  const code = left ? 'onlyTotals' : 'noDataRows';
  return [makeFinding({ code, severity: 'warning', where, count: status.length, data: {} })];
}
