import type { AnalysisPair } from '../compute';
import { analysisDocument, cubeDocument, dataCheckDocument, SHEET_KEYS } from '../documents';
import type { AnalysisSheet, Moved } from '../documents';
import type { WrittenSheet } from '../excel';
import { layout } from '../sheets';
import type { Language } from '../text';
import { contentsOf } from './contentsOf';
import { rememberAnalyses } from './rememberAnalyses';
import { analysisId } from './sameAnalysis';
import type { SavedAnalysis, WorkbookState } from './workbookState';
import { readOwnSheets, wantedOf } from './wantedState';
import type { NamedPair } from './whatMoved';
import { whatMoved } from './whatMoved';
import { readWorkbookState, writeWorkbookState } from './workbookState';
import type { Workspace } from './workspace';

/** The sheets that were written, and what has moved on those that were there, by the id of the analysis. */
export interface WrittenAnalyses {
  readonly sheets: readonly WrittenSheet[];
  readonly moved: ReadonlyMap<string, Moved>;
}

/**
 * Writes the sheets of some analyses (*Underlag*, *Analys*), and *Datakontroll* and *Innehåll* over all that the
 * workbook has. Sheets that are there are written anew in place; what people have typed in them stays.
 */
export async function writeAnalyses(
  workspace: Workspace,
  pairs: readonly AnalysisPair[],
): Promise<WrittenAnalyses> {
  const { language, port } = workspace;
  const remembered = await readWorkbookState(workspace);
  const names = await readOwnSheets(workspace);
  const state = rememberAnalyses(wantedOf(remembered, names), pairs);
  const named = namedPairs(pairs, state, language);
  const moved = await whatMoved(workspace, named, { names, remembered });
  const specs = [
    ...named.flatMap(({ pair: { full, published, hidden }, sheet }) => [
      analysisDocument(published, sheet, moved.get(sheet.id)),
      cubeDocument(full, sheet, hidden),
    ]),
    dataCheckDocument(state.sources, language),
  ];
  const written = new Set([SHEET_KEYS.contents, ...specs.map(({ key }) => key)]);
  const contents = contentsOf(state, { names, written }, language);
  const sheets = await port.apply(layout([contents, ...specs]));
  await writeWorkbookState(workspace, state);
  return { sheets, moved };
}

/** Each analysis with the pair of sheets that it is written on. */
function namedPairs(
  pairs: readonly AnalysisPair[],
  { analyses, colours }: WorkbookState,
  language: Language,
): readonly NamedPair[] {
  const sheets = new Map(
    analyses.map((saved) => [saved.id, { ...sheetOf(saved, language), ...(colours && { colours }) }]),
  );
  return pairs.flatMap((pair) => {
    const sheet = sheets.get(analysisId(pair.full.recipe));
    return sheet === undefined ? [] : [{ pair, sheet }];
  });
}

function sheetOf({ id, number }: SavedAnalysis, language: Language): AnalysisSheet {
  return { id, number, language };
}
