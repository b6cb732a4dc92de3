import { capitalised } from '../../text';
import type { CellField } from '../cube/cubeNumbers';
import { cellNumber } from '../cube/cubeNumbers';
import type { ReportContext } from './reportContext';
import { canBeHad, groupHeader } from './reportContext';
import { fetched } from './reportNumber';
import type { ReportColumn, ReportTable } from './reportTable';
import { reportTable } from './reportTable';
import { countsBeside, ofShares, shownValue } from './values';
import { countColumns } from './mainTable';

/** The id of the table of limits. */
export const SPREAD_TABLE = 'spread';

const BOTH = ['women', 'men'] as const;

/** Makes columns of one number of the cube, for women and for men; none where the analysis does not have it. */
function columnsOf(
  context: ReportContext,
  field: CellField,
  header: (sex: string) => string,
): readonly ReportColumn[] {
  if (context.analysis.overall.women[field] === undefined) return [];
  return BOTH.map((part) => ({
    key: `${part}.${field}`,
    header: header(capitalised(context.words.sexes[part])),
    numberFormat: context.valueFormat,
    number: fetched(cellNumber(part, field), context.rule.scale),
  }));
}

/** The value of a sex between its limits. */
function limitColumns(context: ReportContext, header: (sex: string) => string): readonly ReportColumn[] {
  const { columns } = context.words.documents;
  return BOTH.flatMap((part) => {
    const sex = capitalised(context.words.sexes[part]);
    const column = (field: 'value' | 'low' | 'high', text: string): ReportColumn => ({
      key: `${part}.${field}`,
      header: text,
      numberFormat: context.valueFormat,
      number:
        field === 'value'
          ? shownValue(context, part)
          : ofShares(context, fetched(cellNumber(part, field), context.rule.scale), [part]),
    });
    return [column('value', header(sex)), column('low', columns.low(sex)), column('high', columns.high(sex))];
  });
}

/** True where the values have limits at all: rows that are no sample of persons have none. */
function hasLimits({ analysis }: ReportContext): boolean {
  return canBeHad(analysis.overall.women.low) && canBeHad(analysis.overall.men.low);
}

/**
 * Makes the table of how certain each sex's value is, and for means how the values are spread. Nothing for kinds
 * without limits.
 */
export function spreadTables(context: ReportContext): readonly ReportTable[] {
  const { captions, columns } = context.words.documents;
  const { kind } = context.analysis.recipe.measure;
  if (!hasLimits(context) || (kind !== 'share' && kind !== 'mean')) return [];
  const table = (caption: string, numbers: readonly ReportColumn[]): ReportTable =>
    reportTable({
      id: SPREAD_TABLE,
      caption,
      heading: groupHeader(context),
      columns: numbers,
      rows: context.rows,
    });
  if (kind === 'share') {
    const counts = countsBeside(context) ? countColumns(context).slice(0, 2) : [];
    return [table(captions.limits, [...counts, ...limitColumns(context, columns.outcomeShare)])];
  }
  return [
    table(captions.spreadOfMeans, [
      ...limitColumns(context, columns.mean),
      ...columnsOf(context, 'q1', columns.q1),
      ...columnsOf(context, 'q3', columns.q3),
      ...columnsOf(context, 'sd', columns.sd),
    ]),
  ];
}
