import type { SpecSeries } from '../../../sheets';
import { capitalised } from '../../../text';
import type { ReportContext } from '../reportContext';
import { LABEL_COLUMN } from '../reportTable';
import { TREND_TABLE } from '../trendTable';
import type { DrawnChart } from './drawnChart';
import { alternativeText, axisTitle, labelFormat } from './drawnChart';

const ROWS = 18;
/** More periods than this leave no room for a label at each. */
const MOST_LABELS = 10;

/** Makes the chart of women's and men's value over the periods, from zero. */
export function trendChart(context: ReportContext, id = 'chart'): DrawnChart {
  const { words, periods, colours, rule } = context;
  const rows = { block: TREND_TABLE, firstRow: 0, lastRow: periods.length - 1 };
  const labels = periods.length > MOST_LABELS ? ({ labels: 'none' } as const) : undefined;
  const series = (part: 'women' | 'men', where: 'above' | 'below'): SpecSeries => ({
    name: capitalised(words.sexes[part]),
    colour: colours[part],
    labels: where,
    ...labels,
    ...(part === 'men' ? { marker: 'diamond' } : {}),
    values: { ...rows, column: `${part}.${rule.field}` },
    categories: { ...rows, column: LABEL_COLUMN },
  });
  return {
    chart: {
      kind: 'chart',
      id,
      chart: 'line',
      title: words.tables.trend.caption(context.subject, context.analysis.recipe.period ?? ''),
      valueAxisTitle: axisTitle(context),
      numberFormat: labelFormat(context.valueFormat),
      alternativeText: alternativeText(context, 'trend'),
      series: [series('women', 'above'), series('men', 'below')],
      rows: ROWS,
    },
  };
}
