import { addDays } from '../localDate';
import { DAYS_AHEAD } from './followUpInTime';
import type { BreachReason, BreachSeverity, RuleBreach } from './ruleBreach';
import type { RuleContext } from './ruleContext';

/** R10: the plan of the year after is adopted by 31 December, by Kommunstyrelsen. Told of from thirty days before. */
export function r10NextPlan({ plan, date, bodies }: RuleContext): readonly RuleBreach[] {
  const { nextPlanAdopted, deadlines, year } = plan;
  const due = deadlines.nextPlan;
  const breach = (severity: BreachSeverity, reason: BreachReason): readonly RuleBreach[] => [
    {
      rule: 'R10',
      severity,
      unit: bodies.executiveCommittee,
      path: bodies.executiveCommittee,
      missing: [],
      due,
      reason,
    },
  ];
  if (nextPlanAdopted !== undefined) {
    const isLate = nextPlanAdopted > due;
    return isLate ? breach('late', { kind: 'deliveredLate', delivered: nextPlanAdopted }) : [];
  }
  if (date < addDays(due, -DAYS_AHEAD)) return [];
  return breach(date > due ? 'late' : 'warning', { kind: 'nextPlanNotAdopted', year: year + 1 });
}
