import { isBegun } from '../goals/isBegun';
import { isMeasurable } from '../goals/judgeMeasurability';
import type { Goal } from '../goals/goal';
import type { UnitLevel } from '../level';
import { UNIT_LEVELS } from '../level';
import type { LocalDate } from '../localDate';
import type { Plan } from '../plan';
import type { PlanItem } from '../planItem';
import { PLAN_ITEMS } from '../planItem';
import type { RuleBreach, RuleId } from '../rules/ruleBreach';

/** Understands how far the seven items of a plan have come: the year wheel (Årshjul). */

/** How far an item has come. */
export interface ItemProgress {
  readonly item: PlanItem;
  /** By when; absent where the plan names no day. */
  readonly due?: LocalDate;
  /** How many of how many are done: units with a goal that stands, goals in the annual report, the next plan. */
  readonly done: number;
  readonly of: number;
  /** The names of those who are late. */
  readonly late: readonly string[];
}

/** The items with how far they have come, and the next day of the plan. */
export interface PlanProgress {
  readonly items: readonly ItemProgress[];
  /** The first day of the plan that has not passed, with the item that it is of; absent when all have. */
  readonly next?: { readonly item: PlanItem; readonly due: LocalDate };
}

/** The rules that say who is late with an item. */
const RULES_OF_ITEM: Readonly<Record<PlanItem['number'], readonly RuleId[]>> = {
  1: [],
  2: [],
  3: ['R1'],
  4: ['R2', 'R6'],
  5: ['R3', 'R5'],
  6: ['R7', 'R9'],
  7: ['R10'],
};

/** Counts how far the items of a plan have come at a day; `breaches` are those of `judgePlan` at the same day. */
export function countProgress(plan: Plan, breaches: readonly RuleBreach[], date: LocalDate): PlanProgress {
  const items = PLAN_ITEMS.map((item): ItemProgress => {
    const rules = RULES_OF_ITEM[item.number];
    const late = breaches.filter(({ rule, severity }) => rules.includes(rule) && severity !== 'warning');
    return {
      item,
      ...(item.due === undefined ? {} : { due: plan.deadlines[item.due] }),
      ...countDone(plan, item),
      late: [...new Set(late.map(({ unit }) => unit))],
    };
  });
  const coming = PLAN_ITEMS.flatMap((item) =>
    [item.due, item.followUp].flatMap((name) =>
      name === undefined ? [] : [{ item, due: plan.deadlines[name] }],
    ),
  )
    .filter(({ due }) => due >= date)
    .sort((first, second) => (first.due < second.due ? -1 : 1));
  const [next] = coming;
  return { items, ...(next === undefined ? {} : { next }) };
}

type Done = Pick<ItemProgress, 'done' | 'of'>;

function countDone(plan: Plan, { number, level }: PlanItem): Done {
  if (number === 1) return oneWhere(plan.vision.addition !== '');
  if (number === 2) return oneWhere(plan.councilGoal !== '');
  if (number === 7) return oneWhere(plan.nextPlanAdopted !== undefined);
  return isUnitLevel(level) ? countUnits(plan, level) : countReported(plan);
}

function oneWhere(holds: boolean): Done {
  return { done: holds ? 1 : 0, of: 1 };
}

function isUnitLevel(level: PlanItem['level']): level is UnitLevel {
  return UNIT_LEVELS.some((unitLevel) => unitLevel === level);
}

function countUnits({ organisation, goals }: Plan, level: UnitLevel): Done {
  const units = organisation.filter((unit) => unit.level === level);
  const done = units.filter(({ id }) => goals.some((goal) => goal.unit === id && stands(goal)));
  return { done: done.length, of: units.length };
}

/** A goal that is measurable and adopted or prepared, as its level asks. */
function stands(goal: Goal): boolean {
  const delivered = goal.level === 'committee' ? goal.adopted : goal.prepared;
  return isBegun(goal) && goal.text !== '' && isMeasurable(goal) && delivered !== undefined;
}

/** Adopted goals with a line in the annual report. */
function countReported({ goals, annualReports, year }: Plan): Done {
  const adopted = goals.filter(({ level, adopted: date }) => level === 'committee' && date !== undefined);
  const report = annualReports.find((other) => other.year === year);
  return { done: adopted.filter(({ id }) => report?.goals.includes(id) === true).length, of: adopted.length };
}
