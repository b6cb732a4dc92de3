import type { ComputedOutcome, FollowUpGoal, FollowUpUnit, KnownOutcome, ReadText } from '../../documents';
import type { FollowUp, Goal, GoalRecord, OrganisationUnit, Outcome, Plan } from '../../plan';
import { actionsTable, indicatorField, pathOf, sheetKeyOf, statusOf } from '../../plan';
import type { SpecCell } from '../../sheets';
import { followUpTexts } from '../../text';
import type { Language } from '../../text';
import type { FormSheet } from '../../vocabulary';
import { isEstimated } from '../../vocabulary';
import { rowsOf } from '../plan/formAnswers';

/** What the units of a follow-up are put together from. */
export interface FollowUpSources {
  readonly plan: Plan;
  readonly records: readonly GoalRecord[];
  readonly today: string;
  readonly language: Language;
  /** One a key. */
  readonly sheets: ReadonlyMap<string, FormSheet>;
  /** By the id of the goal. */
  readonly computed: ReadonlyMap<string, ComputedOutcome>;
  /** The names that units had when the sheets were written last, by id. */
  readonly formerNames: ReadonlyMap<string, string>;
  /** The sheets that outcomes can be computed from. */
  readonly dataSheets: readonly string[];
}

/** Puts together every committee, department and unit with its goals and the units below it, in their order. */
export function followedUnits(sources: FollowUpSources): readonly FollowUpUnit[] {
  const { organisation } = sources.plan;
  return organisation.filter(({ level }) => level === 'committee').flatMap((unit) => branchOf(unit, sources));
}

/** A unit and all below it, itself first. */
function branchOf(unit: OrganisationUnit, sources: FollowUpSources): readonly FollowUpUnit[] {
  const children = sources.plan.organisation.filter(({ parent }) => parent === unit.id);
  const below = children.flatMap((child) => branchOf(child, sources));
  return [followedUnit(unit, below, sources), ...below];
}

function followedUnit(
  unit: OrganisationUnit,
  below: readonly FollowUpUnit[],
  sources: FollowUpSources,
): FollowUpUnit {
  const { plan, formerNames, language, dataSheets } = sources;
  const above = plan.organisation.find(({ id }) => id === unit.parent);
  const formerName = formerNames.get(unit.id);
  const due = dueOf(unit, plan);
  return {
    unit,
    path: above === undefined ? '' : pathOf(plan.organisation, above.id),
    above: above?.name ?? '',
    goals: plan.goals
      .filter((goal) => isFollowed(goal, unit, sources))
      .map((goal) => followedGoal(goal, sources)),
    below,
    sources: dataSheets,
    ...(due === undefined ? {} : { due }),
    ...(formerName === undefined
      ? {}
      : { formerName: followUpTexts(language).sheetNames.followUp(formerName) }),
  };
}

function dueOf({ level }: OrganisationUnit, { deadlines }: Plan): string | undefined {
  if (level === 'committee') return undefined;
  return level === 'department' ? deadlines.departmentFollowUp : deadlines.unitFollowUp;
}

function isFollowed(goal: Goal, unit: OrganisationUnit, { plan, today }: FollowUpSources): boolean {
  if (goal.unit !== unit.id) return false;
  return goal.text !== '' || statusOf(goal, { ...plan, followUps: [] }, today) !== 'missing';
}

function followedGoal(goal: Goal, sources: FollowUpSources): FollowUpGoal {
  const { plan, records } = sources;
  return {
    goal,
    parents: goal.parents.map((id) => {
      const parent = plan.goals.find((other) => other.id === id);
      return parent === undefined || parent.text === '' ? id : `${id}: ${parent.text}`;
    }),
    outcomes: goal.indicators.map(({ ordinal }) => knownOutcome(goal, ordinal, sources)),
    actions: actionsOf(goal, sources),
    history: records.find(({ id }) => id === goal.id)?.history ?? [],
  };
}

function knownOutcome(
  goal: Goal,
  indicator: number,
  { plan, sheets, computed }: FollowUpSources,
): KnownOutcome {
  const followUp = plan.followUps.find((other) => other.goal === goal.id);
  const outcome = followUp?.outcomes.find((other) => other.indicator === indicator);
  const form = sheets.get(sheetKeyOf('followUp', goal.unit));
  const fromData = indicator === 1 ? computed.get(goal.id) : undefined;
  const womenText = readText(form, indicatorField('outcomeWomen', indicator), goal.ordinal, outcome?.women);
  const menText = readText(form, indicatorField('outcomeMen', indicator), goal.ordinal, outcome?.men);
  return {
    indicator,
    typed: isTyped(outcome),
    ...(fromData === undefined ? {} : { computed: fromData }),
    ...(womenText === undefined ? {} : { womenText }),
    ...(menText === undefined ? {} : { menText }),
  };
}

/** True where a person has told an outcome. */
export function isTyped(outcome: Outcome | undefined): boolean {
  return outcome?.origin === 'manual' && (outcome.women !== undefined || outcome.men !== undefined);
}

/** A number that was typed as text is reckoned with by the formulas too. */
function readText(
  form: FormSheet | undefined,
  field: string,
  ordinal: number,
  value: FollowUp['outcomes'][number]['women'],
): ReadText | undefined {
  const cell = form?.inputs.find((input) => input.field === field && input.ordinal === ordinal)?.cell;
  if (cell?.kind !== 'text' || value === undefined || !isEstimated(value)) return undefined;
  return { text: String(cell.value), value };
}

/** What stands in the follow-up, and below it the actions of the template that it does not have yet. */
function actionsOf({ unit, ordinal, actions }: Goal, { sheets }: FollowUpSources): FollowUpGoal['actions'] {
  const standing = rowsOf(sheets.get(sheetKeyOf('followUp', unit)), actionsTable(ordinal));
  const known = new Set(standing.map(([what]) => what));
  const added = actions
    .filter(({ what }) => !known.has(what))
    .map(({ what, status, who, when, resource }): readonly SpecCell[] => [what, status, who, when, resource]);
  return [...standing, ...added];
}
