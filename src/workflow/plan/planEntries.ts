import type { ContentsEntry, PlanSheets } from '../../documents';
import { PLAN_KEYS } from '../../documents';
import type { SheetSpec } from '../../sheets';
import { planSheetTexts } from '../../text';

/** Gives the lines of *Innehåll* for the sheets of a plan that people look at. */
export function planEntries(
  { language, today, units }: PlanSheets,
  specs: readonly SheetSpec[],
): readonly ContentsEntry[] {
  const { answers } = planSheetTexts(language);
  const goals = new Set(units.map(({ id }) => PLAN_KEYS.goal(id)));
  const single: Readonly<Record<string, string>> = {
    [PLAN_KEYS.plan]: answers.plan,
    [PLAN_KEYS.organisation]: answers.organisation,
    [PLAN_KEYS.register]: answers.register,
    [PLAN_KEYS.decisions]: answers.decisions,
    [PLAN_KEYS.keptAnswers]: answers.keptAnswers,
  };
  return specs.flatMap(({ key, name }): readonly ContentsEntry[] => {
    const entry = { key, name, date: today };
    if (goals.has(key)) return [{ ...entry, part: 'goals', answers: answers.goal }];
    const answer = single[key];
    return answer === undefined ? [] : [{ ...entry, part: 'plan', answers: answer }];
  });
}
