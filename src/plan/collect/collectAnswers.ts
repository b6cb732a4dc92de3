import type { FormSheet } from '../../vocabulary';
import { pickSheets } from '../forms/pickSheets';
import type { PlanFinding } from '../planFinding';
import type { PlanState } from '../planState';
import type { CollectedAnswers, CollectedFile, RefusedFile } from './collectedAnswers';
import { openCollection } from './openCollection';

/**
 * Brings answers from many files into one plan, field by field (contract 1): what was there, or came first, stays; an
 * empty cell neither overwrites nor conflicts; two texts in one field are a conflict, with both to be seen. Sheets are
 * known by their key, whatever they or the file are called. Files of another municipality or year are refused.
 */
export function collectAnswers(
  ours: { readonly state: PlanState; readonly forms: readonly FormSheet[] },
  files: readonly CollectedFile[],
): CollectedAnswers {
  const findings: PlanFinding[] = [];
  const refused = files.filter(({ state }) => !isSamePlan(state, ours.state));
  if (refused.length > 0) return { ...NOTHING, refused: refused.map(refusal) };
  const collection = openCollection(ours.state, pickSheets(ours.forms, findings));
  for (const { file, forms } of files) {
    for (const form of pickSheets(forms, findings).values()) collection.add(file, form);
  }
  return { ...collection.result(), refused: [], findings };
}

const NOTHING: CollectedAnswers = {
  refused: [],
  answers: [],
  tables: [],
  conflicts: [],
  unplaced: [],
  findings: [],
};

type PlanName = CollectedFile['state'];

function isSamePlan(theirs: PlanName, ours: PlanName): boolean {
  return theirs.municipality === ours.municipality && theirs.year === ours.year;
}

function refusal({ file, state: { municipality, year } }: CollectedFile): RefusedFile {
  return { file, municipality, year };
}
