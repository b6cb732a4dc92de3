import type { KeptAnswer } from '../../documents';
import { PLAN_KEYS } from '../../documents';
import type { WrittenSheet } from '../../excel';
import type {
  AnswerMove,
  ChangedPlan,
  OrganisationChange,
  PlanFinding,
  PlanSettings,
  PlanState,
} from '../../plan';
import { changeSettings, readPlan as readPlanOfForms, startPlan } from '../../plan';
import type { PlanReading } from '../../plan';
import type { SheetKey, WriteOp } from '../../sheets';
import { layout } from '../../sheets';
import type { FormSheet } from '../../vocabulary';
import { JambladError } from '../../vocabulary';
import { contentsOf, rememberDocuments } from '../contentsOf';
import type { WorkbookState } from '../workbookState';
import { writeWorkbookState } from '../workbookState';
import type { Workspace } from '../workspace';
import { choiceWords } from './choiceWords';
import { keptAnswers } from './keptAnswers';
import { movedForms } from './movedForms';
import { originals } from './originals';
import { planEntries } from './planEntries';
import { planSheetsOf } from './planSheetsOf';
import { keptSpecs, planSpecs } from './planSpecs';
import { planDefaults } from './rememberedPlan';
import { roomForGoals } from './roomForGoals';
import { rowsNotRead } from './rowsNotRead';
import { settingAnswers } from './settingAnswers';
import { takeSnapshots } from './takeSnapshots';
import type { Answers } from './withAnswers';

/** What came of writing a plan. */
export interface WrittenPlan {
  readonly sheets: readonly WrittenSheet[];
  /** What became of the organisation since the sheets were written last. */
  readonly change: OrganisationChange;
  /** What was odd in what people had typed. */
  readonly findings: readonly PlanFinding[];
  /** How many answers have come to *Behållna svar*. */
  readonly kept: number;
}

/** What a plan is written anew from. */
export interface PlanRenewal {
  readonly workbook: WorkbookState;
  readonly remembered: PlanState | undefined;
  readonly forms: readonly FormSheet[];
  readonly settings: PlanSettings;
  /** What is done to the units, after what people have edited has been read. */
  readonly edit?: (state: PlanState) => EditedPlan;
  /** Answers from others, which stand in `forms` and not yet in the workbook, and what is to be seen of them. */
  readonly collected?: {
    readonly answers: ReadonlyMap<SheetKey, Answers>;
    readonly kept: readonly KeptAnswer[];
  };
}

/** A plan after an edit of its units. */
export type EditedPlan = ChangedPlan & {
  /** Goals that come to stand on another template. */
  readonly moves?: readonly AnswerMove[];
  readonly findings?: readonly PlanFinding[];
};

/** Writes the sheets of a plan from what has been read, and remembers it. */
export async function renewPlan(workspace: Workspace, renewal: PlanRenewal): Promise<WrittenPlan> {
  const { workbook, remembered, settings, collected } = renewal;
  const { moves, ...reading } = readRenewed(workspace, renewal);
  const { forms, answers: moved } = movedForms(renewal.forms, moves);
  const former = remembered?.organisation ?? [];
  const sheets = originals(forms);
  const { state, answers } = takeSnapshots(roomForGoals(reading.state, sheets), reading.plan, {
    analyses: workbook.analyses,
    language: workspace.language,
  });
  const planSheets = planSheetsOf(workspace, {
    ...reading,
    state,
    former,
    sheets,
    analyses: workbook.analyses,
  });
  const formerYear = remembered?.year ?? state.year;
  const specs = planSpecs(planSheets, {
    sheets,
    notRead: settings.organisation === undefined ? rowsNotRead(sheets, reading.findings) : new Map(),
    answers: joinAnswers([
      moved,
      collected?.answers ?? new Map(),
      answers,
      new Map([[PLAN_KEYS.plan, settingAnswers(settings, { state, formerYear })]]),
    ]),
  });
  const removed = sheetsOfUnits(
    forms,
    reading.change.removed.map(({ id }) => id),
  );
  const facts = { language: workspace.language, today: workspace.today, organisation: former };
  const kept = [...keptAnswers(forms, { specs, removed }, facts), ...(collected?.kept ?? [])];
  const written = [...specs, ...keptSpecs(planSheets, sheets, kept)];
  const next = rememberDocuments(
    withoutSheets({ ...workbook, plan: state }, removed),
    planEntries(planSheets, written),
  );
  const names = new Map([...sheets].map(([key, { name }]) => [key, name]));
  removed.forEach((key) => names.delete(key));
  const contents = contentsOf(
    next,
    { names, written: new Set(written.map(({ key }) => key)) },
    workspace.language,
  );
  const removals = removed.map((sheet): WriteOp => ({ kind: 'removeSheet', sheet }));
  const applied = await workspace.port.apply([...layout([contents, ...written]), ...removals]);
  await writeWorkbookState(workspace, next);
  return { sheets: applied, change: reading.change, findings: reading.findings, kept: kept.length };
}

