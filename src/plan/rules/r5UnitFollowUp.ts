import { judgeFollowUps } from './followUpInTime';
import type { RuleBreach } from './ruleBreach';
import type { RuleContext } from './ruleContext';

/** R5: units report goal fulfilment and proposed actions to the head of department by 30 September. */
export function r5UnitFollowUp(context: RuleContext): readonly RuleBreach[] {
  return judgeFollowUps(context, { rule: 'R5', level: 'unit', deadline: 'unitFollowUp' });
}
