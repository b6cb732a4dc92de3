import { boundingRange } from '../../model';
import type { ChartModel, SheetModel } from '../../model';
import { asBoolean, asInteger, asNumber, asText, oneOf, optional } from '../accept';
import { HostError } from '../hostError';
import type { HostObject, ObjectKind, Property } from '../hostObject';
import { assertAllowed } from '../permissions';
import { boxOf } from '../sheetGeometry';
import { chartAxesOf } from './chartAxes';
import { asChartType, asSeriesBy, chartSource } from './chartArguments';
import { seriesOf } from './chartData';
import { chartSeriesCollectionOf } from './chartSeries';
import { areaArgument } from './rangeState';

/** What a chart object and its parts stand for. */
export interface ChartState {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

/** One chart. */
export function chartObject(sheet: SheetModel, chart: ChartModel): HostObject<ChartState> {
  return { kind: chartKind, state: { sheet, chart } };
}

/** @throws HostError `ItemNotFound` when the chart is gone, `AccessDenied` on a protected sheet. */
function assertChangeable({ sheet, chart }: ChartState): void {
  if (!sheet.charts.includes(chart)) throw new HostError('ItemNotFound');
  assertAllowed(sheet, 'allowEditObjects');
}

type Plain = 'name' | 'left' | 'top' | 'width' | 'height' | 'title' | 'titleVisible' | 'legendVisible';

function plain<K extends Plain>(name: K, accept: (value: unknown) => ChartModel[K]): Property<ChartState> {
  return {
    get: ({ chart }) => chart[name],
    set: (state, value) => {
      assertChangeable(state);
      state.chart[name] = accept(value);
    },
  };
}

const chartKind: ObjectKind<ChartState> = {
  name: 'Chart',
  identify: ({ chart }) => ({ Id: chart.id }),
  members: {
    id: { get: ({ chart }) => chart.id },
    name: plain('name', asText),
    left: plain('left', asNumber),
    top: plain('top', asNumber),
    width: plain('width', asNumber),
    height: plain('height', asNumber),
    chartType: {
      get: ({ chart }) => chart.type,
      set: (state, value) => {
        assertChangeable(state);
        state.chart.type = asChartType(value);
      },
    },
    title: { open: (state) => ({ kind: titleKind, state }) },
    legend: { open: (state) => ({ kind: legendKind, state }) },
    axes: { open: ({ chart }) => chartAxesOf(chart) },
    series: { open: ({ chart }) => chartSeriesCollectionOf(chart) },
    dataLabels: { open: (state) => ({ kind: dataLabelsKind, state }) },
    worksheet: { open: ({ sheet }, host) => host.make.worksheet(sheet) },
    setData: {
      call: (state, [source, seriesBy], host) => {
        assertChangeable(state);
        const { sheet, area } = chartSource(source, host);
        state.chart.series = seriesOf(sheet, area, optional(asSeriesBy)(seriesBy) ?? 'Auto');
      },
    },
    setPosition: {
      call: (state, [startCell, endCell], host) => {
        assertChangeable(state);
        const start = areaArgument(startCell, state.sheet, host);
        const end = optional((value) => areaArgument(value, state.sheet, host))(endCell);
        const { left, top, width, height } = boxOf(state.sheet, end ? boundingRange(start, end) : start);
        Object.assign(state.chart, { left, top }, end ? { width, height } : {});
      },
    },
    delete: {
      call: (state) => {
        assertChangeable(state);
        state.sheet.charts = state.sheet.charts.filter((other) => other !== state.chart);
      },
    },
  },
};

const titleKind: ObjectKind<ChartState> = {
  name: 'ChartTitle',
  members: {
    text: {
      get: ({ chart }) => chart.title,
      set: (state, value) => {
        assertChangeable(state);
        state.chart.title = asText(value);
        state.chart.titleVisible = state.chart.title !== '';
      },
    },
    visible: plain('titleVisible', asBoolean),
  },
};

const legendKind: ObjectKind<ChartState> = {
  name: 'ChartLegend',
  members: {
    visible: plain('legendVisible', asBoolean),
    position: {
      get: ({ chart }) => chart.legendPosition,
      set: (state, value) => {
        assertChangeable(state);
        state.chart.legendPosition = oneOf(['Top', 'Bottom', 'Left', 'Right', 'Corner'])(value);
      },
    },
    legendEntries: { open: (state) => ({ kind: legendEntriesKind, state }) },
  },
};

interface LegendEntryState extends ChartState {
  readonly index: number;
}

/** One entry a series, in their order. */
const legendEntriesKind: ObjectKind<ChartState> = {
  name: 'ChartLegendEntryCollection',
  members: {
    getCount: { call: ({ chart }) => chart.series.length },
    getItemAt: {
      find: (state, [index]) => {
        const at = asInteger(index);
        if (state.chart.series[at] === undefined) throw new HostError('InvalidArgument');
        return { kind: legendEntryKind, state: { ...state, index: at } } as HostObject;
      },
    },
  },
};

const legendEntryKind: ObjectKind<LegendEntryState> = {
  name: 'ChartLegendEntry',
  members: {
    visible: {
      get: ({ chart, index }) => chart.series[index]?.inLegend ?? false,
      set: (state, value) => {
        assertChangeable(state);
        const series = state.chart.series[state.index];
        if (series === undefined) throw new HostError('ItemNotFound');
        series.inLegend = asBoolean(value);
      },
    },
  },
};

/** The labels of all series together. */
const dataLabelsKind: ObjectKind<ChartState> = {
  name: 'ChartDataLabels',
  members: {
    showValue: {
      get: ({ chart }) => chart.series.length > 0 && chart.series.every((series) => series.hasDataLabels),
      set: (state, value) => {
        assertChangeable(state);
        for (const series of state.chart.series) series.hasDataLabels = asBoolean(value);
      },
    },
    numberFormat: {
      get: ({ chart }) => chart.series[0]?.dataLabelFormat ?? '',
      set: (state, value) => {
        assertChangeable(state);
        for (const series of state.chart.series) series.dataLabelFormat = asText(value);
      },
    },
  },
};

/** The kinds of this file, for the list of what is supported. */
export const chartKinds: readonly ObjectKind<never>[] = [
  chartKind,
  titleKind,
  legendKind,
  legendEntriesKind,
  legendEntryKind,
  dataLabelsKind,
];
