import { readSheets } from '../intake';
import type { Grid } from '../vocabulary';
import type { ReadingOrder, SheetSummary } from './session';

/** Tells how a source is read, without its rows. */
export function summariseGrids(grids: readonly Grid[], { source, date }: ReadingOrder): SheetSummary {
  const { tables, findings } = readSheets(grids, source, date);
  return {
    tables: tables.map(({ summary }) => summary),
    findings: [...findings, ...tables.flatMap((table) => table.findings)],
  };
}
