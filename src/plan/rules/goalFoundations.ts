import type { Goal } from '../goals/goal';
import { isBegun } from '../goals/isBegun';
import { LEVELS } from '../level';
import { lineOf } from '../organisation/organisation';
import type { BreachReason, MissingItem, RuleBreach, RuleId } from './ruleBreach';
import type { RuleContext } from './ruleContext';
import { breachOfGoal } from './ruleContext';

/**
 * Finds what the goals of departments and units do not rest on (R2, R3): a goal on the level above in their own line,
 * the process, and the evidence. A goal that nobody has begun is told of as missing instead.
 */
export function judgeFoundations(
  context: RuleContext,
  rule: RuleId,
  goals: readonly Goal[],
): readonly RuleBreach[] {
  return goals.filter(isBegun).flatMap((goal) => {
    const parent = judgeParent(context, goal);
    const found: readonly RuleBreach[] =
      parent === undefined
        ? []
        : [breachOfGoal(context, goal, { rule, severity: 'error', missing: ['parent'], reason: parent })];
    const missing: readonly MissingItem[] = [
      ...(goal.process === '' ? (['process'] as const) : []),
      ...(goal.evidence.name === '' ? (['evidence'] as const) : []),
    ];
    const reason = { kind: 'evidenceMissing' } as const;
    return missing.length === 0
      ? found
      : [...found, breachOfGoal(context, goal, { rule, severity: 'error', missing, reason })];
  });
}

/** Tells what is wrong with what a goal relates to; `undefined` where nothing is. */
export function judgeParent(context: RuleContext, goal: Goal): BreachReason | undefined {
  const { goals, organisation } = context.plan;
  const parents = goal.parents.flatMap((id) => goals.filter((other) => other.id === id));
  const [deleted] = goal.deletedParents;
  if (parents.length === 0) {
    return deleted === undefined ? { kind: 'parentMissing' } : { kind: 'parentDeleted', parent: deleted };
  }
  const above = LEVELS[LEVELS.indexOf(goal.level) - 1];
  const misplaced = parents.find(({ level }) => level !== above);
  if (misplaced !== undefined) return { kind: 'parentOnWrongLevel', parent: misplaced.id };
  if (above === 'council' || above === 'vision') return undefined;
  const line = new Set(lineOf(organisation, goal.unit).map(({ id }) => id));
  const foreign = parents.find(({ unit }) => !line.has(unit));
  return foreign === undefined ? undefined : { kind: 'parentOfOtherLine', parent: foreign.id };
}
