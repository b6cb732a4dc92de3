import type { ChartAxisModel, ChartModel, ChartSeriesModel, LegendPosition, WorkbookModel } from '../model';
import { CHART_SHAPES } from './chartWords';
import type { ChartShape } from './chartWords';
import { numberSource, textSource } from './chartSources';
import { escapeAttribute, escapeXml } from './xml';

const LEGEND: Readonly<Record<LegendPosition, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};
const CATEGORY_AXIS = '111111111';
const VALUE_AXIS = '222222222';

/** A chart's own part, with the values that it shows now, so that programs that do not calculate show it too. */
export function writeChart(chart: ChartModel, workbook: WorkbookModel): string {
  const title =
    chart.titleVisible && chart.title !== ''
      ? `${titleXml(chart.title, 1400)}<c:autoTitleDeleted val="0"/>`
      : '<c:autoTitleDeleted val="1"/>';
  const legend = chart.legendVisible
    ? `<c:legend><c:legendPos val="${LEGEND[chart.legendPosition]}"/>${leftOut(chart)}<c:overlay val="0"/></c:legend>`
    : '';
  return (
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:roundedCorners val="0"/><c:chart>${title}<c:plotArea><c:layout/>${plotXml(chart, workbook)}${axesXml(chart)}</c:plotArea>${legend}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

/** The series that the legend leaves out. */
function leftOut({ series }: ChartModel): string {
  return series
    .map(({ inLegend }, index) =>
      inLegend ? '' : `<c:legendEntry><c:idx val="${String(index)}"/><c:delete val="1"/></c:legendEntry>`,
    )
    .join('');
}

function titleXml(text: string, size: number): string {
  const paragraphs = text
    .split('\n')
    .map(
      (line) =>
        `<a:p><a:pPr><a:defRPr sz="${String(size)}" b="0"/></a:pPr><a:r><a:rPr lang="sv-SE" sz="${String(size)}" b="0"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** A combined chart has a plot for each kind, over the same axes. */
function plotXml(chart: ChartModel, workbook: WorkbookModel): string {
  const types = [...new Set([chart.type, ...chart.series.map(({ type }) => type ?? chart.type)])];
  return types.map((type) => plotOfType({ chart, type, workbook })).join('');
}

interface TypedPlot {
  readonly chart: ChartModel;
  readonly type: ChartModel['type'];
  readonly workbook: WorkbookModel;
}

function plotOfType({ chart, type, workbook }: TypedPlot): string {
  const shape = CHART_SHAPES[type];
  const own = chart.series.filter((item) => (item.type ?? chart.type) === type);
  const series = own.map((item) => seriesXml(item, chart.series.indexOf(item), { shape, workbook })).join('');
  const overlaps = own.map(({ overlap }) => overlap).filter((overlap) => overlap !== undefined);
  const gaps = own.map(({ gapWidth }) => gapWidth).filter((gap) => gap !== undefined);
  const stacked = shape.grouping?.includes('tacked') === true;
  const overlap = overlaps[0] ?? (stacked ? 100 : undefined);
  const bars = shape.element === 'barChart';
  return (
    `<c:${shape.element}>` +
    (shape.direction === undefined ? '' : `<c:barDir val="${shape.direction}"/>`) +
    (shape.scatterStyle === undefined ? '' : `<c:scatterStyle val="${shape.scatterStyle}"/>`) +
    (shape.grouping === undefined ? '' : `<c:grouping val="${shape.grouping}"/>`) +
    `<c:varyColors val="${hasAxes(chart) ? '0' : '1'}"/>${series}` +
    (bars ? `<c:gapWidth val="${String(gaps[0] ?? 150)}"/>` : '') +
    (bars && overlap !== undefined ? `<c:overlap val="${String(overlap)}"/>` : '') +
    (shape.element === 'lineChart' ? '<c:marker val="1"/>' : '') +
    (shape.element === 'pieChart' || shape.element === 'doughnutChart' ? '<c:firstSliceAng val="0"/>' : '') +
    (shape.element === 'doughnutChart' ? '<c:holeSize val="50"/>' : '') +
    (hasAxes(chart) ? `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>` : '') +
    `</c:${shape.element}>`
  );
}

interface PlotSurroundings {
  readonly shape: ChartShape;
  readonly workbook: WorkbookModel;
}

function seriesXml(series: ChartSeriesModel, index: number, { shape, workbook }: PlotSurroundings): string {
  const scatter = shape.element === 'scatterChart';
  const number = String(index);
  const categories =
    series.categories === ''
      ? ''
      : scatter
        ? `<c:xVal>${numberSource(series.categories, workbook)}</c:xVal>`
        : `<c:cat>${textSource(series.categories, workbook)}</c:cat>`;
  const values = series.values === '' ? '' : numberSource(series.values, workbook);
  const valueTag = scatter ? 'yVal' : 'val';
  return (
    `<c:ser><c:idx val="${number}"/><c:order val="${number}"/>${nameXml(series, workbook)}${looksXml(series, shape)}` +
    (shape.element === 'barChart' ? '<c:invertIfNegative val="0"/>' : '') +
    markerXml(series, shape) +
    labelsXml(series) +
    categories +
    (values === '' ? '' : `<c:${valueTag}>${values}</c:${valueTag}>`) +
    (shape.element === 'lineChart' || scatter ? '<c:smooth val="0"/>' : '') +
    '</c:ser>'
  );
}

function nameXml({ name, nameReference }: ChartSeriesModel, workbook: WorkbookModel): string {
  if (nameReference !== '') return `<c:tx>${textSource(nameReference, workbook)}</c:tx>`;
  return name === '' ? '' : `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
}

function looksXml({ color, unfilled, lineStyle }: ChartSeriesModel, shape: ChartShape): string {
  if (unfilled) return '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
  if (lineStyle === 'None') return '<c:spPr><a:ln w="28575"><a:noFill/></a:ln></c:spPr>';
  const roundChart = shape.element === 'pieChart' || shape.element === 'doughnutChart';
  const fill = color === '' || roundChart ? '' : solidFill(color);
  if (shape.element === 'scatterChart' && shape.markers === undefined) {
    return '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
  }
  if (fill === '') return '';
  if (shape.element === 'lineChart' || shape.element === 'scatterChart') {
    return `<c:spPr><a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln></c:spPr>`;
  }
  return `<c:spPr>${fill}</c:spPr>`;
}

function markerXml(series: ChartSeriesModel, shape: ChartShape): string {
  const { markerStyle, markerSize = 6 } = series;
  const color = series.markerColor || series.color;
  const lines = shape.element === 'lineChart';
  if (!lines && shape.element !== 'scatterChart') return '';
  const without = lines && shape.markers === undefined;
  const symbol =
    markerStyle === '' || markerStyle === 'Automatic' ? (without ? 'none' : 'circle') : markerStyle;
  if (symbol.toLowerCase() === 'none') return '<c:marker><c:symbol val="none"/></c:marker>';
  const looks = color === '' ? '' : `<c:spPr>${solidFill(color)}<a:ln>${solidFill(color)}</a:ln></c:spPr>`;
  return `<c:marker><c:symbol val="${symbol.toLowerCase()}"/><c:size val="${String(markerSize)}"/>${looks}</c:marker>`;
}

const LABEL_POSITIONS: Readonly<Record<string, string>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
};

function labelsXml({ hasDataLabels, dataLabelFormat, dataLabelPosition }: ChartSeriesModel): string {
  const place = LABEL_POSITIONS[dataLabelPosition];
  const position = place === undefined ? '' : `<c:dLblPos val="${place}"/>`;
  if (!hasDataLabels) return '';
  const format =
    dataLabelFormat === ''
      ? ''
      : `<c:numFmt formatCode="${escapeAttribute(dataLabelFormat)}" sourceLinked="0"/>`;
  return `<c:dLbls>${format}${position}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;
}

function hasAxes({ type }: ChartModel): boolean {
  return type !== 'Pie' && type !== 'Doughnut';
}

function axesXml(chart: ChartModel): string {
  if (!hasAxes(chart)) return '';
  const lying = CHART_SHAPES[chart.type].direction === 'bar';
  const scatter = CHART_SHAPES[chart.type].element === 'scatterChart';
  const category = axisXml(chart.categoryAxis, {
    kind: scatter ? 'valAx' : 'catAx',
    id: CATEGORY_AXIS,
    crosses: VALUE_AXIS,
    position: lying ? 'l' : 'b',
    tail: scatter
      ? '<c:crossBetween val="midCat"/>'
      : '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
  });
  const unit = chart.valueAxis.majorUnit;
  const value = axisXml(chart.valueAxis, {
    kind: 'valAx',
    id: VALUE_AXIS,
    crosses: CATEGORY_AXIS,
    position: lying ? 'b' : 'l',
    tail: `<c:crossBetween val="${scatter ? 'midCat' : 'between'}"/>${unit === undefined ? '' : `<c:majorUnit val="${String(unit)}"/>`}`,
  });
  return category + value;
}

interface AxisPlace {
  readonly kind: 'catAx' | 'valAx';
  readonly id: string;
  readonly crosses: string;
  readonly position: string;
  readonly tail: string;
}

function axisXml(axis: ChartAxisModel, { kind, id, crosses, position, tail }: AxisPlace): string {
  const limit = (name: string, value: number | undefined): string =>
    value === undefined ? '' : `<c:${name} val="${String(value)}"/>`;
  const format = axis.numberFormat === '' ? 'General' : axis.numberFormat;
  return (
    `<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="${axis.reversed ? 'maxMin' : 'minMax'}"/>${limit('max', axis.maximum)}${limit('min', axis.minimum)}</c:scaling>` +
    `<c:delete val="${axis.visible ? '0' : '1'}"/><c:axPos val="${position}"/>` +
    (axis.majorGridlines
      ? '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
      : '') +
    (axis.title === '' ? '' : titleXml(axis.title, 1000)) +
    `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="${axis.numberFormat === '' ? '1' : '0'}"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${axis.tickLabelPosition === 'Low' ? 'low' : 'nextTo'}"/><c:crossAx val="${crosses}"/><c:crosses val="autoZero"/>${tail}</c:${kind}>`
  );
}
