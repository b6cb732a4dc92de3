import type { Language } from '../text';
import type { BySex, Recipe } from '../vocabulary';
import { SEX_COLOURS } from '../vocabulary';
import type {
  Answer,
  CreatedSheets,
  LargestGaps,
  OpenedSource,
  RecalledReading,
  RefreshedAnalysis,
  SavedReading,
  Source,
  SourceChoice,
  SourceReading,
  StaleAnalysis,
} from '../workflow';
import { BLANK_QUESTION } from './questionDraft';
import type { CorrectedTable, QuestionDraft } from './questionDraft';
import type { ColumnRole, SexChoice, TableSummary } from './sexChoice';

/** Understands where the person is in the four steps, as plain data and what can happen to it. */

/** What is under way. While it is not `idle`, nothing else can be started but stopping it. */
export type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'listing' | 'writing' }
  | {
      readonly kind: 'reading' | 'analysing' | 'searching' | 'refreshing';
      readonly rows: number;
      readonly total: number;
    };

/** A sheet as it was read, with what the person has said about it. */
export interface ReadData {
  readonly reading: SourceReading;
  /** What is read and put right before anything is counted. */
  readonly choice: SourceChoice;
  /** Keys of findings that the person lets be. */
  readonly ignored: readonly string[];
  /** What is remembered that concerns the sheet, until the person has dealt with it. */
  readonly recalled: RecalledReading | undefined;
  /** Questions that have been put to this sheet, or to the one whose choices were taken over. */
  readonly pastRecipes: readonly Recipe[];
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
  /** Where the gap is largest; undefined until a person asks. */
  readonly gaps?: LargestGaps | undefined;
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
  /** Which cubes are no longer those of their sources; undefined until that has been asked. */
  readonly stale: readonly StaleAnalysis[] | undefined;
  /** The colours of the sexes, ours or the municipality's own. */
  readonly colours: BySex<string>;
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
  | { readonly type: 'sheetOpened'; readonly opened: OpenedSource }
  | { readonly type: 'sheetReadAgain'; readonly reading: SourceReading; readonly choice: SourceChoice }
  | { readonly type: 'ignored'; readonly keys: readonly string[] }
  | { readonly type: 'recalledClosed' }
  | { readonly type: 'recalledTaken'; readonly saved: SavedReading }
  | { readonly type: 'tableChosen'; readonly tableIndex: number }
  | { readonly type: 'confirmed' }
  | { readonly type: 'changeToggled' }
  | { readonly type: 'sexCorrected'; readonly sex: SexChoice }
  | { readonly type: 'roleCorrected'; readonly column: string; readonly role: ColumnRole }
  | { readonly type: 'questionChanged'; readonly change: Partial<QuestionDraft> }
  | { readonly type: 'answered'; readonly answer: Answer }
  | { readonly type: 'gapsFound'; readonly gaps: LargestGaps | undefined }
  | { readonly type: 'sheetsCreated'; readonly created: CreatedSheets }
  | { readonly type: 'refreshed'; readonly refreshed: readonly RefreshedAnalysis[] }
  | { readonly type: 'sourcesChecked'; readonly stale: readonly StaleAnalysis[] }
  | { readonly type: 'coloursChosen'; readonly colours: BySex<string> };

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
    stale: undefined,
    colours: SEX_COLOURS,
  };
}

/** The chosen table with its corrections; undefined while no sheet with a table has been read. */
export function correctedTable({ data }: PaneState): CorrectedTable | undefined {
  const table = data?.reading.tables[data.tableIndex];
  if (data === undefined || table === undefined) return undefined;
  const { sex, roles, choice } = data;
  return { table, tablesOnSheet: data.reading.tables.length, sex, roles, choice };
}

const IDLE: Work = { kind: 'idle' };

/** Keeps the sheet that was chosen, else takes the one that the person is looking at, else the first. */
function chosenAmong(sources: readonly Source[], before: string): string {
  const kept = sources.find((source) => source.sheet === before);
  return (kept ?? sources.find((source) => source.active) ?? sources[0])?.sheet ?? '';
}

/** A sheet that is read as it stands. */
export const READ_AS_IT_STANDS: SourceChoice = { joinedSheets: [], hiddenRows: 'read', corrections: [] };

