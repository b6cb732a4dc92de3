import { SYMBOLS } from '../../text';
import { isNotEstimable } from '../../vocabulary';
import type { ReportContext } from './reportContext';
import type { ReportTable } from './reportTable';

/** Makes the list of columns within which it was tried whether the difference turns round; nothing where none was. */
export function reversalTable({ analysis, words }: ReportContext): ReportTable | undefined {
  const columns = analysis.across.simpsonByColumn ?? [];
  if (columns.length === 0) return undefined;
  const { documents, tables } = words;
  const shown = columns.map(({ column, reverses }) =>
    isNotEstimable(reverses)
      ? { column, cell: SYMBOLS[reverses.notEstimable], reason: reverses.notEstimable }
      : { column, cell: reverses ? documents.yes : documents.no, reason: undefined },
  );
  return {
    block: {
      kind: 'table',
      id: 'reversals',
      caption: tables.reversals.caption,
      columns: [
        { key: 'label', header: tables.reversals.column, width: 34 },
        { key: 'reverses', header: tables.reversals.reverses, width: 14 },
      ],
      rows: shown.map(({ column, cell }) => ({ kind: 'body', cells: [column, cell] })),
    },
    reasons: [...new Set(shown.flatMap(({ reason }) => reason ?? []))],
  };
}
