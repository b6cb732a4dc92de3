import type { DeadlineName } from '../deadlines';
import { findVagueVerbs } from '../goals/findVagueVerbs';
import type { Goal } from '../goals/goal';
import { isBegun } from '../goals/isBegun';
import { judgeMeasurability } from '../goals/judgeMeasurability';
import type { UnitLevel } from '../level';
import { UNIT_LEVELS } from '../level';
import type { RuleBreach } from './ruleBreach';
import type { RuleContext } from './ruleContext';
import { breachOfGoal, goalsOn } from './ruleContext';

/** By when the goals of a level are to stand. */
export const GOAL_DEADLINES: Readonly<Record<UnitLevel, DeadlineName>> = {
  committee: 'committeeGoals',
  department: 'departmentGoals',
  unit: 'unitGoals',
};

/**
 * R4: a goal that somebody has begun is measurable. A target date after the year of the plan and a verb that cannot be
 * measured are warnings; the goal stays measurable.
 */
export function r4Measurability(context: RuleContext): readonly RuleBreach[] {
  return UNIT_LEVELS.flatMap((level) => {
    const due = context.plan.deadlines[GOAL_DEADLINES[level]];
    return goalsOn(context, level)
      .filter(isBegun)
      .flatMap((goal) => [
        ...judgeMeasurability(goal).map((fault) =>
          breachOfGoal(context, goal, { rule: 'R4', severity: 'error', due, ...fault }),
        ),
        ...datesAfterYear(context, goal),
        ...vagueVerbs(context, goal),
      ]);
  });
}

function datesAfterYear(context: RuleContext, goal: Goal): readonly RuleBreach[] {
  const end = `${String(context.plan.year)}-12-31`;
  const targetDate = goal.indicators.map(({ target }) => target.date).find((date = '') => date > end);
  if (targetDate === undefined) return [];
  const reason = { kind: 'targetDateAfterYear', targetDate } as const;
  return [breachOfGoal(context, goal, { rule: 'R4', severity: 'warning', missing: ['targetDate'], reason })];
}

function vagueVerbs(context: RuleContext, goal: Goal): readonly RuleBreach[] {
  const verbs = findVagueVerbs(goal.text);
  if (verbs.length === 0) return [];
  const reason = { kind: 'vagueVerb', verbs } as const;
  return [breachOfGoal(context, goal, { rule: 'R4', severity: 'warning', missing: ['vagueVerb'], reason })];
}
