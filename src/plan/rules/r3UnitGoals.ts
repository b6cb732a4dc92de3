import { judgeFoundations } from './goalFoundations';
import { judgeGoalsInTime } from './goalsInTime';
import type { RuleBreach } from './ruleBreach';
import type { RuleContext } from './ruleContext';
import { goalsOn } from './ruleContext';

/** R3: every unit has a goal by 30 April, related to one of its department's, resting on an analysis of a sub-process. */
export function r3UnitGoals(context: RuleContext): readonly RuleBreach[] {
  const inTime = judgeGoalsInTime(context, {
    rule: 'R3',
    level: 'unit',
    deadline: 'unitGoals',
    delivery: 'prepared',
    severity: 'error',
  });
  return [...inTime, ...judgeFoundations(context, 'R3', goalsOn(context, 'unit'))];
}
