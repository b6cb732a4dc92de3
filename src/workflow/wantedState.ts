import { SHEET_KEYS } from '../documents';
import type { SavedAnalysis, WorkbookState } from './workbookState';
import { readWorkbookState } from './workbookState';
import type { Workspace } from './workspace';

/** Reads what is remembered and wanted. */
export async function readWantedState(workspace: Workspace): Promise<WorkbookState> {
  const state = await readWorkbookState(workspace);
  return state.analyses.length === 0 ? state : wantedOf(state, await readOwnKeys(workspace));
}

/** What is remembered, without the analyses whose sheets a person has deleted: they are not wanted any more. */
export function wantedOf(state: WorkbookState, keys: ReadonlySet<string>): WorkbookState {
  const isWanted = (saved: SavedAnalysis): boolean => keysOf(saved).some((key) => keys.has(key));
  return { ...state, analyses: state.analyses.filter(isWanted) };
}

/** The keys of our sheets that are in the workbook. */
export async function readOwnKeys({ port }: Workspace): Promise<ReadonlySet<string>> {
  const listings = await port.listSheets();
  return new Set(listings.flatMap(({ key }) => (key === undefined ? [] : [key])));
}

/** The keys of the sheets of an analysis. */
export function keysOf({ id }: SavedAnalysis): readonly string[] {
  return [SHEET_KEYS.analysis(id), SHEET_KEYS.cube(id)];
}
