import type { Moved } from '../documents';
import { SHEET_KEYS } from '../documents';
import { JambladError } from '../vocabulary';
import { attemptAnalyses } from './attemptAnalyses';
import { analysisId } from './sameAnalysis';
import { readWantedState } from './wantedState';
import type { CommandOptions, RefreshedAnalysis, Workspace } from './workspace';
import { writeAnalyses } from './writeAnalyses';

/**
 * Computes every saved analysis again from its source as it stands now and writes the sheets anew. An analysis that
 * can no longer be made keeps the sheets that it has, and its problems are told.
 * @throws JambladError `cancelled`, and whatever Excel refuses while writing; then nothing has been written
 */
export async function refreshAnalyses(
  workspace: Workspace,
  options: CommandOptions = {},
): Promise<readonly RefreshedAnalysis[]> {
  const { analyses } = await readWantedState(workspace);
  const attempts = await attemptAnalyses(
    workspace,
    analyses.map(({ recipe }) => recipe),
    options,
  );
  // The last moment to stop: what is written is written whole.
  if (options.signal?.aborted === true) throw new JambladError('cancelled', {});
  options.onWriting?.();
  const pairs = attempts.flatMap(({ outcome }) => ('full' in outcome ? [outcome] : []));
  const { sheets, moved } =
    pairs.length === 0
      ? { sheets: [], moved: new Map<string, Moved>() }
      : await writeAnalyses(workspace, pairs);
  return attempts.map(({ recipe, outcome }) => ({
    title: recipe.title,
    sheet: sheets.find(({ key }) => key === SHEET_KEYS.analysis(analysisId(recipe)))?.name ?? '',
    problems: 'full' in outcome ? [] : outcome,
    moved: moved.get(analysisId(recipe))?.numbers ?? [],
  }));
}
