import { judgeFoundations } from './goalFoundations';
import { judgeGoalsInTime } from './goalsInTime';
import type { RuleBreach } from './ruleBreach';
import type { RuleContext } from './ruleContext';
import { goalsOn } from './ruleContext';

/** R2: every department has a goal by 31 March, related to one of its committee's, resting on an analysis of a main process. */
export function r2DepartmentGoals(context: RuleContext): readonly RuleBreach[] {
  const inTime = judgeGoalsInTime(context, {
    rule: 'R2',
    level: 'department',
    deadline: 'departmentGoals',
    delivery: 'prepared',
    severity: 'error',
  });
  return [...inTime, ...judgeFoundations(context, 'R2', goalsOn(context, 'department'))];
}
