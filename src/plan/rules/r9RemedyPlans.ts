import { assessGoal } from '../followUp/assessGoal';
import type { Goal } from '../goals/goal';
import type { RuleBreach } from './ruleBreach';
import type { RuleContext } from './ruleContext';
import { breachOfGoal, goalsOn } from './ruleContext';

/**
 * R9: a committee that has not met its goal owes the council a remedy plan, until that has a date. Silent for a goal
 * without a follow-up sheet; one that cannot be assessed is a warning. Partly met is not met, unless the municipality
 * has chosen otherwise.
 */
export function r9RemedyPlans(context: RuleContext): readonly RuleBreach[] {
  return goalsOn(context, 'committee').flatMap((goal) => judgeGoal(context, goal));
}

function judgeGoal(context: RuleContext, goal: Goal): readonly RuleBreach[] {
  const { followUps, remedyPlans, assessmentRules } = context.plan;
  const followUp = followUps.find((other) => other.goal === goal.id);
  if (followUp === undefined) return [];
  const { assessment } = assessGoal(goal, followUp, assessmentRules);
  if (assessment === 'cannotBeAssessed') {
    const reason = { kind: 'cannotBeAssessed' } as const;
    return [breachOfGoal(context, goal, { rule: 'R9', severity: 'warning', reason })];
  }
  const isDue = assessment === 'notMet' || (assessment === 'partly' && assessmentRules.partlyNeedsRemedyPlan);
  const remedyPlan = remedyPlans.find((other) => other.goal === goal.id);
  if (!isDue || remedyPlan?.councilDate !== undefined) return [];
  const reason = { kind: 'remedyPlanNotReported', assessment } as const;
  const breach = breachOfGoal(context, goal, { rule: 'R9', severity: 'error', reason });
  if (remedyPlan === undefined) return [breach];
  const { sheet, cells } = remedyPlan.places;
  return [{ ...breach, place: { sheet, cells: cells['councilDate'] ?? '' } }];
}
