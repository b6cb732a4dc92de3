import type { ComputedOutcome } from '../../documents';
import type { FollowUpFinding, Outcome, Plan } from '../../plan';
import type { Estimate } from '../../vocabulary';
import { isEstimated } from '../../vocabulary';
import { isTyped } from './followedUnits';

/** Numbers that people round are not further apart than this part of themselves. */
const ROUNDING = 0.005;
const DECIMALS = 3;

/** Finds goals with two outcomes for one period: what somebody has typed, and another that the evidence gives. */
export function twoOutcomes(
  { followUps }: Plan,
  computed: ReadonlyMap<string, ComputedOutcome>,
): readonly FollowUpFinding[] {
  return followUps.flatMap(({ goal, outcomes, places }): readonly FollowUpFinding[] => {
    const [typed] = outcomes;
    const other = computed.get(goal);
    if (typed === undefined || other === undefined || !isTyped(typed) || isAlike(typed, other)) return [];
    const where = { sheet: places.sheet, cells: places.cells['outcomeWomen'] ?? '' };
    const data = { goal, typed: pairText(typed), computed: pairText(other) };
    return [{ code: 'twoOutcomes', severity: 'warning', where, data }];
  });
}

function isAlike(typed: Outcome, computed: ComputedOutcome): boolean {
  return isNear(typed.women, computed.women) && isNear(typed.men, computed.men);
}

function isNear(one: Estimate | undefined, other: Estimate): boolean {
  if (one === undefined || !isEstimated(one) || !isEstimated(other)) return false;
  return Math.abs(one - other) <= ROUNDING * Math.max(1, Math.abs(other));
}

function pairText({ women, men }: Pick<Outcome, 'women' | 'men'>): string {
  return [women, men].map((value) => (value === undefined ? '–' : valueText(value))).join(' / ');
}

function valueText(value: Estimate): string {
  return isEstimated(value) ? String(Number(value.toFixed(DECIMALS))) : '..';
}
