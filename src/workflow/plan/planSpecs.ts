import type { KeptAnswer, OpenRows, PlanSheets } from '../../documents';
import {
  decisionsDocument,
  goalTemplate,
  keptAnswersDocument,
  KEPT_ANSWERS_TABLE,
  ladderOf,
  listsDocument,
  organisationDocument,
  PLAN_KEYS,
  planDocument,
  registerDocument,
} from '../../documents';
import type { SheetKey, SheetSpec } from '../../sheets';
import type { FormSheet } from '../../vocabulary';
import { rowsOf } from './formAnswers';
import type { Answers } from './withAnswers';
import { withAnswers } from './withAnswers';

/** What stands on the sheets of the plan already, and what is to be written in them. */
export interface StandingSheets {
  /** One a key. */
  readonly sheets: ReadonlyMap<SheetKey, FormSheet>;
  /** Rows of the organisation that could not be read; they stay as they were typed, by the id in them. */
  readonly notRead: ReadonlyMap<string, OpenRows>;
  readonly answers: ReadonlyMap<SheetKey, Answers>;
}

/** Makes the sheets of a plan; what was typed in open tables is handed in, what was typed elsewhere stays by itself. */
export function planSpecs(
  plan: PlanSheets,
  { sheets, notRead, answers }: StandingSheets,
): readonly SheetSpec[] {
  const decisions = rowsOf(sheets.get(PLAN_KEYS.decisions), 'decisions');
  const specs = [
    planDocument(plan),
    organisationDocument(plan, notRead),
    registerDocument(plan),
    decisionsDocument(plan, decisions),
    listsDocument(plan),
    ...plan.units.map((unit) => goalTemplate(plan, unit, ladderOf(plan, unit))),
  ];
  return specs.map((spec) => withAnswers(spec, answers.get(spec.key)));
}

/** Makes *Behållna svar* where something has been kept, now or before. */
export function keptSpecs(
  plan: Pick<PlanSheets, 'language' | 'municipality' | 'year'>,
  sheets: ReadonlyMap<SheetKey, FormSheet>,
  added: readonly KeptAnswer[],
): readonly SheetSpec[] {
  const sheet = sheets.get(PLAN_KEYS.keptAnswers);
  if (sheet === undefined && added.length === 0) return [];
  const standing = rowsOf(sheet, KEPT_ANSWERS_TABLE);
  const known = new Set(standing.map((row) => sameAnswer(row.map(String))));
  const unknown = added.filter((answer) => !known.has(sameAnswer(Object.values(answer))));
  return [keptAnswersDocument(plan, standing, unknown)];
}

/** What makes two rows the same, whenever they were kept: all but the first column. */
function sameAnswer([, ...texts]: readonly string[]): string {
  return JSON.stringify(texts.map((text) => text.trim()));
}
