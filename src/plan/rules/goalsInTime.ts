import type { DeadlineName } from '../deadlines';
import { isBegun } from '../goals/isBegun';
import type { Goal } from '../goals/goal';
import { isMeasurable } from '../goals/judgeMeasurability';
import type { UnitLevel } from '../level';
import type { LocalDate } from '../localDate';
import type { OrganisationUnit } from '../organisation/organisation';
import type { BreachSeverity, RuleBreach, RuleId } from './ruleBreach';
import type { RuleContext } from './ruleContext';
import { breachOfGoal, goalsOf, unitsOn } from './ruleContext';

/** What R1, R2 and R3 ask of a level: which goal is to be there by when, and how bad it is when it is not. */
export interface GoalDemand {
  readonly rule: RuleId;
  readonly level: UnitLevel;
  readonly deadline: DeadlineName;
  /** The date by which a goal counts as delivered: a committee adopts, a department and a unit prepare. */
  readonly delivery: 'adopted' | 'prepared';
  /** Of a goal that is missing after its day. */
  readonly severity: BreachSeverity;
}

/**
 * Finds the units of a level without a goal that is written and delivered in time: a warning until the day has passed,
 * then what the rule says. A goal that came late stays late. Whether a goal is measurable is R4's affair, so a goal
 * that is not is told of there alone.
 */
export function judgeGoalsInTime(context: RuleContext, demand: GoalDemand): readonly RuleBreach[] {
  return unitsOn(context, demand.level).flatMap((unit) => judgeUnit(context, unit, demand));
}

function judgeUnit(context: RuleContext, unit: OrganisationUnit, demand: GoalDemand): readonly RuleBreach[] {
  const goals = goalsOf(context, unit.id);
  const due = context.plan.deadlines[demand.deadline];
  const severity = context.date > due ? demand.severity : 'warning';
  const written = goals.filter(({ text }) => text !== '');
  const [first] = goals;
  if (first !== undefined && written.length === 0) {
    const begun = goals.find(isBegun) ?? first;
    return [breach(context, begun, { demand, due, severity, missing: 'goal' })];
  }
  const candidates = written.filter(isMeasurable);
  const delivered = earliest(candidates.length > 0 ? candidates : written, demand);
  const date = delivered?.[demand.delivery];
  if (delivered !== undefined && date !== undefined) {
    return date <= due ? [] : [lateBreach(context, delivered, { demand, due, date })];
  }
  const goal = candidates[0] ?? written[0];
  return goal === undefined
    ? []
    : [breach(context, goal, { demand, due, severity, missing: demand.delivery })];
}

/** The goal that was delivered first; `undefined` where none was. */
function earliest(goals: readonly Goal[], { delivery }: GoalDemand): Goal | undefined {
  return goals
    .filter((goal) => goal[delivery] !== undefined)
    .sort((first, second) => ((first[delivery] ?? '') < (second[delivery] ?? '') ? -1 : 1))[0];
}

interface Lack {
  readonly demand: GoalDemand;
  readonly due: LocalDate;
  readonly severity: BreachSeverity;
  readonly missing: 'goal' | 'adopted' | 'prepared';
}

const REASONS = { goal: 'goalMissing', adopted: 'notAdopted', prepared: 'notPrepared' } as const;

function breach(context: RuleContext, goal: Goal, { demand, due, severity, missing }: Lack): RuleBreach {
  const reason = { kind: REASONS[missing] };
  return breachOfGoal(context, goal, { rule: demand.rule, severity, missing: [missing], due, reason });
}

function lateBreach(
  context: RuleContext,
  goal: Goal,
  { demand, due, date }: Pick<Lack, 'demand' | 'due'> & { readonly date: LocalDate },
): RuleBreach {
  const reason = { kind: 'deliveredLate', delivered: date } as const;
  return breachOfGoal(context, goal, {
    rule: demand.rule,
    severity: 'late',
    due,
    reason,
    field: demand.delivery,
  });
}
