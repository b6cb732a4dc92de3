import type { ChartType, RangeAddress, SheetModel } from '../../model';
import { asText, isHostObject, oneOf } from '../accept';
import type { HostContext, RangeState } from '../hostObject';
import { HostError } from '../hostError';
import type { SeriesBy } from './chartData';

const CHART_TYPES: readonly ChartType[] = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'Pie',
  'Doughnut',
  'Area',
  'AreaStacked',
  'XYScatter',
  'XYScatterLines',
];

/** @throws HostError `NotImplemented`, by name, for a type that Excel has and the host has not. */
export function asChartType(value: unknown): ChartType {
  const type = CHART_TYPES.find((known) => known.toLowerCase() === asText(value).toLowerCase());
  if (type) return type;
  throw new HostError('NotImplemented', `The emulated host has no charts of type ${asText(value)}.`);
}

export const asSeriesBy = oneOf<SeriesBy>(['Auto', 'Columns', 'Rows']);

/** The sheet and cells that a chart takes its data from. */
export function chartSource(value: unknown, host: HostContext): { sheet: SheetModel; area: RangeAddress } {
  if (!isHostObject(value) || value.kind.name !== 'Range') throw new HostError('InvalidArgument');
  const { sheetId, area } = value.state as RangeState;
  const sheet = host.workbook.sheetById(sheetId);
  if (!sheet) throw new HostError('ItemNotFound');
  return { sheet, area };
}
