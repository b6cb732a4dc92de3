import { CELL_FORMATS, SYMBOLS } from '../../text';
import { isEstimated, isNotEstimable } from '../../vocabulary';
import { gapNumber } from '../cube/cubeNumbers';
import type { ReportContext } from './reportContext';
import { groupHeader, ratioHasLimits } from './reportContext';
import { countColumns } from './mainTable';
import type { ReportCell, ReportRow } from './reportNumber';
import { fetched, ratioOf } from './reportNumber';
import { countsBeside, ofShares, shownDifference } from './values';
import type { ReportColumn, ReportTable } from './reportTable';
import { isTotal, reportTable } from './reportTable';

function differenceColumns(context: ReportContext): readonly ReportColumn[] {
  const { words, rule, differenceFormat, differenceUnit } = context;
  const { columns } = words.documents;
  const limit = (field: 'differenceLow' | 'differenceHigh'): ReportColumn => ({
    key: field,
    header: columns[field],
    numberFormat: differenceFormat,
    number: ofShares(context, fetched(gapNumber(field), rule.scale)),
  });
  return [
    {
      key: 'difference',
      header: columns.difference(differenceUnit),
      numberFormat: differenceFormat,
      number: shownDifference(context),
    },
    limit('differenceLow'),
    limit('differenceHigh'),
  ];
}

function ratioColumns(context: ReportContext): readonly ReportColumn[] {
  const { analysis, words, rule } = context;
  if (analysis.overall.gap.ratio === undefined) return [];
  const { columns } = words.documents;
  const limit = (field: 'ratioLow' | 'ratioHigh'): ReportColumn => ({
    key: field,
    header: columns[field],
    numberFormat: CELL_FORMATS.ratio,
    number: ofShares(context, fetched(gapNumber(field))),
  });
  const limits = ratioHasLimits(analysis) ? [limit('ratioLow'), limit('ratioHigh')] : [];
  return [
    {
      key: 'ratio',
      header: columns.ratio,
      numberFormat: CELL_FORMATS.ratio,
      number: ofShares(context, ratioOf(rule, 'ratio')),
    },
    ...limits,
  ];
}

const VERDICT_WIDTH = 24;

/** Says in a word how big and how certain a difference is; of what is no sample, only how big. */
function verdictCell({ analysis, words }: ReportContext, row: ReportRow): ReportCell {
  const { verdicts, sizes } = words.tables;
  const verdict = isTotal(row) ? analysis.verdict : analysis.groups[row.cubeRow]?.verdict;
  const code = verdict?.code ?? 'suppressed';
  if (code === 'suppressed') return { cell: SYMBOLS.suppressed, reason: 'suppressed' };
  if (code === 'tooFewPersons') return { cell: verdicts.tooFewPersons };
  const { difference } = row.comparison.gap;
  const isChanceKnown =
    !isNotEstimable(difference) && isEstimated(difference.low) && isEstimated(difference.high);
  if (isChanceKnown) return { cell: verdicts[code] };
  return { cell: code === 'noDifferenceShown' ? sizes.notReached : sizes.reached };
}

/** Makes the table of the difference in each group, with its limits, the ratio, and a verdict in words. */
export function gapTable(context: ReportContext): ReportTable {
  const { documents, tables, sexes } = context.words;
  const counts = countsBeside(context) ? countColumns(context).slice(0, 2) : [];
  return reportTable({
    id: 'gaps',
    caption: documents.captions.gaps(sexes.women, sexes.men),
    heading: groupHeader(context),
    columns: [
      ...counts,
      ...differenceColumns(context),
      ...ratioColumns(context),
      {
        key: 'verdict',
        header: tables.verdict,
        width: VERDICT_WIDTH,
        number: (row) => verdictCell(context, row),
      },
    ],
    rows: context.rows,
  });
}
