import type { InputCell, SpecCell, TableBlock } from '../../sheets';
import type { AnnualReportWords } from '../../text';
import { amountFormat, CELL_FORMATS, SYMBOLS } from '../../text';
import type { Estimate } from '../../vocabulary';
import { isEstimated, mapEstimate } from '../../vocabulary';
import type { HiddenReason } from './annualReport';

/**
 * Understands one table of the annual report, apart from where it goes: onto the sheet where people fill it in, into
 * the copy for publishing, or to Word.
 */

/** How the numbers of a column are shown: as counts, of which none is a dash, or with decimals and perhaps a sign. */
export type ReportFormat = 'count' | { readonly decimals: number; readonly sign: 'plain' | 'signed' };

/** One column; texts where it has no format. */
export interface ReportColumn {
  readonly key: string;
  readonly header: string;
  readonly width: number;
  readonly format?: ReportFormat;
}

/** One cell: what is printed, and what stands on the sheet where people fill in. */
export interface ReportCell {
  /** Absent where nobody has given it. */
  readonly value: Estimate | string | undefined;
  /** Why it is not shown. */
  readonly hidden?: HiddenReason;
  /** The input or the formula on the working sheet; the value where it is absent. */
  readonly live?: SpecCell | InputCell;
  /** Where it differs from its column. */
  readonly format?: ReportFormat;
}

/** One row. A spare one waits to be filled in and is not printed. */
export interface ReportLine {
  readonly kind: 'body' | 'total' | 'spare';
  readonly cells: readonly ReportCell[];
}

/** A table with what is said of it. */
export interface ReportTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly lines: readonly ReportLine[];
  /** Running text, made of unrounded numbers. */
  readonly texts: readonly string[];
  readonly notes: readonly string[];
}

/** The cell format of Excel for a format of ours. */
export function excelFormat(format: ReportFormat): string {
  return format === 'count' ? CELL_FORMATS.count : amountFormat(format.decimals, format.sign);
}

/** Gives the symbol of a number that cannot be had, and of one that nobody has given. */
export function symbolOf(value: Exclude<ReportCell['value'], number | string>): string {
  return value === undefined ? SYMBOLS.suppressed : SYMBOLS[value.notEstimable];
}

/** Gives a number as a reader of running text or of a table in Word sees it. */
export function numberText(words: AnnualReportWords, value: number, format: ReportFormat): string {
  if (format === 'count') return value === 0 ? '–' : words.formats.number(value, 0);
  const text = words.formats.number(value, format.decimals);
  return format.sign === 'signed' && value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Makes a cell of an estimate that may be hidden: by a reason of its own, or because it is reckoned with a hidden one. */
export function numberCell(
  value: Estimate | undefined,
  live?: ReportCell['live'],
  own?: HiddenReason,
): ReportCell {
  const isHidden = value !== undefined && !isEstimated(value) && value.notEstimable === 'suppressed';
  return {
    value,
    ...(isHidden ? { hidden: own ?? 'derived' } : {}),
    ...(live === undefined ? {} : { live }),
  };
}

/** A number times a factor; `percentOf` for shares. */
export function percentOf(estimate: Estimate | undefined): Estimate | undefined {
  return estimate === undefined ? undefined : mapEstimate(estimate, (share) => 100 * share);
}

/** Makes the table as it stands where people fill it in: inputs, formulas, and `..` where the decision hides. */
export function workingBlock(table: ReportTable): TableBlock {
  return block(table, table.lines, (cell) => {
    const isInput = typeof cell.live === 'object' && 'input' in cell.live;
    if (cell.hidden !== undefined && !isInput) return SYMBOLS.suppressed;
    return cell.live ?? printedValue(cell);
  });
}

/** Makes the table of values alone. */
export function printedBlock(table: ReportTable): TableBlock {
  const printed = printedTable(table);
  return block(printed, printed.lines, printedValue);
}

/** Leaves out spare rows, and columns of numbers of which nothing is known. */
export function printedTable(table: ReportTable): ReportTable {
  const lines = table.lines.filter(({ kind }) => kind !== 'spare');
  const isKnown = table.columns.map(
    ({ format }, column) =>
      format === undefined ||
      lines.length === 0 ||
      lines.some(({ cells }) => cells[column]?.value !== undefined),
  );
  return {
    ...table,
    columns: table.columns.filter((_, column) => isKnown[column]),
    lines: lines.map((line) => ({ ...line, cells: line.cells.filter((_, column) => isKnown[column]) })),
  };
}

/** What a cell holds when it is printed: the number rounded to the decimals shown is the affair of publishing. */
function printedValue({ value, hidden }: ReportCell): number | string {
  if (hidden !== undefined) return SYMBOLS.suppressed;
  if (typeof value === 'string' || typeof value === 'number') return value;
  return symbolOf(value);
}

function block(
  table: ReportTable,
  lines: readonly ReportLine[],
  cellOf: (cell: ReportCell) => SpecCell | InputCell,
): TableBlock {
  return {
    kind: 'table',
    id: table.id,
    caption: table.caption,
    columns: table.columns.map(({ key, header, width, format }) => ({
      key,
      header,
      width,
      ...(format === undefined ? {} : { numberFormat: excelFormat(format) }),
    })),
    rows: lines.map(({ kind, cells }) => ({
      kind: kind === 'total' ? 'total' : 'body',
      cells: cells.map(cellOf),
      numberFormats: Object.fromEntries(
        cells.flatMap(({ format }, column) => {
          const key = table.columns[column]?.key;
          return format === undefined || key === undefined ? [] : [[key, excelFormat(format)]];
        }),
      ),
    })),
  };
}
