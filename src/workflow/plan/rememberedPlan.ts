import { PLAN_KEYS, PLAN_OF } from '../../documents';
import type { Organisation, PlanDefaults, PlanState } from '../../plan';
import { FORM_TABLES, parsePlanState, startPlan } from '../../plan';
import type { Language } from '../../text';
import { planTexts } from '../../text';
import type { FormSheet } from '../../vocabulary';
import type { WorkbookState } from '../workbookState';
import { tableOf } from './formAnswers';
import { originals } from './originals';

/**
 * Gives what is remembered of the plan of a workbook; undefined where it has none. Where the memory is gone, because
 * another program has saved the workbook, it is begun anew from the sheets: they say whose plan it is, of which year and
 * with which units; the ids of the goals come out the same where no unit has been taken away.
 * @throws JambladError `stateDamaged`, `stateFromLaterVersion`
 */
export function rememberedPlan(
  { plan }: WorkbookState,
  forms: readonly FormSheet[],
  language: Language,
): PlanState | undefined {
  if (plan !== undefined) return parsePlanState(plan);
  const sheets = originals(forms);
  const inputs = sheets.get(PLAN_KEYS.plan)?.inputs ?? [];
  const told = (field: string): unknown => inputs.find((input) => input.field === field)?.cell.value;
  const [municipality, year] = [told(PLAN_OF.municipality), told(PLAN_OF.year)];
  if (typeof municipality !== 'string' || typeof year !== 'number') return undefined;
  const begun = startPlan({ municipality, year }, planDefaults(language));
  if ('problems' in begun) return undefined;
  return { ...begun.state, organisation: knownUnits(sheets.get(PLAN_KEYS.organisation)) };
}

/** The units by their ids alone: what they are is read from the same rows. */
function knownUnits(sheet: FormSheet | undefined): Organisation {
  const column = FORM_TABLES.organisation.indexOf('id');
  const ids = (tableOf(sheet, 'organisation')?.rows ?? []).map(({ cells }) => cells[column]?.value ?? '');
  return [...new Set(ids)].flatMap((id) =>
    typeof id === 'string' && id !== ''
      ? [{ id, name: '', level: 'unit' as const, manager: '', mainProcesses: [], subProcesses: [] }]
      : [],
  );
}

/** Gives what a plan says where its settings say nothing, in the words of the action plan. */
export function planDefaults(language: Language): (municipality: string) => PlanDefaults {
  const { items } = planTexts(language);
  return (municipality) => ({
    vision: { name: items.visionName, addition: items.visionAddition(municipality) },
    councilGoal: items.councilGoal(municipality),
  });
}
