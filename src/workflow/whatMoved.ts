import type { AnalysisPair } from '../compute';
import type { AnalysisSheet, Moved } from '../documents';
import { movedSince, SHEET_KEYS } from '../documents';
import type { WorkbookState } from './workbookState';
import type { Workspace } from './workspace';

/** An analysis with the pair of sheets that it is written on. */
export interface NamedPair {
  readonly pair: AnalysisPair;
  readonly sheet: AnalysisSheet;
}

/** What stands in the workbook before it is written. */
interface Before {
  readonly names: ReadonlyMap<string, string>;
  readonly remembered: WorkbookState;
}

/** Finds what has moved on the sheets that are there and are about to be written again, by the id of the analysis. */
export async function whatMoved(
  { port }: Workspace,
  pairs: readonly NamedPair[],
  { names, remembered }: Before,
): Promise<ReadonlyMap<string, Moved>> {
  const keys = pairs.map(({ sheet }) => SHEET_KEYS.analysis(sheet.id)).filter((key) => names.has(key));
  if (keys.length === 0) return new Map();
  const written = await port.readWritten(keys);
  const dates = new Map(remembered.analyses.map(({ id, date }) => [id, date]));
  return new Map(
    pairs.flatMap(({ pair, sheet }) => {
      const rows = written.get(SHEET_KEYS.analysis(sheet.id));
      const date = dates.get(sheet.id);
      const moved = rows && date && movedSince(pair.published, sheet, { date, rows });
      return moved ? [[sheet.id, moved] as const] : [];
    }),
  );
}
