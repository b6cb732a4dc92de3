import type { Language } from '../text';
import type { Answer, CreatedSheets, RefreshedAnalysis, Source, SourceReading } from '../workflow';
import { BLANK_QUESTION } from './questionDraft';
import type { CorrectedTable, QuestionDraft } from './questionDraft';
import type { ColumnRole, SexChoice } from './sexChoice';

/** Understands where the person is in the four steps, as plain data and what can happen to it. */

/** What is under way. While it is not `idle`, nothing else can be started but stopping it. */
export type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'listing' | 'writing' | 'refreshing' }
  | { readonly kind: 'reading' | 'analysing'; readonly rows: number; readonly total: number };

/** A sheet as it was read, with what the person has said about it. */
export interface ReadData {
  readonly reading: SourceReading;
  /** The chosen table of the sheet, by its place. */
  readonly tableIndex: number;
  readonly sex: SexChoice;
  readonly roles: Readonly<Record<string, ColumnRole>>;
  readonly confirmed: boolean;
  readonly changing: boolean;
}

/** The answer, and the sheets that it was written to. */
export interface Result {
  readonly answer: Answer;
  readonly created: CreatedSheets | undefined;
}

/** Something went wrong; the workflow has the words for what was thrown, in every language. */
export interface Problem {
  readonly cause: unknown;
}

/** Everything that the pane shows. */
export interface PaneState {
  readonly language: Language;
  readonly work: Work;
  readonly problem: Problem | undefined;
  /** Undefined until Excel has been asked. */
  readonly sources: readonly Source[] | undefined;
  readonly chosenSheet: string;
  readonly data: ReadData | undefined;
  readonly question: QuestionDraft;
  readonly result: Result | undefined;
  readonly refreshed: readonly RefreshedAnalysis[] | undefined;
}

/** What can happen. */
export type PaneAction =
  | { readonly type: 'languageChosen'; readonly language: Language }
  | { readonly type: 'workBegun'; readonly work: Work }
  | { readonly type: 'progressed'; readonly rows: number; readonly total: number }
  | { readonly type: 'stopped' }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'problemClosed' }
  | { readonly type: 'sourcesListed'; readonly sources: readonly Source[] }
  | { readonly type: 'sheetChosen'; readonly sheet: string }
  | { readonly type: 'sheetRead'; readonly reading: SourceReading }
  | { readonly type: 'tableChosen'; readonly tableIndex: number }
  | { readonly type: 'confirmed' }
  | { readonly type: 'changeToggled' }
  | { readonly type: 'sexCorrected'; readonly sex: SexChoice }
  | { readonly type: 'roleCorrected'; readonly column: string; readonly role: ColumnRole }
  | { readonly type: 'questionChanged'; readonly change: Partial<QuestionDraft> }
  | { readonly type: 'answered'; readonly answer: Answer }
  | { readonly type: 'sheetsCreated'; readonly created: CreatedSheets }
  | { readonly type: 'refreshed'; readonly refreshed: readonly RefreshedAnalysis[] };

/** The pane before anything has happened. */
export function initialPaneState(language: Language): PaneState {
  return {
    language,
    work: { kind: 'idle' },
    problem: undefined,
    sources: undefined,
    chosenSheet: '',
    data: undefined,
    question: BLANK_QUESTION,
    result: undefined,
    refreshed: undefined,
  };
}

/** The chosen table with its corrections; undefined while no sheet with a table has been read. */
export function correctedTable({ data }: PaneState): CorrectedTable | undefined {
  const table = data?.reading.tables[data.tableIndex];
  if (data === undefined || table === undefined) return undefined;
  return { table, tablesOnSheet: data.reading.tables.length, sex: data.sex, roles: data.roles };
}

const IDLE: Work = { kind: 'idle' };

/** Keeps the sheet that was chosen, else takes the one that the person is looking at, else the first. */
function chosenAmong(sources: readonly Source[], before: string): string {
  const kept = sources.find((source) => source.sheet === before);
  return (kept ?? sources.find((source) => source.active) ?? sources[0])?.sheet ?? '';
}

function freshData(reading: SourceReading, tableIndex: number): ReadData {
  return { reading, tableIndex, sex: { kind: 'asRead' }, roles: {}, confirmed: false, changing: false };
}

/** Another sheet, table or way of reading takes the answer away: it would no longer be true. */
function withData(state: PaneState, data: ReadData | undefined, question = state.question): PaneState {
  return { ...state, data, question, result: undefined };
}

function changeData(state: PaneState, change: Partial<ReadData>): PaneState {
  return state.data === undefined ? state : { ...state, data: { ...state.data, ...change } };
}

/** A correction may take away columns that the question names, so their choices are made anew. */
function correctData(state: PaneState, change: Partial<ReadData>): PaneState {
  if (state.data === undefined) return state;
  const { kind, threshold, direction, referencePercent, confidence } = state.question;
  const question = { ...BLANK_QUESTION, kind, threshold, direction, referencePercent, confidence };
  return withData(state, { ...state.data, ...change }, question);
}

/** Gives the state after something has happened. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'languageChosen':
      return { ...state, language: action.language };
    case 'workBegun':
      return { ...state, work: action.work, problem: undefined, refreshed: undefined };
    case 'progressed':
      return 'rows' in state.work
        ? { ...state, work: { ...state.work, rows: action.rows, total: action.total } }
        : state;
    case 'stopped':
      return { ...state, work: IDLE };
    case 'failed':
      return { ...state, work: IDLE, problem: action.problem };
    case 'problemClosed':
      return { ...state, problem: undefined };
    case 'sourcesListed':
      return {
        ...state,
        work: IDLE,
        sources: action.sources,
        chosenSheet: chosenAmong(action.sources, state.chosenSheet),
      };
    case 'sheetChosen':
      return withData({ ...state, chosenSheet: action.sheet }, undefined, BLANK_QUESTION);
    case 'sheetRead':
      return { ...withData(state, freshData(action.reading, 0), BLANK_QUESTION), work: IDLE };
    case 'tableChosen':
      return state.data === undefined
        ? state
        : withData(state, freshData(state.data.reading, action.tableIndex), BLANK_QUESTION);
    case 'confirmed':
      return changeData(state, { confirmed: true, changing: false });
    case 'changeToggled':
      return changeData(state, { confirmed: false, changing: state.data?.changing !== true });
    case 'sexCorrected':
      return correctData(state, { sex: action.sex });
    case 'roleCorrected':
      return correctData(state, { roles: { ...state.data?.roles, [action.column]: action.role } });
    case 'questionChanged':
      return { ...state, question: { ...state.question, ...action.change }, result: undefined };
    case 'answered':
      return { ...state, work: IDLE, result: { answer: action.answer, created: undefined } };
    case 'sheetsCreated':
      return state.result === undefined
        ? { ...state, work: IDLE }
        : { ...state, work: IDLE, result: { ...state.result, created: action.created } };
    case 'refreshed':
      return { ...state, work: IDLE, refreshed: action.refreshed };
  }
}
