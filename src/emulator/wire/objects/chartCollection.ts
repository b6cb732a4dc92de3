import { emptyChart } from '../../model';
import type { ChartModel, SheetModel } from '../../model';
import { asInteger, asText, optional } from '../accept';
import { NOTHING } from '../hostObject';
import type { HostContext, HostObject, ObjectKind } from '../hostObject';
import { HostError } from '../hostError';
import { assertAllowed } from '../permissions';
import { chartObject } from './chart';
import { asChartType, asSeriesBy, chartSource } from './chartArguments';
import { seriesOf } from './chartData';

/** The charts of a sheet. */
export function chartsOf(sheet: SheetModel): HostObject<SheetModel> {
  return { kind: chartCollectionKind, state: sheet };
}

function add(sheet: SheetModel, args: readonly unknown[], host: HostContext): HostObject {
  assertAllowed(sheet, 'allowEditObjects');
  const [type, source, seriesBy] = args;
  const { sheet: dataSheet, area } = chartSource(source, host);
  host.journal.calculateDue();
  const series = seriesOf(dataSheet, area, optional(asSeriesBy)(seriesBy) ?? 'Auto');
  const number = host.workbook.takeNumber();
  const chart = emptyChart(`{CHART-${String(number)}}`, freeName(sheet), asChartType(type));
  chart.series = series;
  // Excel titles a chart of one series with its name.
  if (series.length === 1 && series[0]) {
    chart.title = series[0].name;
    chart.titleVisible = true;
  }
  sheet.charts.push(chart);
  return chartObject(sheet, chart);
}

function freeName(sheet: SheetModel): string {
  for (let number = sheet.charts.length + 1; ; number += 1) {
    const name = `Chart ${String(number)}`;
    if (!byName(sheet, name)) return name;
  }
}

function byName(sheet: SheetModel, key: unknown): ChartModel | undefined {
  const wanted = asText(key).toLowerCase();
  return sheet.charts.find(
    (chart) => chart.name.toLowerCase() === wanted || chart.id.toLowerCase() === wanted,
  );
}

function existing(sheet: SheetModel, chart: ChartModel | undefined): HostObject {
  if (!chart) throw new HostError('ItemNotFound');
  return chartObject(sheet, chart);
}

export const chartCollectionKind: ObjectKind<SheetModel> = {
  name: 'ChartCollection',
  items: (sheet) => sheet.charts.map((chart) => chartObject(sheet, chart)),
  members: {
    count: { get: (sheet) => sheet.charts.length },
    getCount: { call: (sheet) => sheet.charts.length },
    add: { find: add },
    getItem: { find: (sheet, [name]) => existing(sheet, byName(sheet, name)) },
    getItemAt: { find: (sheet, [index]) => existing(sheet, sheet.charts[asInteger(index)]) },
    getItemOrNullObject: {
      find: (sheet, [name]) => {
        const chart = byName(sheet, name);
        return chart ? chartObject(sheet, chart) : NOTHING;
      },
    },
  },
};
