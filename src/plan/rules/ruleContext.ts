import type { Goal } from '../goals/goal';
import { MUNICIPALITY } from '../goals/municipalGoals';
import type { UnitLevel } from '../level';
import type { LocalDate } from '../localDate';
import type { OrganisationUnit } from '../organisation/organisation';
import { pathOf } from '../organisation/organisation';
import type { Plan } from '../plan';
import type { RuleBreach } from './ruleBreach';

/** What a rule is judged by. */
export interface RuleContext {
  readonly plan: Plan;
  /** The local day at which the plan is judged (R15). */
  readonly date: LocalDate;
  /** What the bodies are called that are not in the organisation; the words stand in `text/plan`. */
  readonly bodies: {
    readonly council: string;
    readonly executiveCommittee: string;
    readonly municipality: string;
  };
  /** Cells of sheets to be published that show a count under the threshold (R14). */
  readonly shownSmallCounts: readonly { readonly sheet: string; readonly cell: string }[];
}

/** Gives the units of a level. */
export function unitsOn({ plan }: RuleContext, level: UnitLevel): readonly OrganisationUnit[] {
  return plan.organisation.filter((unit) => unit.level === level);
}

/** Gives the goals of a unit in the order of its template, the empty first one too. */
export function goalsOf({ plan }: RuleContext, unit: string): readonly Goal[] {
  return plan.goals.filter((goal) => goal.unit === unit);
}

/** Gives the goals of the units of a level. */
export function goalsOn({ plan }: RuleContext, level: UnitLevel): readonly Goal[] {
  return plan.goals.filter((goal) => goal.level === level);
}

/** What a rule has found about a goal. */
export type GoalBreach = Omit<RuleBreach, 'unit' | 'path' | 'goal' | 'missing' | 'place'> & {
  readonly missing?: RuleBreach['missing'];
  /** The field in which a person can do something about it. */
  readonly field?: string;
};

/** Makes a breach about a goal, with its unit and path and where it stands. */
export function breachOfGoal(context: RuleContext, goal: Goal, breach: GoalBreach): RuleBreach {
  const { field, missing = [], ...found } = breach;
  return {
    ...found,
    ...whose(context, goal.unit),
    goal: goal.id,
    missing,
    ...placeOf(goal, field ?? missing[0]),
  };
}

/** Gives the name and the path of a unit. */
export function whose(
  { plan: { organisation }, bodies }: RuleContext,
  unit: string,
): Pick<RuleBreach, 'unit' | 'path'> {
  if (unit === MUNICIPALITY) return { unit: bodies.council, path: bodies.council };
  const name = organisation.find(({ id }) => id === unit)?.name ?? unit;
  return { unit: name, path: pathOf(organisation, unit) };
}

/** What a goal can lack, and the field that it stands in where it has another name. */
const FIELDS: Readonly<Record<string, string>> = { target: 'targetGap', vagueVerb: 'goal' };

function placeOf({ places }: Goal, item = 'goal'): Pick<RuleBreach, 'place'> {
  if (places.sheet === '') return {};
  const cells = places.cells[FIELDS[item] ?? item] ?? places.cells['goal'] ?? '';
  return { place: { sheet: places.sheet, cells } };
}
