import type { Assessment, Goal, GoalStatus, Level, LocalDate, Plan } from '../../plan';
import { assessGoal, isMeasurable, pathOf, statusOf } from '../../plan';
import type { PlanTexts } from '../../text';
import type { Estimate } from '../../vocabulary';

/** The values of women and men, and their gap (women − men). What nobody has given is absent. */
export interface ValuesBySex {
  readonly women?: Estimate;
  readonly men?: Estimate;
  readonly gap?: Estimate;
}

/** How a goal stands at a day (contract 6). */
export interface GoalStanding {
  readonly id: string;
  readonly unit: string;
  readonly path: string;
  readonly level: Level;
  readonly status: GoalStatus;
  readonly measurable: boolean;
  readonly parents: readonly string[];
  readonly baseline: ValuesBySex;
  readonly target: ValuesBySex;
  readonly outcome: ValuesBySex;
  readonly shareOfWay?: Estimate;
  /** Of goals that units have. */
  readonly assessment?: Assessment;
}

/** Tells how every goal stands at a day, from the vision down; a block that waits for a goal more is none. */
export function goalStandings(
  plan: Plan,
  date: LocalDate,
  bodies: PlanTexts['choices']['bodies'],
): readonly GoalStanding[] {
  return plan.goals.flatMap((goal) => {
    const status = statusOf(goal, plan, date);
    return status === 'missing' && goal.ordinal > 1 ? [] : [standingOf(goal, { plan, status, bodies })];
  });
}

interface StandingFacts {
  readonly plan: Plan;
  readonly status: GoalStatus;
  readonly bodies: PlanTexts['choices']['bodies'];
}

function standingOf(goal: Goal, { plan, status, bodies }: StandingFacts): GoalStanding {
  const { id, level, parents } = goal;
  const [indicator] = goal.indicators;
  const unit = plan.organisation.find((other) => other.id === goal.unit);
  const isOfMunicipality = level === 'vision' || level === 'council';
  const followUp = plan.followUps.find((other) => other.goal === id);
  const outcome = followUp?.outcomes.find((other) => other.indicator === indicator.ordinal);
  const { assessment, shareOfWay } = assessGoal(goal, followUp, plan.assessmentRules);
  return {
    id,
    unit: unit?.name ?? bodies.council,
    path: unit === undefined ? bodies.council : pathOf(plan.organisation, unit.id),
    level,
    status,
    measurable: !isOfMunicipality && isMeasurable(goal),
    parents,
    baseline: withGap(indicator.baseline),
    target: targetValues(goal),
    outcome: withGap(outcome ?? {}),
    ...(shareOfWay === undefined ? {} : { shareOfWay }),
    ...(isOfMunicipality ? {} : { assessment }),
  };
}

function targetValues({ indicators: [{ measure, target }] }: Goal): ValuesBySex {
  const values = withGap(target);
  return measure === 'gap' && target.ofMeasure !== undefined ? { ...values, gap: target.ofMeasure } : values;
}

function withGap({ women, men }: ValuesBySex): ValuesBySex {
  return {
    ...(women === undefined ? {} : { women }),
    ...(men === undefined ? {} : { men }),
    ...(women === undefined || men === undefined ? {} : { gap: gapOf(women, men) }),
  };
}

/** Where one of the values cannot be had, the gap cannot for the same reason. */
function gapOf(women: Estimate, men: Estimate): Estimate {
  if (typeof women !== 'number') return women;
  return typeof men === 'number' ? women - men : men;
}
