import { r10NextPlan } from './r10NextPlan';
import { r11GapsInChain } from './r11GapsInChain';
import { r12LevellingDown } from './r12LevellingDown';
import { r13Decisions } from './r13Decisions';
import { r14SmallCounts } from './r14SmallCounts';
import { r1CommitteeGoals } from './r1CommitteeGoals';
import { r2DepartmentGoals } from './r2DepartmentGoals';
import { r3UnitGoals } from './r3UnitGoals';
import { r4Measurability } from './r4Measurability';
import { r5UnitFollowUp } from './r5UnitFollowUp';
import { r6DepartmentFollowUp } from './r6DepartmentFollowUp';
import { r7AnnualReport } from './r7AnnualReport';
import { r9RemedyPlans } from './r9RemedyPlans';
import type { RuleBreach } from './ruleBreach';
import type { RuleContext } from './ruleContext';

/** In the order of their numbers. R8 says how goals are assessed and R15 how days are compared: neither can be broken. */
const RULES_IN_ORDER: readonly ((context: RuleContext) => readonly RuleBreach[])[] = [
  r1CommitteeGoals,
  r2DepartmentGoals,
  r3UnitGoals,
  r4Measurability,
  r5UnitFollowUp,
  r6DepartmentFollowUp,
  r7AnnualReport,
  r9RemedyPlans,
  r10NextPlan,
  r11GapsInChain,
  r12LevellingDown,
  r13Decisions,
  r14SmallCounts,
];

/** Judges a plan by every rule at a day: the breaches, by rule and then by unit. */
export function judgePlan(context: RuleContext): readonly RuleBreach[] {
  return RULES_IN_ORDER.flatMap((rule) => rule(context));
}
