import { capitalised, CELL_FORMATS } from '../../text';
import type { CubePart } from '../cube/cubeNumbers';
import { cellNumber } from '../cube/cubeNumbers';
import type { ReportContext } from './reportContext';
import { canBeHad, groupHeader } from './reportContext';
import { fetched, percentOfEverybody, unlessFew } from './reportNumber';
import { shownPart, shownValue } from './values';
import type { ReportColumn, ReportTable } from './reportTable';
import { reportTable } from './reportTable';

/** The id of the table that a sheet begins with. */
export const MAIN_TABLE = 'main';

const BOTH = ['women', 'men'] as const satisfies readonly CubePart[];
const SHOWN = ['women', 'men', 'total'] as const satisfies readonly CubePart[];

/** Makes a column for each of some sexes. */
function forEach<Part extends CubePart>(
  { words }: ReportContext,
  parts: readonly Part[],
  column: (part: Part, sex: string) => ReportColumn,
): readonly ReportColumn[] {
  return parts.map((part) => column(part, capitalised(words.sexes[part])));
}

/** How many women, men and persons in all. */
export function countColumns(context: ReportContext): readonly ReportColumn[] {
  const { columns } = context.words.documents;
  return forEach(context, SHOWN, (part, sex) => ({
    key: `${part}.n`,
    header: columns.count(sex),
    numberFormat: CELL_FORMATS.count,
    number: fetched(cellNumber(part, 'n')),
  }));
}

function distributionColumns(
  context: ReportContext,
  field: 'n' | 'count',
  header: (sex: string) => string,
): readonly ReportColumn[] {
  return forEach(context, BOTH, (part, sex) => ({
    key: `${part}.distribution`,
    header: header(sex),
    numberFormat: CELL_FORMATS.percent,
    number: shownPart(context, part, field),
  }));
}

/** The three blocks of counts: *Antal · Procentuell fördelning · Könsfördelning*. */
function columnsOfCounts(context: ReportContext): readonly ReportColumn[] {
  const { columns } = context.words.documents;
  return [
    ...countColumns(context),
    ...forEach(context, BOTH, (part, sex) => ({
      key: `${part}.ofSex`,
      header: columns.ofSex(sex),
      numberFormat: CELL_FORMATS.percent,
      number: unlessFew(
        percentOfEverybody(cellNumber(part, 'n')),
        ({ overall }) => [cellNumber(part, 'n').read(overall.comparison)],
        context.percentFrom,
      ),
    })),
    ...distributionColumns(context, 'n', columns.distribution),
  ];
}

/** The value of each sex and of everyone. */
function valueColumns(
  context: ReportContext,
  header: (sex: string, part: CubePart) => string,
): readonly ReportColumn[] {
  return forEach(context, SHOWN, (part, sex) => ({
    key: `${part}.value`,
    header: header(sex, part),
    numberFormat: context.valueFormat,
    number: shownValue(context, part),
  }));
}

/** Counts, counts with the outcome, the share of each sex with it, and the sexes among those who have it. */
function columnsOfShares(context: ReportContext): readonly ReportColumn[] {
  const { columns } = context.words.documents;
  return [
    ...countColumns(context),
    ...forEach(context, SHOWN, (part, sex) => ({
      key: `${part}.count`,
      header: columns.outcomeCount(sex),
      numberFormat: CELL_FORMATS.count,
      number: fetched(cellNumber(part, 'count')),
    })),
    ...valueColumns(context, columns.outcomeShare),
    ...distributionColumns(context, 'count', columns.outcomeDistribution),
  ];
}

/** Counts, means, and medians where the rows are persons. */
function columnsOfMeans(context: ReportContext): readonly ReportColumn[] {
  const { columns } = context.words.documents;
  const hasMedian = canBeHad(context.analysis.overall.total.median);
  return [
    ...countColumns(context),
    ...valueColumns(context, columns.mean),
    ...(hasMedian
      ? forEach(context, SHOWN, (part, sex) => ({
          key: `${part}.median`,
          header: columns.median(sex),
          numberFormat: context.valueFormat,
          number: fetched(cellNumber(part, 'median')),
        }))
      : []),
    ...distributionColumns(context, 'n', columns.distribution),
  ];
}

/** Gives the columns that the kind of measure is shown in. */
export function columnsOf(context: ReportContext): readonly ReportColumn[] {
  const { documents, formats } = context.words;
  const { measure } = context.analysis.recipe;
  switch (measure.kind) {
    case 'count':
      return columnsOfCounts(context);
    case 'share':
      return columnsOfShares(context);
    case 'mean':
      return columnsOfMeans(context);
    case 'resource':
      return [...countColumns(context), ...valueColumns(context, documents.columns.perPerson)];
    case 'rate':
      return [
        ...countColumns(context),
        ...valueColumns(context, (sex) => documents.columns.rate(formats.count(measure.per), sex)),
      ];
  }
}

/** Makes the table that a sheet begins with: a row a group and one for everybody, counts beside percentages. */
export function mainTable(context: ReportContext): ReportTable {
  const { documents } = context.words;
  return reportTable({
    id: MAIN_TABLE,
    caption: documents.captions.main(context.subject, context.by),
    heading: groupHeader(context),
    columns: columnsOf(context),
    rows: context.rows,
  });
}
