import { sheetIdentity } from './sameAnalysis';
import type { SavedReading } from './savedReading';
import { readWorkbookState, writeWorkbookState } from './workbookState';
import type { Workspace } from './workspace';

const MOST_VALUES = 100;

/**
 * Remembers in the workbook how a sheet is read, in place of what was remembered of it.
 * @throws JambladError `stateDamaged`, `stateFromLaterVersion`, and whatever Excel refuses
 */
export async function rememberReading(
  workspace: Workspace,
  reading: Omit<SavedReading, 'date'>,
): Promise<void> {
  const state = await readWorkbookState(workspace);
  const others = (state.readings ?? []).filter(
    ({ sheet }) => sheetIdentity(sheet) !== sheetIdentity(reading.sheet),
  );
  const groupValues = Object.fromEntries(
    Object.entries(reading.groupValues).map(([header, values]) => [header, values.slice(0, MOST_VALUES)]),
  );
  const saved = { ...reading, groupValues, date: workspace.today };
  await writeWorkbookState(workspace, { ...state, readings: [...others, saved] });
}
