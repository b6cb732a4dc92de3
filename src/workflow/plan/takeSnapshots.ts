import type { EvidenceSnapshot, Goal, GoalRecord, Plan, PlanState } from '../../plan';
import { sheetKeyOf } from '../../plan';
import type { SheetKey, SpecCell } from '../../sheets';
import type { Language } from '../../text';
import { planSheetTexts, planTexts } from '../../text';
import type { Recipe } from '../../vocabulary';
import type { SavedAnalysis } from '../workbookState';
import type { Answers } from './withAnswers';
import { answerKey } from './withAnswers';

/** The plan after its goals have taken their baselines from the analyses that were chosen, and what is filled in with them. */
export interface TakenSnapshots {
  readonly state: PlanState;
  readonly answers: ReadonlyMap<SheetKey, Answers>;
}

/**
 * Lets goals take their baselines: where what stands under Underlag is the title of an analysis of the workbook, its
 * values are frozen on that day. A goal that has taken it keeps it, whatever the analysis says later; one whose
 * Underlag is something else now is let go of it.
 */
export function takeSnapshots(
  state: PlanState,
  plan: Plan,
  { analyses, language }: { readonly analyses: readonly SavedAnalysis[]; readonly language: Language },
): TakenSnapshots {
  const goals = new Map(plan.goals.map((goal) => [goal.id, goal]));
  const answers = new Map<SheetKey, ReadonlyMap<string, SpecCell>>();
  const records = state.goals.map((record): GoalRecord => {
    const goal = goals.get(record.id);
    if (goal === undefined) return record;
    const { snapshot: standing, carriedBaseline, ...others } = record;
    const carried = carriedBaseline === undefined ? {} : { carriedBaseline };
    const { name } = goal.evidence;
    if (standing !== undefined && isSameText(name, standing.title)) return record;
    const chosen = analyses.find(({ recipe }) => isSameText(recipe.title, name));
    const snapshot = chosen === undefined ? undefined : snapshotOf(chosen);
    if (snapshot === undefined) return { ...others, ...carried };
    const key = sheetKeyOf('goal', record.unit);
    answers.set(key, new Map([...(answers.get(key) ?? []), ...filledWith(goal, snapshot, language)]));
    // A newly chosen analysis is the baseline from now on, also of a goal that was carried over.
    return { ...others, snapshot };
  });
  return { state: { ...state, goals: records }, answers };
}

function isSameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function snapshotOf({ id, recipe, date, headline }: SavedAnalysis): EvidenceSnapshot | undefined {
  if (headline === undefined) return undefined;
  const { women, men, womenN, menN, source, hash } = headline;
  return { analysis: id, title: recipe.title, recipe, source, date, women, men, womenN, menN, hash };
}

/** What the analysis says of the goal's indicator is filled in where nobody has written anything. */
function filledWith(goal: Goal, { recipe, source }: EvidenceSnapshot, language: Language): Answers {
  const [indicator] = goal.indicators;
  const { choices } = planTexts(language);
  const unit = unitOf(recipe, language);
  const fillings: readonly (readonly [field: string, standing: string, answer: string])[] = [
    ['indicator', indicator.name, recipe.title],
    ['source', indicator.source, source],
    ['unitOfMeasure', indicator.unitOfMeasure, unit],
    [
      'direction',
      indicator.direction ?? '',
      recipe.direction === undefined ? '' : choices.directions[recipe.direction],
    ],
  ];
  return new Map(
    fillings.flatMap(([field, standing, answer]) =>
      standing === '' && answer !== '' ? [[answerKey({ field, ordinal: goal.ordinal }), answer]] : [],
    ),
  );
}

/** The unit that the values of a recipe have; unknown for means. */
function unitOf({ measure }: Recipe, language: Language): string {
  const { percent } = planSheetTexts(language).template.sentence;
  return measure.kind === 'share' || measure.kind === 'count' ? percent : '';
}
