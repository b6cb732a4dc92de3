import type { ContentsEntry, FollowUpPage, FollowUpUnit, RemedyPlanFacts } from '../../documents';
import { followUpDocument, OVERVIEW_KEY, overviewDocument, remedyPlanDocument } from '../../documents';
import type { WrittenSheet } from '../../excel';
import type { FollowUp, FollowUpFinding, Goal, Organisation, Outcome, Plan } from '../../plan';
import { findOddOutcomes, sheetKeyOf } from '../../plan';
import type { SheetKey, SheetSpec, WriteOp } from '../../sheets';
import { layout } from '../../sheets';
import { followUpTexts } from '../../text';
import { JambladError } from '../../vocabulary';
import { contentsOf, rememberDocuments } from '../contentsOf';
import { listSources } from '../listSources';
import { keptAnswers } from '../plan/keptAnswers';
import type { OpenedPlan } from '../plan/openPlan';
import { readPlan } from '../plan/openPlan';
import { originals } from '../plan/originals';
import { keptSpecs } from '../plan/planSpecs';
import { writePlan } from '../plan/writePlan';
import type { WorkbookState } from '../workbookState';
import { readWorkbookState, writeWorkbookState } from '../workbookState';
import type { Workspace } from '../workspace';
import { followedUnits, isTyped } from './followedUnits';
import type { OutcomesFromData } from './outcomesFromData';
import { outcomesFromData } from './outcomesFromData';
import { remedyPlansOf } from './remedyPlansOf';
import { twoOutcomes } from './twoOutcomes';

/** What came of following up a plan. */
export interface WrittenFollowUp {
  readonly sheets: readonly WrittenSheet[];
  /** The plan as it stands with its follow-up. */
  readonly opened: OpenedPlan;
  /** What was odd about the outcomes. */
  readonly findings: readonly FollowUpFinding[];
  /** How many answers have come to *Behållna svar*. */
  readonly kept: number;
}

/**
 * Writes the follow-up, or writes it anew: a sheet for every committee, department and unit, remedy plans for the
 * committees' goals that are not met, and *Läget*. The plan is brought up to date first. What people have typed
 * follows by key; outcomes that data give are filled in where nobody has typed one.
 * @throws JambladError `planMissing` where the workbook has no plan
 */
export async function writeFollowUp(workspace: Workspace): Promise<WrittenFollowUp> {
  const former = await formerOrganisation(workspace);
  const { kept } = await writePlan(workspace);
  const before = await readPlan(workspace);
  const written = await writeSheets(workspace, before, former);
  const opened = await readPlan(workspace);
  return {
    sheets: written.sheets,
    opened,
    findings: [...written.findings, ...findOddOutcomes(opened.plan, opened.state.goals)],
    kept: kept + written.kept,
  };
}

/** The organisation as it was when the sheets were written last: they are still called after it. */
async function formerOrganisation(workspace: Workspace): Promise<Organisation> {
  const { plan } = await readWorkbookState(workspace);
  if (plan === undefined) throw new JambladError('planMissing', {});
  return plan.organisation;
}

async function writeSheets(
  workspace: Workspace,
  before: OpenedPlan,
  former: Organisation,
): Promise<Omit<WrittenFollowUp, 'opened'>> {
  const { language, today } = workspace;
  const sheets = originals(before.forms);
  const data = await outcomesFromData(workspace, before.plan, sheets);
  const formerNames = new Map(former.map(({ id, name }) => [id, name]));
  const dataSheets = (await listSources(workspace)).map(({ sheet }) => sheet);
  const units = followedUnits({
    plan: before.plan,
    records: before.state.goals,
    today,
    language,
    sheets,
    computed: data.outcomes,
    formerNames,
    dataSheets,
  });
  const committees = units.filter(({ unit }) => unit.level === 'committee');
  const plan = withOutcomes(before.plan, units, data);
  const remedyPlans = remedyPlansOf(committees, plan, { language, formerNames });
  const specs = specsOf(workspace, before, { units, remedyPlans });
  const removed = staleSheets(before, specs);
  const { organisation } = before.plan;
  const kept = keptAnswers(before.forms, { specs, removed }, { language, today, organisation });
  const all = [...specs, ...keptSpecs({ ...before.state, language }, sheets, kept)];
  const applied = await applySheets(workspace, before, { specs: all, removed });
  return {
    sheets: applied,
    findings: [...data.findings, ...twoOutcomes(before.plan, data.outcomes)],
    kept: kept.length,
  };
}

interface FollowedUp {
  readonly units: readonly FollowUpUnit[];
  readonly remedyPlans: readonly RemedyPlanFacts[];
}

