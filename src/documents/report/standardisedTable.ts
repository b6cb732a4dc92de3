import { capitalised } from '../../text';
import type { Standardisation } from '../cube/acrossNumbers';
import { STANDARDISATIONS, standardisationNames, standardisedValues } from '../cube/acrossNumbers';
import { acrossCell, acrossCells } from './acrossCells';
import type { ReportContext } from './reportContext';
import type { ReportCell } from './reportNumber';
import { isTotal } from './reportTable';
import type { ReportTable } from './reportTable';
import { shownDifference, shownValue } from './values';

/** Women, men and their difference. */
export type ThreeCells = readonly [ReportCell, ReportCell, ReportCell];

/** The crude values beside those at equal composition, in every way that the analysis has. */
export interface CrudeAndStandardised {
  readonly crude: ThreeCells;
  readonly standardised: readonly { readonly way: Standardisation; readonly cells: ThreeCells }[];
}

/** Gives women, men and their difference, crude and standardised; nothing where nothing was weighed in. */
export function crudeAndStandardised(context: ReportContext): CrudeAndStandardised | undefined {
  const everybody = context.rows.find(isTotal);
  const values = standardisedValues(context.analysis.across);
  const ways = STANDARDISATIONS.filter((way) => values[way] !== undefined);
  if (everybody === undefined || ways.length === 0) return undefined;
  const cells = acrossCells(context);
  return {
    crude: [
      shownValue(context, 'women')(everybody),
      shownValue(context, 'men')(everybody),
      shownDifference(context)(everybody),
    ],
    standardised: ways.map((way) => ({
      way,
      cells: [
        acrossCell(cells, `${way}Women`),
        acrossCell(cells, `${way}Men`),
        acrossCell(cells, `${way}Difference`),
      ],
    })),
  };
}

/** Gives the names of what was weighed in. */
export function strataNames({ analysis, words }: ReportContext): string {
  return words.formats.list(analysis.recipe.strata ?? []);
}

/** Makes the table with the crude difference and, below it, the one at equal composition. */
export function standardisedTable(context: ReportContext): ReportTable | undefined {
  const values = crudeAndStandardised(context);
  if (values === undefined) return undefined;
  const { documents, sexes, tables } = context.words;
  const { standardised: words } = tables;
  const number = { numberFormat: context.valueFormat, width: 14 };
  const names = standardisationNames(context.words);
  const lines: readonly (readonly [string, ThreeCells])[] = [
    [words.crude, values.crude],
    ...values.standardised.map(({ way, cells }) => [names[way], cells] as const),
  ];
  const unit = context.rule.scale === 100 ? `, ${documents.units.percent}` : '';
  return {
    block: {
      kind: 'table',
      id: 'standardised',
      caption: words.caption(strataNames(context)),
      columns: [
        { key: 'kind', header: words.kind, width: 34 },
        { key: 'women', header: `${capitalised(sexes.women)}${unit}`, ...number },
        { key: 'men', header: `${capitalised(sexes.men)}${unit}`, ...number },
        {
          key: 'difference',
          header: documents.columns.difference(context.differenceUnit),
          numberFormat: context.differenceFormat,
          width: 14,
        },
      ],
      rows: lines.map(([label, cells]) => ({
        kind: 'body',
        cells: [label, ...cells.map(({ cell }) => cell)],
      })),
    },
    reasons: [...new Set(lines.flatMap(([, cells]) => cells.flatMap(({ reason }) => reason ?? [])))],
  };
}
