import type { AssessmentCounts, Goal, GoalRecord, PastOutcome, Plan, PlanState } from '../../plan';
import { assessGoal } from '../../plan';
import type { Estimate } from '../../vocabulary';
import { isEstimated } from '../../vocabulary';

/**
 * Gives the state of the new year with what is to be compared later: how the goals of the year that ends went,
 * counted, and of each that goes on its outcome and what it is counted in.
 * @param ending the plan of the year that ends
 * @param before what was remembered of it
 */
export function rememberYear(next: PlanState, ending: Plan, before: PlanState): PlanState {
  const last = next.earlier.length - 1;
  return {
    ...next,
    goals: next.goals.map((record) => withHistory(record, ending, before)),
    earlier: next.earlier.map((year, index) =>
      index === last ? { ...year, counts: countAssessments(ending) } : year,
    ),
  };
}

function countAssessments(plan: Plan): AssessmentCounts {
  const counts = { met: 0, partly: 0, notMet: 0, cannotBeAssessed: 0 };
  const ofUnits = plan.goals.filter(
    ({ level, text }) => level !== 'vision' && level !== 'council' && text !== '',
  );
  for (const goal of ofUnits) counts[assessmentOf(goal, plan)] += 1;
  return counts;
}

function assessmentOf(goal: Goal, { followUps, assessmentRules }: Plan): PastOutcome['assessment'] {
  const followUp = followUps.find((other) => other.goal === goal.id);
  return assessGoal(goal, followUp, assessmentRules).assessment;
}

function withHistory(record: GoalRecord, ending: Plan, before: PlanState): GoalRecord {
  const goal = ending.goals.find(({ id }) => id === record.carriedFrom);
  if (goal === undefined) return record;
  const earlier = before.goals.find(({ id }) => id === goal.id)?.history ?? [];
  const { unitOfMeasure } = goal.indicators[0];
  return {
    ...record,
    history: [...earlier, pastOutcome(goal, ending)],
    ...(unitOfMeasure === '' ? {} : { unitOfMeasure }),
  };
}

function pastOutcome(goal: Goal, plan: Plan): PastOutcome {
  const outcome = plan.followUps.find((other) => other.goal === goal.id)?.outcomes[0];
  const women = numberIn(outcome?.women);
  const men = numberIn(outcome?.men);
  return {
    year: plan.year,
    goal: goal.id,
    ...(women === undefined ? {} : { women }),
    ...(men === undefined ? {} : { men }),
    assessment: assessmentOf(goal, plan),
  };
}

function numberIn(estimate: Estimate | undefined): number | undefined {
  return estimate !== undefined && isEstimated(estimate) ? estimate : undefined;
}
