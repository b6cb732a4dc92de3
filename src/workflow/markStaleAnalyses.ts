import { SHEET_KEYS, statusInput, statusText } from '../documents';
import type { WrittenSheet } from '../excel';
import { fillInput } from '../sheets';
import type { Attempt } from './attemptAnalyses';
import { attemptAnalyses } from './attemptAnalyses';
import { analysisId } from './sameAnalysis';
import type { SavedAnalysis } from './workbookState';
import { readOwnSheets, readWantedState } from './wantedState';
import type { CommandOptions, Workspace } from './workspace';

/** An analysis whose cube is no longer that of its source. */
export interface StaleAnalysis {
  readonly title: string;
  /** The date of the cube, YYYY-MM-DD. */
  readonly date: string;
  /** The rows are others now; or they cannot be read any more, and why. */
  readonly reason: 'changed' | 'gone';
  readonly problems: readonly string[];
}

/** How the check is done. */
export interface StaleOptions extends CommandOptions {
  /** Sheets that have just been written are current, and their sources need not be read again. */
  readonly justWritten?: readonly WrittenSheet[];
}

/**
 * Reads the sources of the saved analyses and says of each cube whether it is still that of its source. The cube says
 * so itself, and every sheet that uses it shows what it says; nothing else is written. Refreshing makes it current.
 * @throws JambladError `cancelled`, and what Excel refuses
 */
export async function markStaleAnalyses(
  workspace: Workspace,
  { justWritten = [], ...options }: StaleOptions = {},
): Promise<readonly StaleAnalysis[]> {
  const written = new Set(justWritten.map(({ key }) => key));
  const { analyses: wanted } = await readWantedState(workspace);
  const analyses = wanted.filter(({ id }) => !written.has(SHEET_KEYS.cube(id)));
  if (analyses.length === 0) return [];
  const attempts = await attemptAnalyses(
    workspace,
    analyses.map(({ recipe }) => recipe),
    options,
  );
  const states = analyses.flatMap((saved) => {
    const attempt = attempts.find(({ recipe }) => analysisId(recipe) === saved.id);
    return attempt === undefined ? [] : [{ saved, attempt, state: stateOf(saved, attempt) }];
  });
  const names = await readOwnSheets(workspace);
  const ops = states.flatMap(({ saved, state }) =>
    names.has(SHEET_KEYS.cube(saved.id))
      ? fillInput(SHEET_KEYS.cube(saved.id), statusInput, statusText(state, saved.date, workspace.language))
      : [],
  );
  await workspace.port.apply(ops);
  return states.flatMap(({ saved, attempt, state }) =>
    state === 'current'
      ? []
      : [
          {
            title: saved.recipe.title,
            date: saved.date,
            reason: state,
            problems: 'full' in attempt.outcome ? [] : attempt.outcome,
          },
        ],
  );
}

/** What an earlier version computed has no hash to compare with; nothing is said against it. */
function stateOf({ hash }: SavedAnalysis, { outcome }: Attempt): 'current' | 'changed' | 'gone' {
  if (!('full' in outcome)) return 'gone';
  return hash === undefined || outcome.full.provenance.hash === hash ? 'current' : 'changed';
}
