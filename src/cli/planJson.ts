import type { CollectConflict, FollowUpFinding, Plan, PlanFinding, RuleBreach } from '../plan';
import { pathOf } from '../plan';
import type { Language } from '../text';
import { breachSentence, followUpFindingSentence, planFindingSentence } from '../text';
import type { GoalStanding } from '../workflow/planning';

/** Understands the JSON of the plan, as contract.md 6 fixes it. Numbers stand unrounded. */

/** What a command tells about a plan. */
export interface ToldPlan {
  readonly plan: Plan;
  readonly breaches: readonly RuleBreach[];
  readonly goals: readonly GoalStanding[];
  readonly findings: readonly PlanFinding[];
  /** What is odd about outcomes. */
  readonly outcomeFindings?: readonly FollowUpFinding[];
  readonly suppressed?: readonly { readonly sheet: string; readonly cell: string; readonly reason: string }[];
  readonly conflicts?: readonly CollectConflict[];
}

/** Gives what is said where the workbook has no plan. */
export function planlessJson({ suppressed = [] }: Pick<ToldPlan, 'suppressed'>): string {
  const json = { rules: [], goals: [], remedyPlans: [], suppressed, conflicts: [], findings: [] };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

/** Gives what `check`, `follow-up`, `report` and `collect` say. */
export function planJson(told: ToldPlan, language: Language): string {
  const { plan, breaches, goals, findings, outcomeFindings = [], suppressed = [], conflicts = [] } = told;
  const json = {
    rules: breaches.map((breach) => breachJson(breach, language)),
    goals,
    remedyPlans: plan.remedyPlans.map(({ goal, councilDate }) => ({
      ...whoseGoal(plan, goal),
      goal,
      // null is what the contract says for a plan that has not been told to the council.
      reportedToCouncil: councilDate ?? null,
    })),
    suppressed,
    conflicts,
    findings: [
      ...findings.map((finding) => findingJson(finding, planFindingSentence(finding, language))),
      ...outcomeFindings.map((finding) => findingJson(finding, followUpFindingSentence(finding, language))),
    ],
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

function findingJson({ code, severity, where }: PlanFinding | FollowUpFinding, text: string): unknown {
  return { code, severity, ...where, text };
}

function breachJson(breach: RuleBreach, language: Language): unknown {
  const { rule, severity, unit, path, goal, missing, due } = breach;
  return { rule, severity, unit, path, goal, missing, due, text: breachSentence(breach, language) };
}

function whoseGoal(
  { goals, organisation }: Plan,
  id: string,
): { readonly unit: string; readonly path: string } {
  const unit = organisation.find((other) => other.id === goals.find((goal) => goal.id === id)?.unit);
  return unit === undefined
    ? { unit: '', path: '' }
    : { unit: unit.name, path: pathOf(organisation, unit.id) };
}
