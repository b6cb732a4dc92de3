import { SHEET_KEYS } from '../documents';
import { analysisId } from './sameAnalysis';
import { writeAnalyses } from './writeAnalyses';
import type { Answer, CreatedSheets, Workspace } from './workspace';

/**
 * Writes the sheets of an answer and shows the one with the answer. The other analyses of the same source sheet are
 * written anew with it, because small counts are judged over all of them.
 */
export async function createAnalysisSheets(workspace: Workspace, answer: Answer): Promise<CreatedSheets> {
  const { full, published, hidden, companions } = answer;
  const { sheets, moved } = await writeAnalyses(workspace, [{ full, published, hidden }, ...companions]);
  const id = analysisId(answer.recipe);
  const key = SHEET_KEYS.analysis(id);
  const analysis = sheets.find((sheet) => sheet.key === key)?.name ?? '';
  await workspace.port.select(analysis, 'A1');
  return { analysis, sheets, moved: moved.get(id)?.numbers ?? [] };
}
