import type { SpecSeries } from '../../../sheets';
import { capitalised } from '../../../text';
import { MAIN_TABLE } from '../mainTable';
import type { ReportContext } from '../reportContext';
import { LABEL_COLUMN } from '../reportTable';
import type { DrawnChart } from './drawnChart';
import { alternativeText, axisTitle, CHART, labelFormat } from './drawnChart';

/** A chart with more groups than this cannot be read. */
export const MOST_BARS = 25;
/** From so many groups on the bars lie down, so that the names have room. */
const LYING_FROM = 9;
const STANDING_ROWS = 18;
const ROWS_A_GROUP = 1.4;
/** More rows would not fit on a page. */
const MOST_ROWS = 26;
const GAP_WIDTH = 60;

/** Makes the chart with a bar for women and one for men in each group. */
export function pairedChart(context: ReportContext): DrawnChart {
  const groups = context.rows.length - 1;
  const shown = groups === 0 ? 1 : Math.min(groups, MOST_BARS);
  const lying = shown >= LYING_FROM;
  const rows = { block: MAIN_TABLE, firstRow: 0, lastRow: shown - 1 };
  const series = (part: 'women' | 'men'): SpecSeries => ({
    name: capitalised(context.words.sexes[part]),
    colour: context.colours[part],
    values: { ...rows, column: `${part}.${context.rule.field}` },
    categories: { ...rows, column: LABEL_COLUMN },
  });
  return {
    chart: {
      kind: 'chart',
      id: CHART,
      chart: lying ? 'barClustered' : 'columnClustered',
      title: context.words.documents.chart.title(context.subject, context.by),
      valueAxisTitle: axisTitle(context),
      numberFormat: labelFormat(context.valueFormat),
      alternativeText: alternativeText(context, 'paired'),
      series: [series('women'), series('men')],
      gapWidth: GAP_WIDTH,
      rows: lying
        ? Math.min(MOST_ROWS, Math.max(STANDING_ROWS, Math.ceil(4 + shown * ROWS_A_GROUP)))
        : STANDING_ROWS,
    },
  };
}
