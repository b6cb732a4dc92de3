import type { AnalysisPair } from '../compute';
import { analysisDocument, cubeDocument, dataCheckDocument, SHEET_KEYS } from '../documents';
import type { AnalysisSheet } from '../documents';
import type { WrittenSheet } from '../excel';
import type { SheetSpec } from '../sheets';
import { layout } from '../sheets';
import type { Language } from '../text';
import { contentsOf } from './contentsOf';
import { rememberAnalyses } from './rememberAnalyses';
import { analysisId } from './sameAnalysis';
import type { SavedAnalysis, WorkbookState } from './workbookState';
import { readOwnSheets, wantedOf } from './wantedState';
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
  const { language, port } = workspace;
  const remembered = await readWorkbookState(workspace);
  const names = await readOwnSheets(workspace);
  const state = rememberAnalyses(wantedOf(remembered, names), pairs);
  const specs = [...analysisSpecs(pairs, state, language), dataCheckDocument(state.sources, language)];
  const written = new Set([SHEET_KEYS.contents, ...specs.map(({ key }) => key)]);
  const contents = contentsOf(state, { names, written }, language);
  const sheets = await port.apply(layout([contents, ...specs]));
  await writeWorkbookState(workspace, state);
  return sheets;
}

function analysisSpecs(
  pairs: readonly AnalysisPair[],
  { analyses }: WorkbookState,
  language: Language,
): readonly SheetSpec[] {
  const sheets = new Map(analyses.map((saved) => [saved.id, sheetOf(saved, language)]));
  return pairs.flatMap(({ full, published, hidden }) => {
    const sheet = sheets.get(analysisId(full.recipe));
    return sheet === undefined ? [] : [analysisDocument(published, sheet), cubeDocument(full, sheet, hidden)];
  });
}

function sheetOf({ id, number }: SavedAnalysis, language: Language): AnalysisSheet {
  return { id, number, language };
}
