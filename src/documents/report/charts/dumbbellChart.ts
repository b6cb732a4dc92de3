import type { CellReference, SpecSeries } from '../../../sheets';
import { capitalised } from '../../../text';
import { MAIN_TABLE } from '../mainTable';
import type { ReportContext } from '../reportContext';
import type { ReportRow } from '../reportNumber';
import type { DrawnChart } from './drawnChart';
import { alternativeText, axisTitle, CHART, CHART_NUMBERS, chartNumbers, labelFormat } from './drawnChart';

/** More groups than this cannot be read beside one another. */
export const MOST_DUMBBELLS = 12;
const ROWS = 20;
const THIN_BAR = 500;
const DISTANCE_COLOUR = '#BFBFBF';

/** Makes the chart of gaps: a marker for women and one for men in each group, and a bar between them. */
export function dumbbellChart(context: ReportContext, groups: readonly ReportRow[]): DrawnChart {
  const { sexes, tables, documents } = context.words;
  const { charts } = tables;
  const range = { block: CHART_NUMBERS, firstRow: 0, lastRow: groups.length - 1 };
  const value = (row: number, part: 'women' | 'men'): CellReference => ({
    block: MAIN_TABLE,
    row,
    column: `${part}.${context.rule.field}`,
  });
  const columns = [
    { key: 'low', header: charts.low },
    { key: 'distance', header: charts.distance },
    { key: 'women', header: capitalised(sexes.women) },
    { key: 'men', header: capitalised(sexes.men) },
  ];
  const rows = groups.map((row, at) => {
    const [women, men] = [value(at, 'women'), value(at, 'men')];
    return {
      label: row.label,
      cells: [
        { formula: ['MIN(', women, ',', men, ')'] },
        { formula: ['ABS(', women, '-', men, ')'] },
        { formula: [women] },
        { formula: [men] },
      ],
    };
  });
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
      title: documents.chart.title(context.subject, context.by),
      valueAxisTitle: axisTitle(context),
      numberFormat: labelFormat(context.valueFormat),
      alternativeText: alternativeText(context, 'dumbbell'),
      gapWidth: THIN_BAR,
      series: [
        series('low', { name: charts.low, colour: '#FFFFFF', drawn: 'space' }),
        series('distance', { name: charts.distance, colour: DISTANCE_COLOUR, labels: 'none' }),
        series('women', {
          name: capitalised(sexes.women),
          colour: context.colours.women,
          drawn: 'markers',
          labels: 'left',
        }),
        series('men', {
          name: capitalised(sexes.men),
          colour: context.colours.men,
          drawn: 'markers',
          marker: 'diamond',
          labels: 'right',
        }),
      ],
      rows: ROWS,
    },
    numbers: chartNumbers(context, columns, rows),
  };
}
