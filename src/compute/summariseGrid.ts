import { readSheet } from '../intake';
import type { Grid } from '../vocabulary';
import type { SheetSummary } from './session';

/** Tells how a sheet is read, without its rows. */
export function summariseGrid(grid: Grid): SheetSummary {
  const { tables, findings } = readSheet(grid);
  return {
    tables: tables.map(({ summary }) => summary),
    findings: [...findings, ...tables.flatMap((table) => table.findings)],
  };
}
