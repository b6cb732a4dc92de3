import { emptySeries } from '../../model';
import type { ChartModel, ChartSeriesModel } from '../../model';
import { asBoolean, asColor, asInteger, asText, oneOf, optional } from '../accept';
import type { HostContext, HostObject, ObjectKind, Property } from '../hostObject';
import { HostError } from '../hostError';
import { referencedArea } from '../resolveAddress';
import { asChartType, chartSource } from './chartArguments';
import { chartReference } from './chartData';

interface SeriesState {
  readonly chart: ChartModel;
  readonly series: ChartSeriesModel;
}

/** The series of a chart. */
export function chartSeriesCollectionOf(chart: ChartModel): HostObject<ChartModel> {
  return { kind: seriesCollectionKind, state: chart };
}

function seriesAt(chart: ChartModel, index: number): HostObject {
  const series = chart.series[index];
  if (!series) throw new HostError('InvalidArgument');
  return { kind: seriesKind, state: { chart, series } } as HostObject;
}

const seriesCollectionKind: ObjectKind<ChartModel> = {
  name: 'ChartSeriesCollection',
  items: (chart) => chart.series.map((_series, index) => seriesAt(chart, index)),
  members: {
    count: { get: (chart) => chart.series.length },
    getCount: { call: (chart) => chart.series.length },
    getItemAt: { find: (chart, [index]) => seriesAt(chart, asInteger(index)) },
    add: {
      find: (chart, [name, index]) => {
        const place = optional(asInteger)(index) ?? chart.series.length;
        const given = optional(asText)(name) ?? `Series${String(chart.series.length + 1)}`;
        chart.series.splice(place, 0, emptySeries(given));
        return seriesAt(chart, place);
      },
    },
  },
};

/** The name that stands in the cell referred to, or the literal one. */
function nameOf({ series }: SeriesState, host: HostContext): string {
  const place = series.nameReference === '' ? undefined : referencedArea(host.workbook, series.nameReference);
  return place ? String(place.sheet.cells.valueAt(place.area.row, place.area.column)) : series.name;
}

function numberOrDefault(name: 'gapWidth' | 'overlap', standard: number): Property<SeriesState> {
  return {
    get: ({ series }) => series[name] ?? standard,
    set: ({ series }, value) => {
      series[name] = asInteger(value);
    },
  };
}

/** The gap between columns, in percent of their width, that Excel starts with. */
const GAP_WIDTH = 150;

const color: Property<SeriesState> = {
  get: ({ series }) => series.color,
  set: ({ series }, value) => {
    series.color = asColor(value);
  },
};

/** Inside and edge of a marker have one colour here. */
const markerColor: Property<SeriesState> = {
  get: ({ series }) => series.markerColor || series.color,
  set: ({ series }, value) => {
    series.markerColor = asColor(value);
  },
};

/** The size of a marker that Excel starts with, and the sizes that it takes. */
const MARKER_SIZE = 5;
const MARKER_SIZES = { least: 2, most: 72 };

const seriesKind: ObjectKind<SeriesState> = {
  name: 'ChartSeries',
  members: {
    name: {
      get: nameOf,
      set: ({ series }, value) => {
        const text = asText(value);
        series.nameReference = text.startsWith('=') ? text.slice(1) : '';
        series.name = text.startsWith('=') ? '' : text;
      },
    },
    hasDataLabels: {
      get: ({ series }) => series.hasDataLabels,
      set: ({ series }, value) => {
        series.hasDataLabels = asBoolean(value);
      },
    },
    gapWidth: numberOrDefault('gapWidth', GAP_WIDTH),
    overlap: numberOrDefault('overlap', 0),
    markerStyle: {
      get: ({ series }) => series.markerStyle || 'Automatic',
      set: ({ series }, value) => {
        series.markerStyle = asText(value);
      },
    },
    markerSize: {
      get: ({ series }) => series.markerSize ?? MARKER_SIZE,
      set: ({ series }, value) => {
        const size = asInteger(value);
        if (size < MARKER_SIZES.least || size > MARKER_SIZES.most) throw new HostError('InvalidArgument');
        series.markerSize = size;
      },
    },
    markerBackgroundColor: markerColor,
    markerForegroundColor: markerColor,
    chartType: {
      get: ({ chart, series }) => series.type ?? chart.type,
      set: ({ series }, value) => {
        series.type = asChartType(value);
      },
    },
    format: { open: (state) => ({ kind: seriesFormatKind, state }) },
    dataLabels: { open: (state) => ({ kind: seriesLabelsKind, state }) },
    setValues: {
      call: ({ series }, [source], host) => {
        const { sheet, area } = chartSource(source, host);
        series.values = chartReference(sheet, area);
      },
    },
    setXAxisValues: {
      call: ({ series }, [source], host) => {
        const { sheet, area } = chartSource(source, host);
        series.categories = chartReference(sheet, area);
      },
    },
    delete: {
      call: ({ chart, series }) => {
        chart.series = chart.series.filter((other) => other !== series);
      },
    },
  },
};

const seriesFormatKind: ObjectKind<SeriesState> = {
  name: 'ChartSeriesFormat',
  members: {
    fill: { open: (state) => ({ kind: seriesFillKind, state }) },
    line: { open: (state) => ({ kind: seriesLineKind, state }) },
  },
};

const seriesFillKind: ObjectKind<SeriesState> = {
  name: 'ChartFill',
  members: {
    setSolidColor: {
      call: ({ series }, [value]) => {
        series.color = asColor(value);
        series.unfilled = false;
      },
    },
    clear: {
      call: ({ series }) => {
        series.color = '';
        series.unfilled = true;
      },
    },
  },
};

const asLineStyle = oneOf([
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
]);

const seriesLineKind: ObjectKind<SeriesState> = {
  name: 'ChartLineFormat',
  members: {
    color,
    lineStyle: {
      get: ({ series }) => series.lineStyle || 'Automatic',
      set: ({ series }, value) => {
        series.lineStyle = asLineStyle(value);
      },
    },
  },
};

const asLabelPosition = oneOf([
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
  'Callout',
]);

const seriesLabelsKind: ObjectKind<SeriesState> = {
  name: 'ChartDataLabels',
  members: {
    showValue: {
      get: ({ series }) => series.hasDataLabels,
      set: ({ series }, value) => {
        series.hasDataLabels = asBoolean(value);
      },
    },
    numberFormat: {
      get: ({ series }) => series.dataLabelFormat,
      set: ({ series }, value) => {
        series.dataLabelFormat = asText(value);
      },
    },
    position: {
      get: ({ series }) => series.dataLabelPosition || 'None',
      set: ({ series }, value) => {
        series.dataLabelPosition = asLabelPosition(value);
      },
    },
  },
};

/** The kinds of this file, for the list of what is supported. */
export const chartSeriesKinds: readonly ObjectKind<never>[] = [
  seriesCollectionKind,
  seriesKind,
  seriesFormatKind,
  seriesFillKind,
  seriesLineKind,
  seriesLabelsKind,
];
