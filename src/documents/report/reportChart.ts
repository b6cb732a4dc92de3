import type { ChartBlock, ParagraphBlock, SpecSeries } from '../../sheets';
import { answerSentences, capitalised } from '../../text';
import { isEstimated, SEX_COLOURS } from '../../vocabulary';
import { cellNumber } from '../cube/cubeNumbers';
import { MAIN_TABLE } from './mainTable';
import type { ReportContext } from './reportContext';
import { LABEL_COLUMN } from './reportTable';

/** A chart with more groups than this cannot be read. */
const MOST_GROUPS = 25;
/** From so many groups on the bars lie down, so that the names have room. */
const LYING_FROM = 9;
const STANDING_ROWS = 18;
const ROWS_A_GROUP = 1.4;

/** The rows of the table that the chart shows: the groups, or everybody where there are none. */
function chartRows(context: ReportContext): { readonly firstRow: 0; readonly lastRow: number } {
  const groups = context.rows.length - 1;
  return { firstRow: 0, lastRow: groups === 0 ? 0 : Math.min(groups, MOST_GROUPS) - 1 };
}

function seriesOf(context: ReportContext, part: 'women' | 'men'): SpecSeries {
  const rows = chartRows(context);
  const column = `${part}.${context.rule.field}`;
  return {
    name: capitalised(context.words.sexes[part]),
    colour: SEX_COLOURS[part],
    values: { block: MAIN_TABLE, column, ...rows },
    categories: { block: MAIN_TABLE, column: LABEL_COLUMN, ...rows },
  };
}

/** Hides the label of a zero: where the table has a symbol, a chart would say 0. */
function labelFormat(context: ReportContext): string {
  const [positive = '', negative = ''] = context.valueFormat.split(';');
  return `${positive};${negative};`;
}

function alternativeText(context: ReportContext, title: string): string {
  const { analysis, words } = context;
  const { chart } = words.documents;
  const groups = analysis.groups.length;
  return chart.alternativeText({
    title,
    women: words.sexes.women,
    men: words.sexes.men,
    groups: groups === 0 ? chart.oneGroup : chart.groups(words.formats.count(groups)),
    answer: answerSentences(analysis, words.language).slice(0, 1).join(' '),
  });
}

/** Makes the chart: a bar for women and one for men in each group, from zero, with its number. */
export function reportChart(context: ReportContext): ChartBlock {
  const { chart } = context.words.documents;
  const title = chart.title(context.subject, context.by);
  const shown = chartRows(context).lastRow + 1;
  const lying = shown >= LYING_FROM;
  return {
    kind: 'chart',
    id: 'chart',
    chart: lying ? 'barClustered' : 'columnClustered',
    title,
    valueAxisTitle:
      context.rule.scale === 100 ? context.words.documents.units.percent : context.differenceUnit,
    numberFormat: labelFormat(context),
    alternativeText: alternativeText(context, title),
    series: [seriesOf(context, 'women'), seriesOf(context, 'men')],
    rows: lying ? Math.max(STANDING_ROWS, Math.ceil(4 + shown * ROWS_A_GROUP)) : STANDING_ROWS,
  };
}

/** Gives what has to be said of the chart: groups that it leaves out, bars that are not there. */
export function chartNotes(context: ReportContext): readonly ParagraphBlock[] {
  const { words, rows } = context;
  const { chart } = words.documents;
  const { lastRow } = chartRows(context);
  const groups = rows.length - 1;
  const missing = rows.slice(0, lastRow + 1).some(({ comparison }) =>
    (['women', 'men'] as const).some((part) => {
      const value = cellNumber(part, context.rule.field).read(comparison);
      return value === undefined || !isEstimated(value);
    }),
  );
  const lines = [
    ...(groups > MOST_GROUPS
      ? [chart.firstGroups(words.formats.count(MOST_GROUPS), words.formats.count(groups))]
      : []),
    ...(missing ? [chart.missingBars] : []),
  ];
  return lines.length === 0 ? [] : [{ kind: 'paragraph', id: 'chartNotes', tone: 'note', lines }];
}
