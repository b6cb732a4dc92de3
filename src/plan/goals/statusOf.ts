import { assessGoal } from '../followUp/assessGoal';
import type { FollowUp } from '../followUp/followUp';
import type { RemedyPlan } from '../followUp/remedyPlan';
import type { LocalDate } from '../localDate';
import type { Plan } from '../plan';
import type { Goal } from './goal';
import type { GoalStatus } from './goalStatus';
import { isBegun } from './isBegun';
import { isMeasurable } from './judgeMeasurability';

/**
 * Tells where on its life line a goal is at a day (contract 6). A goal with a follow-up sheet on which nothing is told
 * yet is in follow-up; then its assessment is its status, and of a committee's missed goal the remedy plan once it is
 * written. The year after, from 1 May, a goal that is told of in the annual report and met or remedied is closed.
 */
export function statusOf(goal: Goal, plan: Plan, date: LocalDate): GoalStatus {
  if (goal.level === 'vision' || goal.level === 'council') return goal.text === '' ? 'missing' : 'adopted';
  const followUp = plan.followUps.find((other) => other.goal === goal.id);
  if (followUp === undefined) return statusBeforeFollowUp(goal);
  const { assessment } = assessGoal(goal, followUp, plan.assessmentRules);
  if (assessment === 'cannotBeAssessed' && isUntouched(followUp)) return 'inFollowUp';
  const remedyPlan = plan.remedyPlans.find((other) => other.goal === goal.id);
  if (isClosed(goal, plan, date) && (assessment === 'met' || remedyPlan?.councilDate !== undefined)) {
    return 'closed';
  }
  const isRemedied = (assessment === 'partly' || assessment === 'notMet') && isWritten(remedyPlan);
  return isRemedied ? 'remedyPlan' : assessment;
}

function statusBeforeFollowUp(goal: Goal): GoalStatus {
  if (!isBegun(goal)) return 'missing';
  const delivered = goal.level === 'committee' ? goal.adopted : goal.prepared;
  if (goal.carriedFrom !== undefined && delivered === undefined) return 'carriedOver';
  if (!isMeasurable(goal)) return 'draft';
  return delivered === undefined ? 'measurable' : 'adopted';
}

function isUntouched({ outcomes, fulfilment, proposedActions, submitted, override }: FollowUp): boolean {
  return (
    outcomes.every(({ women, men }) => women === undefined && men === undefined) &&
    fulfilment === '' &&
    proposedActions === '' &&
    submitted === undefined &&
    override === undefined
  );
}

function isWritten(remedyPlan: RemedyPlan | undefined): boolean {
  if (remedyPlan === undefined) return false;
  const { cause, actions, councilDate } = remedyPlan;
  return cause !== '' || actions !== '' || councilDate !== undefined;
}

function isClosed({ id }: Goal, { year, annualReports }: Plan, date: LocalDate): boolean {
  const report = annualReports.find((other) => other.year === year);
  return date >= `${String(year + 1)}-05-01` && report?.goals.includes(id) === true;
}
