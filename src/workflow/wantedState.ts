import { SHEET_KEYS } from '../documents';
import type { SavedAnalysis, WorkbookState } from './workbookState';
import { readWorkbookState } from './workbookState';
import type { Workspace } from './workspace';

/** Reads what is remembered, without the analyses whose sheets a person has deleted: they are not wanted any more. */
export async function readWantedState(workspace: Workspace): Promise<WorkbookState> {
  const state = await readWorkbookState(workspace);
  if (state.analyses.length === 0) return state;
  const listings = await workspace.port.listSheets();
  const keys = new Set(listings.flatMap(({ key }) => (key === undefined ? [] : [key])));
  const isWanted = ({ id }: SavedAnalysis): boolean =>
    keys.has(SHEET_KEYS.analysis(id)) || keys.has(SHEET_KEYS.cube(id));
  return { ...state, analyses: state.analyses.filter(isWanted) };
}
