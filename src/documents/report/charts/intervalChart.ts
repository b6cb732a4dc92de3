import type { CellReference, SpecSeries } from '../../../sheets';
import { capitalised } from '../../../text';
import type { ReportContext } from '../reportContext';
import type { ReportRow } from '../reportNumber';
import { isTotal } from '../reportTable';
import { SPREAD_TABLE } from '../spreadTable';
import type { ChartNumberRow, DrawnChart } from './drawnChart';
import {
  alternativeText,
  axisTitle,
  CHART,
  CHART_NUMBERS,
  chartNumbers,
  labelFormat,
  tint,
} from './drawnChart';

/** More groups than this, with two intervals each, cannot be read beside one another. */
export const MOST_INTERVALS = 8;
const ROWS = 20;
const GAP_WIDTH = 60;
const SEXES_SHOWN = ['women', 'men'] as const;

/** Where a row stands in the tables of the sheet: the groups in their order, then everybody. */
function cell({ rows }: ReportContext, row: ReportRow, column: string): CellReference {
  return { block: SPREAD_TABLE, row: rows.indexOf(row), column };
}

/** A row for women and one for men of each group: what lifts the bar, the bar from limit to limit, and the value. */
function numberRows(context: ReportContext, rows: readonly ReportRow[]): readonly ChartNumberRow[] {
  return rows.flatMap((row) =>
    SEXES_SHOWN.map((part) => {
      const sex = context.words.sexes[part];
      const at = (field: string): CellReference => cell(context, row, `${part}.${field}`);
      const onlyOf = (own: 'women' | 'men', formula: readonly (string | CellReference)[]) =>
        own === part ? { formula } : '';
      const interval = [at('high'), '-', at('low')];
      return {
        label: isTotal(row) ? capitalised(sex) : `${row.label}, ${sex}`,
        cells: [
          { formula: [at('low')] },
          onlyOf('women', interval),
          onlyOf('men', interval),
          onlyOf('women', [at('value')]),
          onlyOf('men', [at('value')]),
        ],
      };
    }),
  );
}

/**
 * Makes the chart of shares with their intervals: a pale bar from limit to limit, a marker at the value. Excel's own
 * error bars take no limits of their own through the API, so plain series show them.
 */
export function intervalChart(context: ReportContext, rows: readonly ReportRow[]): DrawnChart {
  const { sexes, tables, documents } = context.words;
  const { charts } = tables;
  const lines = numberRows(context, rows);
  const range = { block: CHART_NUMBERS, firstRow: 0, lastRow: lines.length - 1 };
  const names = { women: capitalised(sexes.women), men: capitalised(sexes.men) };
  const columns = [
    { key: 'low', header: charts.space },
    { key: 'women.interval', header: charts.uncertainty(names.women) },
    { key: 'men.interval', header: charts.uncertainty(names.men) },
    { key: 'women.value', header: names.women },
    { key: 'men.value', header: names.men },
  ];
  const series = (column: string, looks: Omit<SpecSeries, 'values' | 'categories'>): SpecSeries => ({
    values: { ...range, column },
    categories: { ...range, column: 'label' },
    ...looks,
  });
  return {
    chart: {
      kind: 'chart',
      id: CHART,
      chart: 'columnStacked',
      title: charts.interval(documents.chart.title(context.subject, context.by)),
      valueAxisTitle: axisTitle(context),
      numberFormat: labelFormat(context.valueFormat),
      alternativeText: alternativeText(context, 'interval'),
      gapWidth: GAP_WIDTH,
      series: [
        series('low', { name: charts.space, colour: '#FFFFFF', drawn: 'space' }),
        ...SEXES_SHOWN.map((part) =>
          series(`${part}.interval`, {
            name: charts.uncertainty(names[part]),
            colour: tint(context.colours[part]),
            labels: 'none',
          }),
        ),
        series('women.value', {
          name: names.women,
          colour: context.colours.women,
          drawn: 'markers',
          labels: 'right',
        }),
        series('men.value', {
          name: names.men,
          colour: context.colours.men,
          drawn: 'markers',
          marker: 'diamond',
          labels: 'right',
        }),
      ],
      rows: ROWS,
    },
    numbers: chartNumbers(context, columns, lines),
  };
}