function specsOf(
  { language, today }: Workspace,
  { plan, remembered }: OpenedPlan,
  { units, remedyPlans }: FollowedUp,
): readonly SheetSpec[] {
  const page: FollowUpPage = {
    municipality: plan.municipality,
    year: plan.year,
    date: today,
    rules: plan.assessmentRules,
    language,
  };
  const committees = units.filter(({ unit }) => unit.level === 'committee');
  const years = remembered.earlier.flatMap(({ year, counts }) =>
    counts === undefined ? [] : [{ year, counts }],
  );
  return [
    overviewDocument({ committees, remedyPlans, years }, page),
    ...units.map((unit) => followUpDocument(unit, page)),
    ...remedyPlans.map((facts) => remedyPlanDocument(facts, page)),
  ];
}

/** Sheets of follow-up that nobody needs any more: remedy plans of goals that are met, in which nothing is written. */
function staleSheets({ forms }: OpenedPlan, specs: readonly SheetSpec[]): readonly SheetKey[] {
  const written = new Set(specs.map(({ key }) => key));
  const ours = forms.map(({ key }) => key).filter((key) => /^(?:followUp|remedyPlan):/.test(key));
  return [...new Set(ours)].filter((key) => !written.has(key));
}

/** The plan as it is about to stand: outcomes that are computed are told where nobody has typed one. */
function withOutcomes(plan: Plan, units: readonly FollowUpUnit[], { outcomes }: OutcomesFromData): Plan {
  const followUps = units
    .flatMap(({ goals }) => goals)
    .map(({ goal }): FollowUp => {
      const standing = plan.followUps.find((other) => other.goal === goal.id) ?? emptyFollowUp(goal);
      const computed = outcomes.get(goal.id);
      if (computed === undefined) return standing;
      const [first, ...others] = standing.outcomes;
      if (isTyped(first)) return standing;
      const { women, men, date } = computed;
      const outcome: Outcome = { indicator: 1, women, men, date, origin: 'analysis' };
      return { ...standing, outcomes: [outcome, ...others] };
    });
  return { ...plan, followUps };
}

function emptyFollowUp({ id, indicators }: Goal): FollowUp {
  return {
    goal: id,
    outcomes: indicators.map(({ ordinal }) => ({ indicator: ordinal, origin: 'manual' })),
    fulfilment: '',
    proposedActions: '',
    places: { sheet: '', cells: {} },
  };
}

async function applySheets(
  workspace: Workspace,
  { forms, plan, remembered }: OpenedPlan,
  { specs, removed }: { readonly specs: readonly SheetSpec[]; readonly removed: readonly SheetKey[] },
): Promise<readonly WrittenSheet[]> {
  const state = await readWorkbookState(workspace);
  const entries = entriesOf(workspace, specs, new Set(plan.organisation.map(({ id }) => id)));
  const followed = { ...remembered, goals: withUnits(remembered.goals, plan) };
  const next: WorkbookState = rememberDocuments(
    withoutEntries({ ...state, plan: followed }, removed),
    entries,
  );
  const names = new Map(forms.map(({ key, name }) => [key, name]));
  (await workspace.port.listSheets()).forEach(({ key, name }) => key !== undefined && names.set(key, name));
  removed.forEach((key) => names.delete(key));
  const written = new Set(specs.map(({ key }) => key));
  const contents = contentsOf(next, { names, written }, workspace.language);
  const removals = removed.map((sheet): WriteOp => ({ kind: 'removeSheet', sheet }));
  const applied = await workspace.port.apply([...layout([contents, ...specs]), ...removals]);
  await writeWorkbookState(workspace, next);
  return applied.filter(({ key }) => written.has(key));
}

/** Remembers what the values of a goal are counted in when it is first followed up, so that a change is noticed. */
function withUnits(
  records: OpenedPlan['remembered']['goals'],
  { goals }: Plan,
): OpenedPlan['remembered']['goals'] {
  return records.map((record) => {
    const unit = goals.find(({ id }) => id === record.id)?.indicators[0].unitOfMeasure ?? '';
    return record.unitOfMeasure !== undefined || unit === '' ? record : { ...record, unitOfMeasure: unit };
  });
}

function withoutEntries(state: WorkbookState, removed: readonly SheetKey[]): WorkbookState {
  const { documents } = state;
  return documents === undefined
    ? state
    : { ...state, documents: documents.filter(({ key }) => !removed.includes(key)) };
}

function entriesOf(
  { language, today }: Workspace,
  specs: readonly SheetSpec[],
  units: ReadonlySet<string>,
): readonly ContentsEntry[] {
  const { answers } = followUpTexts(language);
  const followUps = new Set([...units].map((id) => sheetKeyOf('followUp', id)));
  const remedyPlans = new Set([...units].map((id) => sheetKeyOf('remedyPlan', id)));
  return specs.flatMap(({ key, name }): readonly ContentsEntry[] => {
    const entry = { key, name, date: today, part: 'followUp' } as const;
    if (key === OVERVIEW_KEY) return [{ ...entry, answers: answers.overview }];
    if (followUps.has(key)) return [{ ...entry, answers: answers.followUp }];
    return remedyPlans.has(key) ? [{ ...entry, answers: answers.remedyPlan }] : [];
  });
}
