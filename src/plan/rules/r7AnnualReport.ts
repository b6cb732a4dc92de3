import type { RuleBreach } from './ruleBreach';
import type { RuleContext } from './ruleContext';
import { breachOfGoal, goalsOn } from './ruleContext';

/**
 * R7: every adopted goal has a line in the annual report of the year. Committees adopt goals; it is judged once the
 * report of the year is made, or from 1 May the year after.
 */
export function r7AnnualReport(context: RuleContext): readonly RuleBreach[] {
  const { plan, date } = context;
  const due = `${String(plan.year + 1)}-04-30`;
  const report = plan.annualReports.find(({ year }) => year === plan.year);
  if (report === undefined && date <= due) return [];
  const reason = { kind: 'notInAnnualReport' } as const;
  return goalsOn(context, 'committee')
    .filter(({ id, adopted }) => adopted !== undefined && report?.goals.includes(id) !== true)
    .map((goal) => breachOfGoal(context, goal, { rule: 'R7', severity: 'error', due, reason }));
}
