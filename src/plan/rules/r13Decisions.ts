import { MUNICIPALITY } from '../goals/municipalGoals';
import type { RuleBreach } from './ruleBreach';
import type { RuleContext } from './ruleContext';
import { whose } from './ruleContext';

/** R13: no decision on a change without a gender equality analysis (plan item 2). */
export function r13Decisions(context: RuleContext): readonly RuleBreach[] {
  return context.plan.decisions
    .filter(({ analysed }) => !analysed)
    .map(({ matter, place }) => ({
      rule: 'R13',
      severity: 'error',
      ...whose(context, MUNICIPALITY),
      missing: [],
      reason: { kind: 'decisionWithoutAnalysis', matter },
      place,
    }));
}
