import { columnsOf } from './mainTable';
import type { ReportContext } from './reportContext';
import type { ReportTable } from './reportTable';
import { reportTable } from './reportTable';
import { shownDifference } from './values';

/** The id of the table with a row a period. */
export const TREND_TABLE = 'trend';

/** Makes the table with a row a period: what the main table shows of a group, and the difference. */
export function trendTable(context: ReportContext): ReportTable | undefined {
  const { analysis, periods, words, subject, differenceUnit, differenceFormat } = context;
  if (periods.length === 0) return undefined;
  const { documents, tables } = words;
  const isCount = analysis.recipe.measure.kind === 'count';
  const period = analysis.recipe.period ?? '';
  return reportTable({
    id: TREND_TABLE,
    caption: tables.trend.caption(subject, period),
    heading: documents.columns.groupOf(period),
    columns: [
      ...columnsOf(context),
      ...(isCount
        ? []
        : [
            {
              key: 'difference',
              header: documents.columns.difference(differenceUnit),
              numberFormat: differenceFormat,
              number: shownDifference(context),
            },
          ]),
    ],
    rows: periods,
  });
}
