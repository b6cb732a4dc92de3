import { emptySeries, formatA1, quoteSheetName } from '../../model';
import type { ChartSeriesModel, RangeAddress, SheetModel } from '../../model';
import { HostError } from '../hostError';

/** A reference with dollar signs, as charts hold it: `'Blad 1'!$B$2:$B$9`. */
export function chartReference(sheet: SheetModel, area: RangeAddress): string {
  const address = formatA1(area).replace(/[A-Z]+|[0-9]+/g, (part) => `$${part}`);
  return `${quoteSheetName(sheet.name)}!${address}`;
}

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/**
 * The series that Excel makes of a range: a first row (or column) of texts gives the names, a first column
 * (or row) of texts the categories.
 *
 * @throws HostError `EmptyChartSeries` when the range is empty.
 */
export function seriesOf(sheet: SheetModel, area: RangeAddress, seriesBy: SeriesBy): ChartSeriesModel[] {
  const used = sheet.cells.readKinds(area);
  if (used.every((kinds) => kinds.every((kind) => kind === 'empty'))) throw new HostError('EmptyChartSeries');
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && area.rowCount >= area.columnCount);
  // An empty corner says that both its row and its column are labels, even of numbers such as years.
  const labelled = area.rowCount > 1 && area.columnCount > 1 && used[0]?.[0] === 'empty';
  const headerRow = labelled || (area.rowCount > 1 && used[0]?.at(-1) !== 'number');
  const headerColumn = labelled || (area.columnCount > 1 && used.at(-1)?.[0] !== 'number');
  const body = inner(area, headerRow, headerColumn);
  return byColumns
    ? lines(body.columnCount, (index) => ({
        values: { ...body, column: body.column + index, columnCount: 1 },
        name: headerRow ? { row: area.row, column: body.column + index } : undefined,
        categories: headerColumn ? { ...body, column: area.column, columnCount: 1 } : undefined,
      })).map((line, index) => toSeries(sheet, line, index))
    : lines(body.rowCount, (index) => ({
        values: { ...body, row: body.row + index, rowCount: 1 },
        name: headerColumn ? { row: body.row + index, column: area.column } : undefined,
        categories: headerRow ? { ...body, row: area.row, rowCount: 1 } : undefined,
      })).map((line, index) => toSeries(sheet, line, index));
}

interface Line {
  readonly values: RangeAddress;
  readonly name: { readonly row: number; readonly column: number } | undefined;
  readonly categories: RangeAddress | undefined;
}

function lines(count: number, line: (index: number) => Line): readonly Line[] {
  return Array.from({ length: count }, (_, index) => line(index));
}

function inner(area: RangeAddress, headerRow: boolean, headerColumn: boolean): RangeAddress {
  const down = headerRow ? 1 : 0;
  const right = headerColumn ? 1 : 0;
  return {
    row: area.row + down,
    column: area.column + right,
    rowCount: area.rowCount - down,
    columnCount: area.columnCount - right,
  };
}

function toSeries(sheet: SheetModel, { values, name, categories }: Line, index: number): ChartSeriesModel {
  const cell = name && { ...name, rowCount: 1, columnCount: 1 };
  return {
    ...emptySeries(name ? String(sheet.cells.valueAt(name.row, name.column)) : `Series${String(index + 1)}`),
    nameReference: cell ? chartReference(sheet, cell) : '',
    values: chartReference(sheet, values),
    categories: categories ? chartReference(sheet, categories) : '',
  };
}
