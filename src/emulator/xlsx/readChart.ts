import type { ChartAxisModel, ChartModel, ChartSeriesModel, LegendPosition } from '../model';
import { emptyAxis, emptyChart, emptySeries } from '../model';
import { CHART_SHAPES, chartTypeOf } from './chartWords';
import type { XmlElement } from './xml';
import { attribute, child, children, deepText, descendant, flag, numberAttribute, parseXml } from './xml';

const LEGEND: Readonly<Record<string, LegendPosition>> = {
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  tr: 'Corner',
};

/** What the model knows of a chart; the rest stays in the file's own part. */
export function readChart(xml: string, part: string, id: string): ChartModel {
  const chart = child(parseXml(xml, part), 'chart');
  const plotArea = child(chart, 'plotArea');
  const plots = plotArea?.children.filter(({ name }) => name.endsWith('Chart')) ?? [];
  const legend = child(chart, 'legend');
  const title = child(chart, 'title');
  const main = plots[0];
  return {
    ...emptyChart(id, '', main ? typeOfPlot(main) : 'ColumnClustered'),
    title: textOf(title),
    titleVisible: title !== undefined,
    legendVisible: legend !== undefined,
    legendPosition: LEGEND[attribute(child(legend, 'legendPos'), 'val') ?? 'r'] ?? 'Right',
    series: seriesOf(plots, legend),
    ...readAxes(plotArea),
  };
}

/** The series in their order; those of a further plot are of another kind than the chart. */
function seriesOf(plots: readonly XmlElement[], legend: XmlElement | undefined): ChartSeriesModel[] {
  const leftOut = new Set(
    children(legend, 'legendEntry')
      .filter((entry) => flag(child(entry, 'delete'), 'val', 'false'))
      .map((entry) => numberAttribute(child(entry, 'idx'), 'val')),
  );
  const read = plots.flatMap((plot, at) =>
    children(plot, 'ser').map((series) => ({
      order: numberAttribute(child(series, 'order'), 'val') ?? 0,
      series: {
        ...readSeries(series, plot),
        ...(at === 0 ? {} : { type: typeOfPlot(plot) }),
        inLegend: !leftOut.has(numberAttribute(child(series, 'idx'), 'val')),
      },
    })),
  );
  return read.sort((one, other) => one.order - other.order).map(({ series }) => series);
}

function typeOfPlot(plot: XmlElement): ChartModel['type'] {
  const direction = attribute(child(plot, 'barDir'), 'val');
  const grouping = attribute(child(plot, 'grouping'), 'val');
  const scatter = plot.name === 'scatterChart';
  const lines = children(plot, 'ser').some(
    (series) => descendant(child(series, 'spPr'), 'noFill') === undefined,
  );
  const markers = scatter ? lines : flag(child(plot, 'marker'), 'val', 'false') && !hasNoMarkers(plot);
  return chartTypeOf({
    element: plot.name,
    ...(direction === undefined ? {} : { direction }),
    ...(grouping === undefined ? {} : { grouping }),
    ...(markers ? { markers: 'shown' } : {}),
  });
}

function hasNoMarkers(plot: XmlElement): boolean {
  const series = children(plot, 'ser');
  return (
    series.length > 0 &&
    series.every((item) => attribute(child(child(item, 'marker'), 'symbol'), 'val') === 'none')
  );
}

const POSITIONS: Readonly<Record<string, string>> = {
  ctr: 'Center',
  inEnd: 'InsideEnd',
  inBase: 'InsideBase',
  outEnd: 'OutsideEnd',
  l: 'Left',
  r: 'Right',
  t: 'Top',
  b: 'Bottom',
  bestFit: 'BestFit',
};

function colorOf(fill: XmlElement | undefined): string {
  const rgb = attribute(child(fill, 'srgbClr'), 'val');
  return rgb === undefined ? '' : `#${rgb.toUpperCase()}`;
}

