import { texts } from '../text';
import { JambladError } from '../vocabulary';
import { explainError, refreshAnalyses } from '../workflow';
import type { Workspace } from '../workflow';

/**
 * Refreshes every analysis of the workbook. Gives what could not be done, in words with the cure; nothing when all
 * is well, for then the sheets themselves show it.
 */
export async function refreshFromRibbon(workspace: Workspace): Promise<readonly string[]> {
  const { language } = workspace;
  const { problem, result } = texts(language).pane;
  try {
    const refreshed = await refreshAnalyses(workspace);
    if (refreshed.length === 0) return [result.refreshedNone];
    return refreshed
      .filter(({ problems }) => problems.length > 0)
      .map(({ title, problems }) => result.refreshedNot(title, problems));
  } catch (error) {
    return error instanceof JambladError ? explainError(error, language) : [problem.unknown];
  }
}
