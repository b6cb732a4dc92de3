import { SHEET_KEYS } from '../documents';
import type { SavedAnalysis, WorkbookState } from './workbookState';
import { readWorkbookState } from './workbookState';
import type { Workspace } from './workspace';

/** Reads what is remembered and wanted. */
export async function readWantedState(workspace: Workspace): Promise<WorkbookState> {
  const state = await readWorkbookState(workspace);
  return state.analyses.length === 0 ? state : wantedOf(state, await readOwnSheets(workspace));
}

/** What is remembered, without the analyses whose sheets a person has deleted: they are not wanted any more. */
export function wantedOf(state: WorkbookState, sheets: ReadonlyMap<string, string>): WorkbookState {
  const isWanted = (saved: SavedAnalysis): boolean => keysOf(saved).some((key) => sheets.has(key));
  return { ...state, analyses: state.analyses.filter(isWanted) };
}

/** The names of our sheets that are in the workbook, by key. */
export async function readOwnSheets({ port }: Workspace): Promise<ReadonlyMap<string, string>> {
  const listings = await port.listSheets();
  return new Map(listings.flatMap(({ key, name }) => (key === undefined ? [] : [[key, name] as const])));
}

/** The keys of the sheets of an analysis. */
export function keysOf({ id }: SavedAnalysis): readonly string[] {
  return [SHEET_KEYS.analysis(id), SHEET_KEYS.cube(id)];
}
