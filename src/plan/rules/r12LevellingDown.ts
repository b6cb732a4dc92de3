import { levelledDownSex } from '../followUp/levelledDownSex';
import { outcomeOf } from '../followUp/outcomePair';
import type { RuleBreach } from './ruleBreach';
import type { RuleContext } from './ruleContext';
import { breachOfGoal } from './ruleContext';

/** R12: a gap that narrowed because those who were better off are worse off than before is pointed out. */
export function r12LevellingDown(context: RuleContext): readonly RuleBreach[] {
  const { goals, followUps } = context.plan;
  return goals.flatMap((goal) => {
    const followUp = followUps.find((other) => other.goal === goal.id);
    const sex = goal.indicators
      .map((indicator) => levelledDownSex(indicator, outcomeOf(followUp, indicator)))
      .find((found) => found !== undefined);
    if (sex === undefined) return [];
    const reason = { kind: 'levelledDown', sex } as const;
    return [breachOfGoal(context, goal, { rule: 'R12', severity: 'warning', reason })];
  });
}
