import { capitalised } from '../../text';
import { acrossCell, acrossCells } from './acrossCells';
import type { ReportContext } from './reportContext';
import type { ReportCell } from './reportNumber';
import { isTotal } from './reportTable';
import type { ReportTable } from './reportTable';
import { shownDifference, shownValue } from './values';

/** The crude values beside those at equal composition. */
export interface CrudeAndStandardised {
  readonly crude: readonly [ReportCell, ReportCell, ReportCell];
  readonly standardised: readonly [ReportCell, ReportCell, ReportCell];
}

/** Gives women, men and their difference, crude and standardised; nothing where nothing was weighed in. */
export function crudeAndStandardised(context: ReportContext): CrudeAndStandardised | undefined {
  const everybody = context.rows.find(isTotal);
  if (everybody === undefined || context.analysis.across.standardised === undefined) return undefined;
  const cells = acrossCells(context);
  return {
    crude: [
      shownValue(context, 'women')(everybody),
      shownValue(context, 'men')(everybody),
      shownDifference(context)(everybody),
    ],
    standardised: [
      acrossCell(cells, 'standardisedWomen'),
      acrossCell(cells, 'standardisedMen'),
      acrossCell(cells, 'standardisedDifference'),
    ],
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
  const lines = [
    [words.crude, values.crude],
    [words.standardised, values.standardised],
  ] as const;
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