/** A sheet that has been opened: what is remembered of this very sheet has been followed. */
function openedData({ reading, recalled }: OpenedSource): ReadData {
  const own = recalled?.isOwn === true ? recalled.saved : undefined;
  const { joinedSheets, hiddenRows, corrections } = own ?? READ_AS_IT_STANDS;
  return {
    reading,
    choice: { joinedSheets, hiddenRows, corrections },
    ignored: own?.ignored ?? [],
    recalled,
    pastRecipes: recalled?.isOwn === true ? recalled.recipes : [],
    tableIndex: mainTable(reading),
    ...saidIn(own),
    confirmed: false,
    changing: false,
  };
}

/** Of several tables the one of women and men with most rows; lines about the sheet are sometimes read as one. */
function mainTable({ tables }: SourceReading): number {
  const size = ({ layout, population, dataRows: [first, last] }: TableSummary): number =>
    (last - first + 1) * (layout === 'individuals' && population === undefined ? 0 : 1);
  const sizes = tables.map(size);
  return Math.max(0, sizes.indexOf(Math.max(0, ...sizes)));
}

function saidIn(saved: SavedReading | undefined): Pick<ReadData, 'sex' | 'roles'> {
  return { sex: saved?.sex ?? { kind: 'asRead' }, roles: saved?.roles ?? {} };
}

/** What is to be remembered of how the chosen table is read; undefined while there is none. */
export function readingToRemember({ data }: PaneState): Omit<SavedReading, 'date'> | undefined {
  const table = data?.reading.tables[data.tableIndex];
  if (data === undefined || table === undefined) return undefined;
  const { choice, ignored, sex, roles } = data;
  return { ...choice, sheet: data.reading.sheet, sex, roles, ignored, ...shapeOf(table) };
}

/** What next year's sheet is compared with. */
export function shapeOf({
  columns,
  groupValues,
}: TableSummary): Pick<SavedReading, 'headers' | 'groupValues'> {
  const headers = columns.filter(({ column }) => column !== '').map(({ header }) => header);
  return { headers, groupValues };
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

/** The same table as before, where it is still there. */
function readAgain(
  { data }: PaneState,
  { reading, choice }: { readonly reading: SourceReading; readonly choice: SourceChoice },
): Partial<ReadData> {
  const tableIndex = data?.tableIndex ?? 0;
  return { reading, choice, tableIndex: reading.tables[tableIndex] === undefined ? 0 : tableIndex };
}

/** Gives the state after something has happened. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'languageChosen':
      return { ...state, language: action.language };
    case 'workBegun':
      return { ...state, work: action.work, problem: undefined, refreshed: undefined, stale: undefined };
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
    case 'sheetOpened':
      return { ...withData(state, openedData(action.opened), BLANK_QUESTION), work: IDLE };
    case 'sheetReadAgain':
      return { ...correctData(state, readAgain(state, action)), work: IDLE };
    case 'ignored':
      return changeData(state, { ignored: action.keys });
    case 'recalledClosed':
      return changeData(state, { recalled: undefined });
    case 'recalledTaken':
      return correctData(state, {
        ...saidIn(action.saved),
        ignored: action.saved.ignored,
        pastRecipes: state.data?.recalled?.recipes ?? [],
        recalled: undefined,
      });
    case 'tableChosen':
      return state.data === undefined
        ? state
        : withData(
            state,
            {
              ...state.data,
              ...saidIn(undefined),
              tableIndex: action.tableIndex,
              confirmed: false,
              changing: false,
            },
            BLANK_QUESTION,
          );
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
    case 'gapsFound':
      return state.result === undefined
        ? { ...state, work: IDLE }
        : { ...state, work: IDLE, result: { ...state.result, gaps: action.gaps } };
    case 'sheetsCreated':
      return state.result === undefined
        ? { ...state, work: IDLE }
        : { ...state, work: IDLE, result: { ...state.result, created: action.created } };
    case 'refreshed':
      return { ...state, work: IDLE, refreshed: action.refreshed };
    case 'sourcesChecked':
      return { ...state, work: IDLE, stale: action.stale };
    case 'coloursChosen':
      return { ...state, colours: action.colours };
  }
}
