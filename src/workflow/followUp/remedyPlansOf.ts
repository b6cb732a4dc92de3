import type { FollowUpGoal, FollowUpUnit, RemedyPlanFacts } from '../../documents';
import type { Plan, RemedyPlan } from '../../plan';
import { assessGoal } from '../../plan';
import { followUpTexts } from '../../text';
import type { Language } from '../../text';

/**
 * Gives the remedy plans that committees owe the council (R9): one for every goal that is not met, and every one that
 * somebody has written something in, whatever has become of its goal.
 * @param plan with the outcomes that are about to be written
 */
export function remedyPlansOf(
  committees: readonly FollowUpUnit[],
  plan: Plan,
  {
    language,
    formerNames,
  }: { readonly language: Language; readonly formerNames: ReadonlyMap<string, string> },
): readonly RemedyPlanFacts[] {
  const { sheetNames } = followUpTexts(language);
  return committees.flatMap((committee): readonly RemedyPlanFacts[] => {
    const goals = committee.goals
      .filter((followed) => isOwed(followed, plan) || isWritten(followed, plan))
      .map((followed) => ({ owner: committee, followed }));
    if (goals.length === 0) return [];
    const formerName = formerNames.get(committee.unit.id);
    return [
      {
        committee,
        goals,
        ...(formerName === undefined ? {} : { formerName: sheetNames.remedyPlan(formerName) }),
      },
    ];
  });
}

function isOwed({ goal }: FollowUpGoal, { followUps, assessmentRules }: Plan): boolean {
  const followUp = followUps.find((other) => other.goal === goal.id);
  const { assessment } = assessGoal(goal, followUp, assessmentRules);
  return assessment === 'notMet' || (assessment === 'partly' && assessmentRules.partlyNeedsRemedyPlan);
}

function isWritten({ goal }: FollowUpGoal, { remedyPlans }: Plan): boolean {
  const remedyPlan = remedyPlans.find((other) => other.goal === goal.id);
  if (remedyPlan === undefined) return false;
  const { cause, actions, responsible, newDate, councilDate, paragraph } = remedyPlan satisfies RemedyPlan;
  const texts = [cause, actions, responsible, paragraph];
  return texts.some((text) => text !== '') || newDate !== undefined || councilDate !== undefined;
}
