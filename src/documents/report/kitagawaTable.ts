import { acrossCell, acrossCells } from './acrossCells';
import type { ReportContext } from './reportContext';
import type { ReportCell } from './reportNumber';
import { isTotal } from './reportTable';
import type { ReportTable } from './reportTable';
import { shownDifference } from './values';

/** The id of the table that the chart of the parts shows. */
export const KITAGAWA_TABLE = 'kitagawa';

/** The two parts of the difference, and the whole of it. */
export interface PartsOfDifference {
  readonly rate: ReportCell;
  readonly composition: ReportCell;
  readonly total: ReportCell;
}

/** Gives the parts of the difference; nothing where it has not been parted. */
export function partsOfDifference(context: ReportContext): PartsOfDifference | undefined {
  const everybody = context.rows.find(isTotal);
  if (everybody === undefined || context.analysis.across.kitagawa === undefined) return undefined;
  const cells = acrossCells(context);
  return {
    rate: acrossCell(cells, 'kitagawaRate'),
    composition: acrossCell(cells, 'kitagawaComposition'),
    total: shownDifference(context)(everybody),
  };
}

/** Makes the table of what the difference is made up of. */
export function kitagawaTable(context: ReportContext): ReportTable | undefined {
  const parts = partsOfDifference(context);
  if (parts === undefined) return undefined;
  const { documents, tables } = context.words;
  const { kitagawa: words } = tables;
  const lines = [
    { kind: 'body', label: words.rate, shown: parts.rate },
    { kind: 'body', label: words.composition, shown: parts.composition },
    { kind: 'total', label: words.total, shown: parts.total },
  ] as const;
  return {
    block: {
      kind: 'table',
      id: KITAGAWA_TABLE,
      caption: words.caption,
      columns: [
        { key: 'label', header: words.part, width: 34 },
        {
          key: 'value',
          header: documents.columns.difference(context.differenceUnit),
          numberFormat: context.differenceFormat,
          width: 14,
        },
      ],
      rows: lines.map(({ kind, label, shown }) => ({ kind, cells: [label, shown.cell] })),
    },
    reasons: [...new Set(lines.flatMap(({ shown }) => shown.reason ?? []))],
  };
}
