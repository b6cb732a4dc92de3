import type { ChartBlock, SpecCell, TableBlock } from '../../../sheets';
import { answerSentences } from '../../../text';
import type { ReportContext } from '../reportContext';

/** The id of the chart that a sheet begins with. */
export const CHART = 'chart';

/** The id of the table with the numbers that only the chart needs. */
export const CHART_NUMBERS = 'chartNumbers';

/** A chart, with the table of the numbers that it needs beside those of the other tables. */
export interface DrawnChart {
  readonly chart: ChartBlock;
  readonly numbers?: TableBlock;
}

/** What a reader who does not see the chart is told: what it is, of whom, and what it shows. */
export function alternativeText(
  { analysis, words, subject, by }: ReportContext,
  kind: 'paired' | 'interval' | 'dumbbell' | 'trend' | 'pyramid',
): string {
  const { chart } = words.documents;
  const groups = analysis.groups.length;
  return chart.alternativeText({
    kind: words.tables.charts.kinds[kind],
    title: chart.title(subject, by),
    women: words.sexes.women,
    men: words.sexes.men,
    groups: groups === 0 ? chart.oneGroup : chart.groups(words.formats.count(groups)),
    answer: answerSentences(analysis, words.language).slice(0, 1).join(' '),
  });
}

/** Hides the label of a zero: where the table has a symbol, a chart would say 0. */
export function labelFormat(format: string): string {
  const [positive = '', negative = ''] = format.split(';');
  return `${positive};${negative};`;
}

/** What the value axis is called. */
export function axisTitle({ rule, words, differenceUnit }: ReportContext): string {
  return rule.scale === 100 ? words.documents.units.percent : differenceUnit;
}

/** One column of numbers that only the chart needs. */
export interface ChartNumber {
  readonly key: string;
  readonly header: string;
}

/** One row of them. */
export interface ChartNumberRow {
  readonly label: string;
  readonly cells: readonly SpecCell[];
}

const LABEL_WIDTH = 34;
const NUMBER_WIDTH = 14;

/** Makes the table of the numbers that only the chart needs, as formulas on the tables above. */
export function chartNumbers(
  { words, valueFormat, by }: ReportContext,
  columns: readonly ChartNumber[],
  rows: readonly ChartNumberRow[],
): TableBlock {
  const { columns: headers } = words.documents;
  return {
    kind: 'table',
    id: CHART_NUMBERS,
    caption: words.tables.charts.numbers,
    columns: [
      { key: 'label', header: by === '' ? headers.group : headers.groupOf(by), width: LABEL_WIDTH },
      ...columns.map(({ key, header }) => ({
        key,
        header,
        numberFormat: valueFormat,
        width: NUMBER_WIDTH,
      })),
    ],
    rows: rows.map(({ label, cells }) => ({ kind: 'body', cells: [label, ...cells] })),
  };
}

/** How far towards white the ground of a marker goes. */
const TINT = 0.55;
const WHITE = 255;

/** Gives a lighter colour of the same hue. @example tint('#000000') // '#8C8C8C' */
export function tint(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const lighter = parts.map((part) => Math.round(part + (WHITE - part) * TINT));
  return `#${lighter.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
