import { ChartRun } from 'docx/charts';
import type { PrintedChart } from '../documents';

/** As wide as the text of a standing page, in pixels. */
const SIZE = { width: 600, height: 280 } as const;

/** Makes a native chart of Word: a bar for women and one for men in each year, from zero, with its number. */
export function chartRun(chart: PrintedChart): ChartRun {
  const format = chart.decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(chart.decimals)}`;
  return new ChartRun({
    type: 'column',
    title: chart.title,
    categories: chart.categories,
    series: chart.series.map(({ name, colour, values }) => ({
      name,
      color: colour.replace('#', ''),
      values: values.map((value) => value ?? null),
    })),
    valueAxis: { title: chart.unit, minimum: 0 },
    dataLabels: { value: true, numberFormat: format },
    altText: { name: chart.title, title: chart.title, description: chart.alternativeText },
    transformation: SIZE,
  });
}