/** Puts answers together, sheet by sheet; a later one goes before an earlier. */
function joinAnswers(all: readonly ReadonlyMap<SheetKey, Answers>[]): ReadonlyMap<SheetKey, Answers> {
  const joined = new Map<SheetKey, Answers>();
  for (const [key, answers] of all.flatMap((one) => [...one])) {
    joined.set(key, new Map([...(joined.get(key) ?? []), ...answers]));
  }
  return joined;
}

type Read = Pick<PlanReading, 'plan' | 'state' | 'change' | 'findings'> & {
  readonly moves: readonly AnswerMove[];
};

/** Reads what people have edited, then lets the settings win for what they name. */
function readRenewed({ language }: Workspace, { remembered, forms, settings, edit }: PlanRenewal): Read {
  const words = choiceWords(language);
  if (remembered === undefined) {
    const begun = startPlan(settings, planDefaults(language));
    if ('problems' in begun) throw new JambladError('settingsRefused', { problems: begun.problems });
    return { ...readPlanOfForms(begun.state, forms, words), ...begun, moves: [] };
  }
  // Where the settings name the organisation, what stands on its sheet is not read: it would change whom they mean.
  const read =
    settings.organisation === undefined ? forms : forms.filter(({ key }) => key !== PLAN_KEYS.organisation);
  const reading = readPlanOfForms(remembered, read, words);
  const set = changeSettings(reading.state, settings);
  const unedited = { state: set.state, change: { ...NO_CHANGE, organisation: set.state.organisation } };
  const edited: EditedPlan = edit === undefined ? unedited : edit(set.state);
  const { moves = [], findings = [] } = edited;
  const own = settings.organisation === undefined ? reading.change : set.change;
  return {
    ...reading,
    state: edited.state,
    change: joinChanges(own, edited.change),
    findings: [...reading.findings, ...findings],
    moves,
  };
}

const NO_CHANGE = { added: [], removed: [], renamed: [], moved: [] };

function joinChanges(first: OrganisationChange, then: OrganisationChange): OrganisationChange {
  return {
    organisation: then.organisation,
    added: [...first.added, ...then.added],
    removed: [...first.removed, ...then.removed],
    renamed: [...first.renamed, ...then.renamed],
    moved: [...first.moved, ...then.moved],
  };
}

/** The sheets that are about these units. */
function sheetsOfUnits(forms: readonly FormSheet[], units: readonly string[]): readonly SheetKey[] {
  const ids = new Set(units);
  const keys = forms.map(({ key }) => key).filter((key) => ids.has(key.slice(key.indexOf(':') + 1)));
  return [...new Set(keys)];
}

function withoutSheets(state: WorkbookState, removed: readonly SheetKey[]): WorkbookState {
  const { documents } = state;
  if (documents === undefined) return state;
  return { ...state, documents: documents.filter(({ key }) => !removed.includes(key)) };
}
