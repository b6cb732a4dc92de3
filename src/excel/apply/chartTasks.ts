import type { ChartSeries, WriteOp } from '../../sheets';
import { jsonBytes } from '../jsonBytes';
import type { Op } from './ops';
import { opsOf } from './ops';
import { rangeAt } from './rangeAt';
import type { Task, Writing } from './task';
import { SMALL_TASK_BYTES } from './task';

const KINDS = {
  columnClustered: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  barClustered: 'BarClustered',
  barStacked: 'BarStacked',
  line: 'LineMarkers',
} as const;
const LABEL_PLACES = { left: 'Left', right: 'Right', above: 'Top', below: 'Bottom' } as const;
/** A lying bar in a stack stands right of the ones before it, an upright one on top of them. */
const STACKED_OVERLAP = 100;
const MARKER_SIZE = 8;

/** Draws the native charts. */
export function chartTasks(ops: readonly WriteOp[]): readonly Task[] {
  return opsOf(ops, 'addChart').map((op) => ({
    sheet: op.sheet,
    bytes: jsonBytes(op.title + op.valueAxisTitle) + SMALL_TASK_BYTES * (2 + 7 * op.series.length),
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
  if (op.legend === 'none') chart.legend.visible = false;
  else chart.legend.position = 'Bottom';
  const axis = chart.axes.valueAxis;
  axis.title.text = op.valueAxisTitle;
  axis.numberFormat = op.valueAxisFormat;
  if (op.valueAxisMinimum !== 'automatic') axis.minimum = 0;
  // Excel draws lying bars from below; a reader begins at the top, with the first group and with women.
  const lies = op.chart === 'barClustered' || op.chart === 'barStacked';
  if (lies && op.firstBar !== 'below') chart.axes.categoryAxis.reversePlotOrder = true;
  // Names stand at the edge, not at zero, where bars to the left would cover them.
  if (op.valueAxisMinimum === 'automatic') chart.axes.categoryAxis.tickLabelPosition = 'Low';
  fill(chart.series.getItemAt(0), first, op, writing);
  for (const series of others) fill(chart.series.add(series.name), series, op, writing);
  op.series.forEach((series, index) => {
    if (series.drawn === 'space') chart.legend.legendEntries.getItemAt(index).visible = false;
  });
  const { firstRow, firstColumn, lastRow, lastColumn } = op.position;
  const sheet = writing.sheet(op.sheet);
  chart.setPosition(sheet.getCell(firstRow, firstColumn), sheet.getCell(lastRow, lastColumn));
}

function fill(drawn: Excel.ChartSeries, series: ChartSeries, op: Op<'addChart'>, { sheet }: Writing): void {
  drawn.setValues(rangeAt(sheet(series.sheet), series.values));
  drawn.setXAxisValues(rangeAt(sheet(series.sheet), series.categories));
  drawn.name = series.name;
  colour(drawn, series, op);
  if (op.dataLabelFormat === undefined || series.labels === 'none' || series.drawn === 'space') return;
  drawn.hasDataLabels = true;
  drawn.dataLabels.numberFormat = op.dataLabelFormat;
  if (series.labels !== undefined) drawn.dataLabels.position = LABEL_PLACES[series.labels];
}

function colour(
  drawn: Excel.ChartSeries,
  { drawn: how, colour: own, marker }: ChartSeries,
  op: Op<'addChart'>,
): void {
  if (how === 'space') {
    drawn.format.fill.clear();
    return;
  }
  if (op.chart !== 'line' && how === undefined) {
    drawn.format.fill.setSolidColor(own);
    if (op.gapWidth !== undefined) drawn.gapWidth = op.gapWidth;
    if (op.chart === 'barStacked' || op.chart === 'columnStacked') drawn.overlap = STACKED_OVERLAP;
    else if (op.overlap !== undefined) drawn.overlap = op.overlap;
    return;
  }
  if (op.chart !== 'line') drawn.chartType = 'LineMarkers';
  drawn.markerStyle = marker === 'diamond' ? 'Diamond' : 'Circle';
  drawn.markerSize = MARKER_SIZE;
  drawn.markerBackgroundColor = own;
  drawn.markerForegroundColor = own;
  if (how === 'markers') drawn.format.line.lineStyle = 'None';
  else drawn.format.line.color = own;
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
