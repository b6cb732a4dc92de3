import type { AnalysisPair } from '../compute';
import { analysisDocument, contentsDocument, cubeDocument, dataCheckDocument } from '../documents';
import type { AnalysisSheet } from '../documents';
import type { WrittenSheet } from '../excel';
import type { SheetSpec } from '../sheets';
import { layout } from '../sheets';
import type { Language } from '../text';
import { rememberAnalyses } from './rememberAnalyses';
import { analysisId } from './sameAnalysis';
import type { SavedAnalysis, WorkbookState } from './workbookState';
import { keysOf, readOwnKeys, wantedOf } from './wantedState';
import { readWorkbookState, writeWorkbookState } from './workbookState';
import type { Workspace } from './workspace';

/**
 * Writes the sheets of some analyses (*Underlag*, *Analys*), and *Datakontroll* and *Innehåll* over all that the
 * workbook has. Sheets that are there are written anew in place; what people have typed in them stays.
 */
export async function writeAnalyses(
  workspace: Workspace,
  pairs: readonly AnalysisPair[],
): Promise<readonly WrittenSheet[]> {
  const remembered = await readWorkbookState(workspace);
  const keys = await readOwnKeys(workspace);
  const state = rememberAnalyses(wantedOf(remembered, keys), pairs);
  const specs = specsOf(pairs, showable(state, pairs, keys), workspace.language);
  const sheets = await workspace.port.apply(layout(specs));
  await writeWorkbookState(workspace, state);
  return sheets;
}

/** What the list of sheets can lead to: an analysis of which a sheet is missing waits until it is written again. */
function showable(
  state: WorkbookState,
  pairs: readonly AnalysisPair[],
  keys: ReadonlySet<string>,
): WorkbookState {
  const written = new Set(pairs.map(({ full }) => analysisId(full.recipe)));
  const isThere = (saved: SavedAnalysis): boolean =>
    written.has(saved.id) || keysOf(saved).every((key) => keys.has(key));
  return { ...state, analyses: state.analyses.filter(isThere) };
}

function specsOf(
  pairs: readonly AnalysisPair[],
  state: WorkbookState,
  language: Language,
): readonly SheetSpec[] {
  const sheets = new Map(state.analyses.map((saved) => [saved.id, sheetOf(saved, language)]));
  const own = pairs.flatMap(({ full, published }) => {
    const sheet = sheets.get(analysisId(full.recipe));
    return sheet === undefined ? [] : [analysisDocument(published, sheet), cubeDocument(full, sheet)];
  });
  return [contentsDocument(state.analyses, language), ...own, dataCheckDocument(state.sources, language)];
}

function sheetOf({ id, number }: SavedAnalysis, language: Language): AnalysisSheet {
  return { id, number, language };
}
