import type { DeadlineName } from '../deadlines';
import type { FollowUp } from '../followUp/followUp';
import type { Goal } from '../goals/goal';
import { isBegun } from '../goals/isBegun';
import type { UnitLevel } from '../level';
import { addDays } from '../localDate';
import type { RuleBreach, RuleId } from './ruleBreach';
import type { RuleContext } from './ruleContext';
import { breachOfGoal, goalsOn } from './ruleContext';

/** What R5 and R6 ask of a level. */
export interface FollowUpDemand {
  readonly rule: RuleId;
  readonly level: UnitLevel;
  readonly deadline: DeadlineName;
}

/** A day is told of beforehand so many days ahead, so that goals that have just been set are not told of at once. */
export const DAYS_AHEAD = 30;

/**
 * Finds the goals of a level whose follow-up is not delivered: both texts and the date. From thirty days before the day
 * on, or once the sheet is made, a warning; after the day late, and late for good where it came after the day.
 */
export function judgeFollowUps(context: RuleContext, demand: FollowUpDemand): readonly RuleBreach[] {
  return goalsOn(context, demand.level)
    .filter(isBegun)
    .flatMap((goal) => judgeFollowUp(context, goal, demand));
}

function judgeFollowUp(context: RuleContext, goal: Goal, demand: FollowUpDemand): readonly RuleBreach[] {
  const { plan, date } = context;
  const due = plan.deadlines[demand.deadline];
  const followUp = plan.followUps.find((other) => other.goal === goal.id);
  const lacks = lacksOf(followUp);
  const at = { rule: demand.rule, due } as const;
  if (lacks.length === 0) {
    const delivered = followUp?.submitted ?? due;
    const reason = { kind: 'deliveredLate', delivered } as const;
    return delivered <= due
      ? []
      : [placed(breachOfGoal(context, goal, { ...at, severity: 'late', reason }), followUp)];
  }
  if (date <= due && followUp === undefined && date < addDays(due, -DAYS_AHEAD)) return [];
  const severity = date > due ? 'late' : 'warning';
  const reason = { kind: 'followUpMissing', lacks } as const;
  return [
    placed(
      breachOfGoal(context, goal, { ...at, severity, missing: ['followUp'], reason }),
      followUp,
      lacks[0],
    ),
  ];
}

type Lacking = 'fulfilment' | 'proposedActions' | 'submitted';

function lacksOf(followUp: FollowUp | undefined): readonly Lacking[] {
  return [
    ...(followUp === undefined || followUp.fulfilment === '' ? (['fulfilment'] as const) : []),
    ...(followUp === undefined || followUp.proposedActions === '' ? (['proposedActions'] as const) : []),
    ...(followUp?.submitted === undefined ? (['submitted'] as const) : []),
  ];
}

/** What is missing of a follow-up stands on its sheet, where there is one. */
function placed(
  breach: RuleBreach,
  followUp: FollowUp | undefined,
  field: Lacking = 'submitted',
): RuleBreach {
  if (followUp === undefined) return breach;
  const { sheet, cells } = followUp.places;
  return { ...breach, place: { sheet, cells: cells[field] ?? '' } };
}
