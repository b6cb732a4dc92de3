import { judgeFollowUps } from './followUpInTime';
import type { RuleBreach } from './ruleBreach';
import type { RuleContext } from './ruleContext';

/** R6: departments report goal fulfilment and proposed actions in the verksamhetsplan by 31 October. */
export function r6DepartmentFollowUp(context: RuleContext): readonly RuleBreach[] {
  return judgeFollowUps(context, { rule: 'R6', level: 'department', deadline: 'departmentFollowUp' });
}
