import type { FormCell, FormInput, FormSheet } from '../../vocabulary';
import { moveDeadlines } from '../deadlines';
import { assessGoal } from '../followUp/assessGoal';
import { outcomeOf, outcomePair } from '../followUp/outcomePair';
import type { FollowUp } from '../followUp/followUp';
import { pickSheets } from '../forms/pickSheets';
import { indicatorField, sheetKeyOf } from '../forms/fields';
import { giveGoalIds } from '../goalIds/giveGoalIds';
import { defined } from '../goals/defined';
import type { Goal } from '../goals/goal';
import type { Indicator } from '../goals/indicator';
import { COUNCIL_ID, VISION_ID } from '../goals/municipalGoals';
import type { LocalDate } from '../localDate';
import { moveDate, serialOfDate } from '../localDate';
import type { Plan } from '../plan';
import type { CarriedBaseline, GoalRecord, PlanState } from '../planState';

/** What a new year begins from: the plan of the year that ends, and what stands on its sheets. */
export interface EndingYear {
  readonly plan: Plan;
  readonly state: PlanState;
  readonly forms: readonly FormSheet[];
}

/** A goal of the year that ends which goes on, and what its template is filled with. */
export interface CarriedGoal {
  readonly id: string;
  /** The id that it had. */
  readonly from: string;
  readonly unit: string;
  readonly ordinal: number;
  readonly answers: readonly { readonly field: string; readonly cell: FormCell }[];
}

/** The plan of the new year. */
export interface NextPlan {
  readonly state: PlanState;
  readonly carried: readonly CarriedGoal[];
}

/**
 * Begins the plan of a later year (contract 1, next-plan): the same organisation, dates moved, and every goal that was
 * not met or could not be assessed, with the outcome as its baseline (the old one where there was no outcome) and
 * neither adopted nor prepared. Each gets a new id, since no id is given twice; `carriedFrom` leads back.
 * @param year later than the plan's
 * @param date the local day on which this is done
 */
export function carryOver({ plan, state, forms }: EndingYear, year: number, date: LocalDate): NextPlan {
  const goesOn = plan.goals.filter((goal) => isCarried(goal, plan));
  const given = giveNewIds(state, goesOn, plan);
  const next = giveGoalIds({
    ...given,
    year,
    deadlines: moveDeadlines(state.deadlines, year - plan.year),
    annualReports: [],
    earlier: [...state.earlier, { year: plan.year, carriedOver: date }],
  });
  const newIds = new Map(given.goals.map((goal) => [goal.carriedFrom ?? '', goal.id]));
  const sheets = pickSheets(forms, []);
  const carried = given.goals.map((record) => {
    const goal = goesOn.find(({ id }) => id === record.carriedFrom);
    const inputs = sheets.get(sheetKeyOf('goal', record.unit))?.inputs ?? [];
    return {
      id: record.id,
      from: record.carriedFrom ?? '',
      unit: record.unit,
      ordinal: record.ordinal,
      answers: goal === undefined ? [] : answersOf(goal, { inputs, record, newIds, plan, year }),
    };
  });
  return { state: next, carried };
}

function isCarried(goal: Goal, plan: Plan): boolean {
  if (goal.level === 'vision' || goal.level === 'council' || goal.text === '') return false;
  return assessGoal(goal, followUpOf(goal, plan), plan.assessmentRules).assessment !== 'met';
}

function followUpOf({ id }: Goal, { followUps }: Plan): FollowUp | undefined {
  return followUps.find(({ goal }) => goal === id);
}

/** The state with the goals that go on alone, first on the templates of their units. */
function giveNewIds(state: PlanState, goesOn: readonly Goal[], plan: Plan): PlanState {
  const counts: Record<string, number> = {};
  for (const { unit } of goesOn) counts[unit] = (counts[unit] ?? 0) + 1;
  const ofNobody = Object.fromEntries(state.organisation.map(({ id }) => [id, counts[id] ?? 0]));
  const given = giveGoalIds({ ...state, goals: [] }, ofNobody);
  const goals = given.goals.flatMap((record): readonly GoalRecord[] => {
    const goal = goesOn.filter(({ unit }) => unit === record.unit)[record.ordinal - 1];
    if (goal === undefined) return [];
    const snapshot = state.goals.find(({ id }) => id === goal.id)?.snapshot;
    const carriedBaseline = goal.indicators.map((indicator) => baselineOf(goal, indicator, plan));
    return [{ ...record, carriedFrom: goal.id, carriedBaseline, ...defined({ snapshot }) }];
  });
  return { ...given, goals };
}

function baselineOf(goal: Goal, indicator: Indicator, plan: Plan): CarriedBaseline {
  const outcome = outcomeOf(followUpOf(goal, plan), indicator);
  const pair = outcome === undefined ? undefined : outcomePair(outcome);
  const { women, men, date } = indicator.baseline;
  const values = pair === undefined ? { women, men, date } : { ...pair, date: outcome?.date };
  return { indicator: indicator.ordinal, ...defined(values) };
}

interface AnswerSources {
  readonly inputs: readonly FormInput[];
  readonly record: GoalRecord;
  readonly newIds: ReadonlyMap<string, string>;
  readonly plan: Plan;
  readonly year: number;
}

/** What a new year begins without, and what is filled in anew. */
const LEFT_OUT = /^(?:adopted|prepared|paragraph|parent|baseline(?:Women|Men|Date)\d?|targetDate\d?)$/;

function answersOf(goal: Goal, sources: AnswerSources): CarriedGoal['answers'] {
  const { inputs, record, plan, year } = sources;
  const typed = inputs
    .filter(({ ordinal, field, cell }) => {
      return ordinal === goal.ordinal && !LEFT_OUT.test(field) && cell.kind !== 'empty';
    })
    .map(({ field, cell }) => ({ field, cell }));
  const baselines = (record.carriedBaseline ?? []).flatMap(({ indicator, women, men, date }) => [
    ...number(indicatorField('baselineWomen', indicator), women),
    ...number(indicatorField('baselineMen', indicator), men),
    ...day(indicatorField('baselineDate', indicator), date),
  ]);
  const { newDate } = plan.remedyPlans.find((remedyPlan) => remedyPlan.goal === goal.id) ?? {};
  const targetDates = goal.indicators.flatMap(({ ordinal, target }) => {
    const moved = target.date === undefined ? undefined : moveDate(target.date, year - plan.year);
    return day(indicatorField('targetDate', ordinal), newDate ?? moved);
  });
  return [...typed, ...parents(goal, sources), ...baselines, ...targetDates];
}

type Answers = CarriedGoal['answers'];

/** The goals above that go on as well, by their new ids; those that were met are gone. */
function parents({ parents: old }: Goal, { newIds }: AnswerSources): Answers {
  const ids = old.flatMap((id) => {
    const now = id === COUNCIL_ID || id === VISION_ID ? id : newIds.get(id);
    return now === undefined ? [] : [now];
  });
  return ids.length === 0 ? [] : [{ field: 'parent', cell: { kind: 'text', value: ids.join('; ') } }];
}

function number(field: string, value: number | undefined): Answers {
  return value === undefined ? [] : [{ field, cell: { kind: 'number', value } }];
}

function day(field: string, date: LocalDate | undefined): Answers {
  return date === undefined ? [] : [{ field, cell: { kind: 'date', value: serialOfDate(date) } }];
}