function readSeries(series: XmlElement, plot: XmlElement): ChartSeriesModel {
  const tx = child(series, 'tx');
  const name = descendant(tx, 'v');
  const labels = child(series, 'dLbls');
  const line = child(child(series, 'spPr'), 'ln');
  const fill = child(child(series, 'spPr'), 'solidFill') ?? child(line, 'solidFill');
  return {
    ...emptySeries(deepText(name)),
    nameReference: deepText(descendant(tx, 'f')),
    values: deepText(descendant(child(series, 'val') ?? child(series, 'yVal'), 'f')),
    categories: deepText(descendant(child(series, 'cat') ?? child(series, 'xVal'), 'f')),
    color: colorOf(fill),
    hasDataLabels: flag(child(labels, 'showVal'), 'val', 'false'),
    dataLabelFormat: ownFormat(child(labels, 'numFmt')),
    gapWidth: numberAttribute(child(plot, 'gapWidth'), 'val'),
    overlap: numberAttribute(child(plot, 'overlap'), 'val'),
    markerStyle: attribute(child(child(series, 'marker'), 'symbol'), 'val') ?? '',
    markerSize: numberAttribute(child(child(series, 'marker'), 'size'), 'val'),
    markerColor: colorOf(child(child(child(series, 'marker'), 'spPr'), 'solidFill')),
    unfilled: child(child(series, 'spPr'), 'noFill') !== undefined,
    lineStyle: plot.name === 'lineChart' && child(line, 'noFill') !== undefined ? 'None' : '',
    dataLabelPosition: POSITIONS[attribute(child(labels, 'dLblPos'), 'val') ?? ''] ?? '',
  };
}

function readAxes(plotArea: XmlElement | undefined): Pick<ChartModel, 'categoryAxis' | 'valueAxis'> {
  const values = children(plotArea, 'valAx');
  const category =
    child(plotArea, 'catAx') ?? child(plotArea, 'dateAx') ?? (values.length > 1 ? values[0] : undefined);
  const value = category === values[0] ? values[1] : values[0];
  return { categoryAxis: readAxis(category), valueAxis: readAxis(value) };
}

function readAxis(axis: XmlElement | undefined): ChartAxisModel {
  if (!axis) return { ...emptyAxis('without gridlines'), visible: false };
  const scaling = child(axis, 'scaling');
  return {
    visible: !flag(child(axis, 'delete'), 'val', 'false'),
    title: textOf(child(axis, 'title')),
    numberFormat: ownFormat(child(axis, 'numFmt')),
    minimum: numberAttribute(child(scaling, 'min'), 'val'),
    maximum: numberAttribute(child(scaling, 'max'), 'val'),
    majorUnit: numberAttribute(child(axis, 'majorUnit'), 'val'),
    majorGridlines: child(axis, 'majorGridlines') !== undefined,
    reversed: attribute(child(scaling, 'orientation'), 'val') === 'maxMin',
    tickLabelPosition: attribute(child(axis, 'tickLblPos'), 'val') === 'low' ? 'Low' : 'NextToAxis',
  };
}

/** '' when the numbers are shown as in their cells. */
function ownFormat(format: XmlElement | undefined): string {
  return flag(format, 'sourceLinked', 'false') ? '' : (attribute(format, 'formatCode') ?? '');
}

function textOf(title: XmlElement | undefined): string {
  const rich = descendant(title, 'rich');
  if (!rich) return deepText(descendant(title, 'v'));
  return children(rich, 'p')
    .map((paragraph) =>
      children(paragraph, 'r')
        .map((run) => child(run, 't')?.text ?? '')
        .join(''),
    )
    .join('\n');
}

/** Is the part a chart of a kind that the model can hold? */
export function isKnownChart(xml: string, part: string): boolean {
  const plotArea = child(child(parseXml(xml, part), 'chart'), 'plotArea');
  const plot = plotArea?.children.find(({ name }) => name.endsWith('Chart'));
  return plot !== undefined && Object.values(CHART_SHAPES).some(({ element }) => element === plot.name);
}
