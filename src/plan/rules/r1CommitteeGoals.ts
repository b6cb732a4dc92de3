import { judgeGoalsInTime } from './goalsInTime';
import type { RuleBreach } from './ruleBreach';
import type { RuleContext } from './ruleContext';

/** R1: every committee has a measurable goal, adopted by 28 February. */
export function r1CommitteeGoals(context: RuleContext): readonly RuleBreach[] {
  return judgeGoalsInTime(context, {
    rule: 'R1',
    level: 'committee',
    deadline: 'committeeGoals',
    delivery: 'adopted',
    severity: 'late',
  });
}
