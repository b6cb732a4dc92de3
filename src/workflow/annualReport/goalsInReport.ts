import type { ReportedGoal, ReportedTarget } from '../../documents';
import type { FollowUp, Goal, GoalAssessment, Indicator, Plan, RemedyPlan } from '../../plan';
import { assessGoal } from '../../plan';
import { notEstimable } from '../../vocabulary';

/** Understands what the annual report tells of a plan: each goal of a committee, how it came out, what is owed for it. */

/** Names the values of a goal's indicator at a time. */
export function hiddenValueName(goal: string, indicator: number, time: 'baseline' | 'outcome'): string {
  return `${goal} ${String(indicator)} ${time}`;
}

/**
 * Gives the goals of the committees that somebody has written, a line for each indicator, in the order of the
 * organisation.
 * @param hidden names of values that have been taken away because of small counts (`hiddenValueName`)
 */
export function goalsInReport(plan: Plan, hidden: ReadonlySet<string> = new Set()): readonly ReportedGoal[] {
  return plan.goals
    .filter(({ level, text }) => level === 'committee' && text !== '')
    .flatMap((goal) => {
      const followUp = plan.followUps.find((one) => one.goal === goal.id);
      const facts: GoalFacts = {
        goal,
        followUp,
        assessment: assessGoal(goal, followUp, plan.assessmentRules),
        remedyPlan: plan.remedyPlans.find((one) => one.goal === goal.id),
        committee: plan.organisation.find(({ id }) => id === goal.unit)?.name ?? '',
        partlyNeedsRemedyPlan: plan.assessmentRules.partlyNeedsRemedyPlan,
        hidden,
      };
      return goal.indicators.map((indicator) => reportedGoal(facts, indicator));
    });
}

interface GoalFacts {
  readonly goal: Goal;
  readonly followUp: FollowUp | undefined;
  readonly assessment: GoalAssessment;
  readonly remedyPlan: RemedyPlan | undefined;
  readonly committee: string;
  readonly partlyNeedsRemedyPlan: boolean;
  readonly hidden: ReadonlySet<string>;
}

function reportedGoal(facts: GoalFacts, indicator: Indicator): ReportedGoal {
  const { goal, followUp, assessment, remedyPlan } = facts;
  const outcome = followUp?.outcomes.find((one) => one.indicator === indicator.ordinal);
  const levelledDown = assessment.levelledDown ? betterSex(indicator) : undefined;
  return {
    id: goal.id,
    indicator: indicator.ordinal,
    committee: facts.committee,
    text: indicator.ordinal === 1 || indicator.name === '' ? goal.text : `${goal.text} (${indicator.name})`,
    isAdopted: goal.adopted !== undefined,
    unitOfMeasure: indicator.unitOfMeasure,
    measure: indicator.measure,
    baseline: { ...valueAt(indicator.baseline), ...hiddenAt(facts, indicator, 'baseline') },
    targets: targetsOf(indicator),
    outcome: {
      ...(outcome === undefined ? {} : valueAt(outcome)),
      ...hiddenAt(facts, indicator, 'outcome'),
    },
    assessment: assessment.assessment,
    computed: assessment.computed,
    ...(assessment.overrideReason === undefined ? {} : { overrideReason: assessment.overrideReason }),
    shareOfWay: assessment.shareOfWay ?? notEstimable('tooFew'),
    ...(levelledDown === undefined ? {} : { levelledDown }),
    needsRemedyPlan: needsRemedyPlan(assessment, facts.partlyNeedsRemedyPlan),
    ...(remedyPlan === undefined ? {} : { remedyPlan: remedyPlanOf(remedyPlan) }),
  };
}

function hiddenAt(
  { goal, hidden }: GoalFacts,
  { ordinal }: Indicator,
  time: 'baseline' | 'outcome',
): ReportedGoal['baseline'] {
  if (!hidden.has(hiddenValueName(goal.id, ordinal, time))) return {};
  return { women: notEstimable('suppressed'), men: notEstimable('suppressed') };
}

function needsRemedyPlan({ assessment }: GoalAssessment, partlyDoes: boolean): boolean {
  return assessment === 'notMet' || (assessment === 'partly' && partlyDoes);
}

function valueAt({
  women,
  men,
  date,
}: Pick<ReportedGoal['baseline'], 'women' | 'men'> & { readonly date?: string }): ReportedGoal['baseline'] {
  return {
    ...(women === undefined ? {} : { women }),
    ...(men === undefined ? {} : { men }),
    ...(date === undefined ? {} : { year: Number(date.slice(0, 4)) }),
  };
}

/** The sex that was better off at the baseline, by the direction. */
function betterSex({ baseline: { women, men }, direction }: Indicator): 'women' | 'men' | undefined {
  if (women === undefined || men === undefined || women === men) return undefined;
  if (direction !== 'higherIsBetter' && direction !== 'lowerIsBetter') return undefined;
  return women > men === (direction === 'higherIsBetter') ? 'women' : 'men';
}

/** The side of a target on which its goal is met: a gap shrinks towards zero, a value moves away from its baseline. */
function targetsOf({ measure, target, baseline }: Indicator): readonly ReportedTarget[] {
  const { women, men } = baseline;
  const ratio = women === undefined || men === undefined || men === 0 ? undefined : women / men;
  const gap = women === undefined || men === undefined ? undefined : women - men;
  const side = (before: number | undefined, goal: number): ReportedTarget['sign'] =>
    before === undefined || before === goal ? '=' : goal > before ? '≥' : '≤';
  return [
    ...(target.ofMeasure === undefined || measure === 'shareOfWomen'
      ? []
      : measure === 'ratio'
        ? [{ of: 'ratio', sign: side(ratio, target.ofMeasure), value: target.ofMeasure } as const]
        : [{ of: 'gap', sign: side(gap, target.ofMeasure), value: target.ofMeasure } as const]),
    ...(target.women === undefined
      ? []
      : [{ of: 'women', sign: side(women, target.women), value: target.women } as const]),
    ...(target.men === undefined
      ? []
      : [{ of: 'men', sign: side(men, target.men), value: target.men } as const]),
  ];
}

function remedyPlanOf(plan: RemedyPlan): NonNullable<ReportedGoal['remedyPlan']> {
  return {
    cause: plan.cause,
    actions: plan.actions,
    responsible: plan.responsible,
    newDate: plan.newDate ?? '',
    councilDate: plan.councilDate ?? '',
    paragraph: plan.paragraph,
  };
}
