import { isEstimated } from '../../vocabulary';
import type { Goal } from '../goals/goal';
import type { Plan } from '../plan';
import type { GoalRecord } from '../planState';
import type { FollowUp } from './followUp';
import type { FollowUpFinding } from './followUpFinding';
import { outcomeOf } from './outcomePair';

/** Beyond this a number is not on the scale of another. */
const SCALE = 20;
const HIGHEST_SHARE = 1;

/** Finds what is odd in outcomes: not told, withheld, in another unit or on another scale than the baseline. */
export function findOddOutcomes(plan: Plan, records: readonly GoalRecord[]): readonly FollowUpFinding[] {
  return plan.followUps.flatMap((followUp) => {
    const goal = plan.goals.find(({ id }) => id === followUp.goal);
    if (goal === undefined) return [];
    const record = records.find(({ id }) => id === goal.id);
    return [...untold(goal, followUp), ...unitChanged(goal, record), ...otherScale(goal, followUp)];
  });
}

function whereOf({ places }: FollowUp, field: string): FollowUpFinding['where'] {
  return { sheet: places.sheet, cells: places.cells[field] ?? '' };
}

function untold(goal: Goal, followUp: FollowUp): readonly FollowUpFinding[] {
  const where = whereOf(followUp, 'outcomeWomen');
  const data = { goal: goal.id };
  return goal.indicators.flatMap((indicator): readonly FollowUpFinding[] => {
    const { women, men } = outcomeOf(followUp, indicator) ?? {};
    const isWithheld = [women, men].some((value) => value !== undefined && !isEstimated(value));
    if (isWithheld) return [{ code: 'outcomeWithheld', severity: 'warning', where, data }];
    const isTold = women !== undefined && men !== undefined;
    return isTold ? [] : [{ code: 'outcomeMissing', severity: 'info', where, data }];
  });
}

function unitChanged(
  { id, indicators, places }: Goal,
  record: GoalRecord | undefined,
): readonly FollowUpFinding[] {
  const before = record?.unitOfMeasure;
  const now = indicators[0].unitOfMeasure;
  if (before === undefined || isSameText(before, now)) return [];
  const where = { sheet: places.sheet, cells: places.cells['unitOfMeasure'] ?? '' };
  return [{ code: 'unitChanged', severity: 'warning', where, data: { goal: id, before, now } }];
}

function isSameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** 0,29 beside 27,4 is a share among percentages. */
function otherScale(goal: Goal, followUp: FollowUp): readonly FollowUpFinding[] {
  return goal.indicators.flatMap((indicator): readonly FollowUpFinding[] => {
    const outcome = outcomeOf(followUp, indicator)?.women;
    const baseline = indicator.baseline.women;
    if (outcome === undefined || baseline === undefined || !isEstimated(outcome)) return [];
    const [small, large] = [Math.abs(outcome), Math.abs(baseline)].sort((one, other) => one - other);
    if (small === undefined || large === undefined || small === 0) return [];
    if (small > HIGHEST_SHARE || large / small < SCALE) return [];
    const where = whereOf(followUp, 'outcomeWomen');
    return [{ code: 'scaleDiffers', severity: 'warning', where, data: { goal: goal.id, outcome, baseline } }];
  });
}
