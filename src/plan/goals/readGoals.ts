import type { FormCell, FormSheet } from '../../vocabulary';
import { foldWord } from '../../intake';
import type { ChoiceWords } from '../forms/choiceWords';
import { actionsTable, FORM_TABLES, sheetKeyOf } from '../forms/fields';
import type { FormReader } from '../forms/formReader';
import { openForm } from '../forms/formReader';
import { readTextCell } from '../forms/readCell';
import type { PlanFinding } from '../planFinding';
import type { GoalRecord, PlanState } from '../planState';
import type { OrganisationUnit } from '../organisation/organisation';
import type { Action } from './action';
import { defined } from './defined';
import type { Evidence } from './evidence';
import type { Goal } from './goal';
import { oddTargets } from './oddTargets';
import { overwrittenBaseline } from './overwrittenBaseline';
import { readIndicators } from './readIndicator';
import type { NamedGoal } from './readParents';
import { isBegun } from './isBegun';
import { readParents } from './readParents';

/** What the goals of units are read from. */
export interface GoalSources {
  readonly state: PlanState;
  /** The sheets by their key, one a key. */
  readonly sheets: ReadonlyMap<string, FormSheet>;
  readonly words: readonly ChoiceWords[];
  /** The goals of the municipality, which the committees' relate to. */
  readonly above: readonly Goal[];
}

/** Reads the goals of every unit from its template; an empty first goal is there, too. Findings go to `findings`. */
export function readGoals(sources: GoalSources, findings: PlanFinding[]): readonly Goal[] {
  const { state, sheets, words, above } = sources;
  const drafts = state.organisation.flatMap((unit) => {
    const sheet = sheets.get(sheetKeyOf('goal', unit.id));
    const form = openForm(sheet, findings);
    const records = recordsOf(state, unit).map((record) => withChosenEvidence(form, record));
    return records.map((record) => ({
      form,
      relatesTo: form.text('parent', record.ordinal),
      goal: readGoal(form, { record, unit, words, actions: readActions(sheet, record.ordinal) }),
    }));
  });
  const there = goalsThere(drafts.map(({ goal }) => goal));
  return drafts.map(({ form, relatesTo, goal }) => {
    const named: readonly NamedGoal[] = [...above, ...nearestFirst(there, goal, state)];
    const { parents, deletedParents, unknown } = readParents(relatesTo, named, state);
    const where = { sheet: form.sheet, cells: goal.places.cells['parent'] ?? '' };
    if (unknown > 0) {
      findings.push({ code: 'parentUnknown', severity: 'warning', where, data: { goal: goal.id } });
    }
    findings.push(...processFindings(goal, state), ...oddTargets(goal), ...overwrittenBaseline(form, goal));
    return { ...goal, parents, deletedParents };
  });
}

/**
 * The goals that others can relate to: those that are begun, and the first one of a unit that has begun none, which is
 * told of as missing itself. One that has been emptied beside others is not there any more.
 */
function goalsThere(goals: readonly Goal[]): readonly Goal[] {
  const units = new Set(goals.filter(isBegun).map(({ unit }) => unit));
  return goals.filter((goal) => isBegun(goal) || !units.has(goal.unit));
}

/** Several goals can be worded alike: the one of the unit above is meant before any other. */
function nearestFirst(goals: readonly Goal[], { unit }: Goal, { organisation }: PlanState): readonly Goal[] {
  const above = organisation.find(({ id }) => id === unit)?.parent;
  return [...goals.filter((goal) => goal.unit === above), ...goals.filter((goal) => goal.unit !== above)];
}

function recordsOf({ goals }: PlanState, { id }: OrganisationUnit): readonly GoalRecord[] {
  return goals.filter(({ unit }) => unit === id).sort((first, second) => first.ordinal - second.ordinal);
}

/** An analysis whose title no longer stands under Underlag is not what the goal rests on. */
function withChosenEvidence(form: FormReader, record: GoalRecord): GoalRecord {
  const { snapshot, ...typed } = record;
  const name = foldWord(form.text('evidence', record.ordinal));
  return snapshot === undefined || name === '' || name === foldWord(snapshot.title) ? record : typed;
}

interface GoalPlace {
  readonly record: GoalRecord;
  readonly unit: OrganisationUnit;
  readonly words: readonly ChoiceWords[];
  readonly actions: readonly Action[];
}

function readGoal(form: FormReader, { record, unit, words, actions }: GoalPlace): Goal {
  const { id, ordinal, carriedFrom } = record;
  const text = (field: string): string => form.text(field, ordinal);
  const goalTypes = words.map(({ goalTypes: ofLanguage }) => ofLanguage);
  return {
    id,
    level: unit.level,
    unit: unit.id,
    ordinal,
    text: text('goal'),
    parents: [],
    deletedParents: [],
    contribution: text('contribution'),
    process: text('process'),
    evidence: readEvidence(form, record),
    indicators: readIndicators(form, record, words),
    nationalGoals: text('goalNationalGoals'),
    responsible: text('responsible'),
    paragraph: text('paragraph'),
    actions,
    places: form.places(ordinal),
    ...defined({
      goalType: form.choice('goalType', ordinal, goalTypes),
      prepared: form.date('prepared', ordinal),
      adopted: form.date('adopted', ordinal),
      carriedFrom,
    }),
  };
}

function readEvidence(form: FormReader, { ordinal, snapshot }: GoalRecord): Evidence {
  const typed = {
    name: form.text('evidence', ordinal),
    period: form.text('evidencePeriod', ordinal),
    population: form.text('evidencePopulation', ordinal),
    conclusion: form.text('conclusion', ordinal),
    ...defined({ date: form.date('evidenceDate', ordinal) }),
  };
  if (snapshot === undefined) return typed;
  return { ...typed, name: typed.name || snapshot.title, date: snapshot.date, snapshot };
}

function readActions(sheet: FormSheet | undefined, ordinal: number): readonly Action[] {
  const table = sheet?.tables.find(({ id }) => id === actionsTable(ordinal));
  return (table?.rows ?? []).map(({ cells }) => {
    const text = (column: (typeof FORM_TABLES.actions)[number]): string =>
      readTextCell(cells[FORM_TABLES.actions.indexOf(column)] ?? NO_CELL).value ?? '';
    return {
      what: text('what'),
      who: text('who'),
      when: text('when'),
      resource: text('resource'),
      status: text('status'),
    };
  });
}

const NO_CELL: FormCell = { kind: 'empty', value: '' };

/** A process that the unit is not known to have may be misspelt; nothing is said where the unit has none listed. */
function processFindings(
  { id, process, unit, places }: Goal,
  { organisation }: PlanState,
): readonly PlanFinding[] {
  const owner = organisation.find((other) => other.id === unit);
  const processes = owner?.level === 'unit' ? owner.subProcesses : (owner?.mainProcesses ?? []);
  const isKnown = processes.some((known) => foldWord(known) === foldWord(process));
  if (process === '' || processes.length === 0 || isKnown) return [];
  const where = { sheet: places.sheet, cells: places.cells['process'] ?? '' };
  return [{ code: 'processUnknown', severity: 'warning', where, data: { goal: id, processes } }];
}
