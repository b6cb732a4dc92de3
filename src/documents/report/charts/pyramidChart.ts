import type { CellReference, SpecSeries } from '../../../sheets';
import { capitalised } from '../../../text';
import { MAIN_TABLE } from '../mainTable';
import type { ReportContext } from '../reportContext';
import type { ReportRow } from '../reportNumber';
import { ageClasses } from './ageClasses';
import type { DrawnChart } from './drawnChart';
import { alternativeText, axisTitle, CHART, CHART_NUMBERS, chartNumbers } from './drawnChart';

const LEAST_ROWS = 18;
/** More rows would not fit on a page. */
const MOST_ROWS = 26;
const ROWS_A_CLASS = 1.1;
const GAP_WIDTH = 15;
/** Women are drawn to the left as minus numbers; their labels have no sign, and a zero none at all. */
const FORMAT = '#,##0;#,##0;';

/** Makes the pyramid: a lying bar for women to the left and one for men to the right of each class, the youngest below. */
export function pyramidChart(context: ReportContext, groups: readonly ReportRow[]): DrawnChart {
  const { sexes, tables, documents } = context.words;
  const classes = ageClasses(groups);
  const range = { block: CHART_NUMBERS, firstRow: 0, lastRow: classes.length - 1 };
  const names = { women: capitalised(sexes.women), men: capitalised(sexes.men) };
  const count = (row: ReportRow, part: 'women' | 'men'): CellReference => ({
    block: MAIN_TABLE,
    row: context.rows.indexOf(row),
    column: `${part}.n`,
  });
  const isShown = (row: ReportRow, part: 'women' | 'men'): boolean =>
    typeof row.comparison[part].n === 'number';
  const rows = classes.map(({ row }) => ({
    label: row.label,
    cells: [
      isShown(row, 'women') ? { formula: ['-', count(row, 'women')] } : '',
      isShown(row, 'men') ? { formula: [count(row, 'men')] } : '',
    ],
  }));
  const series = (part: 'women' | 'men'): SpecSeries => ({
    name: names[part],
    colour: context.colours[part],
    values: { ...range, column: part },
    categories: { ...range, column: 'label' },
  });
  const columns = [
    { key: 'women', header: tables.charts.leftwards(names.women) },
    { key: 'men', header: names.men },
  ];
  return {
    chart: {
      kind: 'chart',
      id: CHART,
      chart: 'barClustered',
      title: documents.chart.title(context.subject, context.by),
      valueAxisTitle: axisTitle(context),
      numberFormat: FORMAT,
      alternativeText: alternativeText(context, 'pyramid'),
      valueAxisMinimum: 'automatic',
      gapWidth: GAP_WIDTH,
      // Beside one another they would be half as broad; stacked, their labels would stand on dark ground.
      overlap: 100,
      firstBar: 'below',
      series: [series('women'), series('men')],
      rows: Math.min(MOST_ROWS, Math.max(LEAST_ROWS, Math.ceil(4 + classes.length * ROWS_A_CLASS))),
    },
    numbers: chartNumbers(context, columns, rows),
  };
}
