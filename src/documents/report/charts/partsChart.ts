import type { Block } from '../../../sheets';
import { SEX_COLOURS } from '../../../vocabulary';
import { KITAGAWA_TABLE, partsOfDifference } from '../kitagawaTable';
import type { ReportContext } from '../reportContext';
import { kitagawaText } from '../tableTexts';

const ROWS = 12;

/** Makes the chart of the two parts of the difference; none where they are not shown. */
export function partsChart(context: ReportContext): readonly Block[] {
  const { rate, composition } = partsOfDifference(context) ?? {};
  if (rate?.shown === undefined || composition?.shown === undefined) return [];
  const { differenceFormat, differenceUnit, words } = context;
  const { charts, kitagawa } = words.tables;
  const rows = { block: KITAGAWA_TABLE, firstRow: 0, lastRow: 1 };
  return [
    {
      kind: 'chart',
      id: 'parts',
      chart: 'barClustered',
      title: kitagawa.caption,
      valueAxisTitle: charts.axisOfDifference(differenceUnit),
      numberFormat: differenceFormat,
      alternativeText: [`${charts.kinds.parts}: ${kitagawa.caption}.`, ...kitagawaText(context)].join(' '),
      legend: 'none',
      valueAxisMinimum: 'automatic',
      series: [
        {
          name: charts.axisOfDifference(differenceUnit),
          colour: SEX_COLOURS.total,
          values: { ...rows, column: 'value' },
          categories: { ...rows, column: 'label' },
        },
      ],
      rows: ROWS,
    },
  ];
}
