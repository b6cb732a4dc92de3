import type { ChartSeries, WriteOp } from '../../sheets';
import { jsonBytes } from '../jsonBytes';
import type { Op } from './ops';
import { opsOf } from './ops';
import { rangeAt } from './rangeAt';
import type { Task, Writing } from './task';
import { SMALL_TASK_BYTES } from './task';

const KINDS = { columnClustered: 'ColumnClustered', barClustered: 'BarClustered', line: 'Line' } as const;

/** Draws the native charts. */
export function chartTasks(ops: readonly WriteOp[]): readonly Task[] {
  return opsOf(ops, 'addChart').map((op) => ({
    sheet: op.sheet,
    bytes: jsonBytes(op.title + op.valueAxisTitle) + SMALL_TASK_BYTES * (2 + 4 * op.series.length),
    run: (writing) => {
      draw(op, writing);
    },
  }));
}

function draw(op: Op<'addChart'>, writing: Writing): void {
  const [first, ...others] = op.series;
  if (first === undefined) return;
  const source = rangeAt(writing.sheet(first.sheet), first.values);
  const runsDown = first.values.firstColumn === first.values.lastColumn;
  const chart = writing.sheet(op.sheet).charts.add(KINDS[op.chart], source, runsDown ? 'Columns' : 'Rows');
  chart.name = op.name;
  chart.title.text = op.title;
  chart.legend.position = 'Bottom';
  const axis = chart.axes.valueAxis;
  axis.title.text = op.valueAxisTitle;
  axis.numberFormat = op.valueAxisFormat;
  if (op.valueAxisMinimum !== undefined) axis.minimum = op.valueAxisMinimum;
  // Excel draws lying bars from below; a reader begins at the top, with the first group and with women.
  if (op.chart === 'barClustered') chart.axes.categoryAxis.reversePlotOrder = true;
  fill(chart.series.getItemAt(0), first, op, writing);
  for (const series of others) fill(chart.series.add(series.name), series, op, writing);
  const { firstRow, firstColumn, lastRow, lastColumn } = op.position;
  const sheet = writing.sheet(op.sheet);
  chart.setPosition(sheet.getCell(firstRow, firstColumn), sheet.getCell(lastRow, lastColumn));
}

function fill(
  drawn: Excel.ChartSeries,
  series: ChartSeries,
  { chart, dataLabelFormat }: Op<'addChart'>,
  { sheet }: Writing,
): void {
  drawn.setValues(rangeAt(sheet(series.sheet), series.values));
  drawn.setXAxisValues(rangeAt(sheet(series.sheet), series.categories));
  drawn.name = series.name;
  if (chart === 'line') drawn.format.line.color = series.colour;
  else drawn.format.fill.setSolidColor(series.colour);
  if (dataLabelFormat === undefined) return;
  drawn.hasDataLabels = true;
  drawn.dataLabels.numberFormat = dataLabelFormat;
}

/** The shapes of the sheets with charts, asked for in the request that draws the charts. */
export type SheetShapes = ReadonlyMap<string, Excel.ShapeCollection>;

/** Asks, in the next request, which shapes stand on the sheets that get charts. */
export function loadShapes(ops: readonly WriteOp[], { sheet }: Writing): SheetShapes {
  const keys = new Set(opsOf(ops, 'addChart').map((op) => op.sheet));
  return new Map(
    [...keys].map((key) => {
      const { shapes } = sheet(key);
      shapes.load('items/name');
      return [key, shapes];
    }),
  );
}

/**
 * Gives the charts their alternative texts. No member of a chart takes one; where Excel counts the chart among the
 * shapes of its sheet, the shape of that name does. Where it does not, the title of the chart has to do.
 */
export function alternativeTextTasks(ops: readonly WriteOp[], shapesBySheet: SheetShapes): readonly Task[] {
  return opsOf(ops, 'addChart').flatMap((op) => {
    const shape = shapesBySheet.get(op.sheet)?.items.find(({ name }) => name === op.name);
    if (shape === undefined) return [];
    const bytes = jsonBytes(op.alternativeText + op.title) + SMALL_TASK_BYTES;
    const run = (): void => {
      shape.altTextTitle = op.title;
      shape.altTextDescription = op.alternativeText;
    };
    return [{ sheet: op.sheet, bytes, run }];
  });
}
