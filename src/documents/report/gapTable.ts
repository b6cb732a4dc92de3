import { CELL_FORMATS } from '../../text';
import { gapNumber } from '../cube/cubeNumbers';
import type { ReportContext } from './reportContext';
import { groupHeader, ratioHasLimits } from './reportContext';
import { differenceOf, fetched, ratioOf } from './reportNumber';
import type { ReportColumn, ReportTable } from './reportTable';
import { reportTable } from './reportTable';

function differenceColumns({
  words,
  rule,
  differenceFormat,
  differenceUnit,
}: ReportContext): readonly ReportColumn[] {
  const { columns } = words.documents;
  const limit = (field: 'differenceLow' | 'differenceHigh'): ReportColumn => ({
    key: field,
    header: columns[field],
    numberFormat: differenceFormat,
    number: fetched(gapNumber(field), rule.scale),
  });
  return [
    {
      key: 'difference',
      header: columns.difference(differenceUnit),
      numberFormat: differenceFormat,
      number: differenceOf(rule),
    },
    limit('differenceLow'),
    limit('differenceHigh'),
  ];
}

function ratioColumns({ analysis, words, rule }: ReportContext): readonly ReportColumn[] {
  if (analysis.overall.gap.ratio === undefined) return [];
  const { columns } = words.documents;
  const limit = (field: 'ratioLow' | 'ratioHigh'): ReportColumn => ({
    key: field,
    header: columns[field],
    numberFormat: CELL_FORMATS.ratio,
    number: fetched(gapNumber(field)),
  });
  const limits = ratioHasLimits(analysis) ? [limit('ratioLow'), limit('ratioHigh')] : [];
  return [
    { key: 'ratio', header: columns.ratio, numberFormat: CELL_FORMATS.ratio, number: ratioOf(rule, 'ratio') },
    ...limits,
  ];
}

/** Makes the table of the difference in each group, with its limits, and of the ratio. */
export function gapTable(context: ReportContext): ReportTable {
  const { documents, sexes } = context.words;
  return reportTable({
    id: 'gaps',
    caption: documents.captions.gaps(sexes.women, sexes.men),
    heading: groupHeader(context),
    columns: [...differenceColumns(context), ...ratioColumns(context)],
    rows: context.rows,
  });
}
