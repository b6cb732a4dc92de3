import { isBegun } from '../goals/isBegun';
import type { OrganisationUnit } from '../organisation/organisation';
import type { RuleBreach } from './ruleBreach';
import type { RuleContext } from './ruleContext';
import { breachOfGoal, goalsOf } from './ruleContext';

/**
 * R11, Luckor i målkedjan: units without a goal, goals of committees that relate to nothing, and goals that relate to
 * one that is gone. What departments and units do not relate to is R2's and R3's affair.
 */
export function r11GapsInChain(context: RuleContext): readonly RuleBreach[] {
  return context.plan.organisation.flatMap((unit) => gapsOf(context, unit));
}

function gapsOf(context: RuleContext, unit: OrganisationUnit): readonly RuleBreach[] {
  const goals = goalsOf(context, unit.id);
  const begun = goals.filter(isBegun);
  const [first] = goals;
  const at = { rule: 'R11', severity: 'warning' } as const;
  if (begun.length === 0 && first !== undefined) {
    return [breachOfGoal(context, first, { ...at, missing: ['goal'], reason: { kind: 'goalMissing' } })];
  }
  return begun.flatMap((goal): readonly RuleBreach[] => {
    const [parent] = goal.deletedParents;
    if (parent !== undefined) {
      return [
        breachOfGoal(context, goal, {
          ...at,
          missing: ['parent'],
          reason: { kind: 'parentDeleted', parent },
        }),
      ];
    }
    if (unit.level !== 'committee' || goal.parents.length > 0) return [];
    return [breachOfGoal(context, goal, { ...at, missing: ['parent'], reason: { kind: 'parentMissing' } })];
  });
}
