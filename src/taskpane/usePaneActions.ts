import { useMemo } from 'react';
import type { Dispatch } from 'react';
import type { Language } from '../text';
import type { BySex, FindingPlace, Recipe } from '../vocabulary';
import type { Answer, CommandOptions, SavedReading, SourceChoice } from '../workflow';
import type { PaneCommands } from './paneCommands';
import { shapeOf } from './paneState';
import type { PaneAction, Work } from './paneState';

/** How a sheet is read, as the workbook is to remember it. */
export type ToRemember = Omit<SavedReading, 'date'>;

/** How a sheet was read before it is read again, and which of its tables is chosen. */
export interface ReadBefore {
  readonly toRemember: ToRemember;
  readonly tableIndex: number;
}

/** What a person can set going; each ends as an action, never as a rejected promise. */
export interface PaneActions {
  readonly list: () => Promise<void>;
  readonly read: (sheet: string) => Promise<void>;
  /** Reads the sheet again with another choice, and remembers it. */
  readonly readWith: (choice: SourceChoice, before: ReadBefore) => Promise<void>;
  readonly remember: (toRemember: ToRemember) => Promise<void>;
  readonly analyse: (recipe: Recipe, language: Language) => Promise<void>;
  readonly findGaps: (recipe: Recipe, language: Language) => Promise<void>;
  readonly createSheets: (answer: Answer, language: Language) => Promise<void>;
  readonly refresh: (language: Language) => Promise<void>;
  readonly checkSources: (language: Language) => Promise<void>;
  readonly loadColours: () => Promise<void>;
  readonly chooseColours: (colours: BySex<string>) => Promise<void>;
  readonly show: (place: FindingPlace) => Promise<void>;
  readonly cancel: () => void;
}

/** A task with the work that it shows and the action that it ends in. */
interface Task {
  readonly work: Work;
  readonly run: (options: CommandOptions) => Promise<PaneAction>;
}

/** Runs one task at a time: beginning another stops the one before, whose end is then nobody's affair. */
function createRunner(dispatch: Dispatch<PaneAction>): {
  readonly start: (task: Task) => Promise<void>;
  readonly cancel: () => void;
} {
  let current = new AbortController();
  const start = async ({ work, run }: Task): Promise<void> => {
    current.abort();
    const mine = new AbortController();
    current = mine;
    const tell = (action: PaneAction): void => {
      if (current === mine && !mine.signal.aborted) dispatch(action);
    };
    dispatch({ type: 'workBegun', work });
    try {
      const onProgress = (rows: number, total: number): void => {
        tell({ type: 'progressed', rows, total });
      };
      const onWriting = (): void => {
        tell({ type: 'workBegun', work: { kind: 'writing' } });
      };
      tell(await run({ onProgress, onWriting, signal: mine.signal }));
    } catch (error) {
      tell({ type: 'failed', problem: { cause: error } });
    }
  };
  const cancel = (): void => {
    current.abort();
    dispatch({ type: 'stopped' });
  };
  return { start, cancel };
}

function createActions(commands: PaneCommands, dispatch: Dispatch<PaneAction>): PaneActions {
  const { start, cancel } = createRunner(dispatch);
  /** Does something that is over at once, and tells only if it fails. */
  const quietly = async (run: () => Promise<void>): Promise<void> => {
    try {
      await run();
    } catch (error) {
      dispatch({ type: 'failed', problem: { cause: error } });
    }
  };
  return {
    list: () =>
      start({
        work: { kind: 'listing' },
        run: async () => ({ type: 'sourcesListed', sources: await commands.listSources() }),
      }),
    read: (sheet) =>
      start({
        work: { kind: 'reading', rows: 0, total: 0 },
        run: async (options) => ({ type: 'sheetOpened', opened: await commands.openSource(sheet, options) }),
      }),
    readWith: (choice, { toRemember, tableIndex }) =>
      start({
        work: { kind: 'reading', rows: 0, total: 0 },
        run: async (options) => {
          const reading = await commands.readSource(toRemember.sheet, choice, options);
          const table = reading.tables[tableIndex] ?? reading.tables[0];
          const shape = table === undefined ? {} : shapeOf(table);
          await commands.rememberReading({ ...toRemember, ...choice, ...shape });
          return { type: 'sheetReadAgain', reading, choice };
        },
      }),
    remember: (toRemember) => quietly(() => commands.rememberReading(toRemember)),
    analyse: (recipe, language) =>
      start({
        work: { kind: 'analysing', rows: 0, total: 0 },
        run: async (options) => ({
          type: 'answered',
          answer: await commands.analyse(recipe, language, options),
        }),
      }),
    findGaps: (recipe, language) =>
      start({
        work: { kind: 'searching', rows: 0, total: 0 },
        run: async (options) => {
          const { gaps } = await commands.analyse(recipe, language, { ...options, largestGaps: true });
          return { type: 'gapsFound', gaps };
        },
      }),
    createSheets: (answer, language) =>
      start({
        work: { kind: 'writing' },
        run: async () => ({ type: 'sheetsCreated', created: await commands.createSheets(answer, language) }),
      }),
    refresh: (language) =>
      start({
        work: { kind: 'refreshing', rows: 0, total: 0 },
        run: async (options) => ({ type: 'refreshed', refreshed: await commands.refresh(language, options) }),
      }),
    checkSources: (language) =>
      start({
        work: { kind: 'refreshing', rows: 0, total: 0 },
        run: async (options) => ({
          type: 'sourcesChecked',
          stale: await commands.checkSources(language, options),
        }),
      }),
    loadColours: () =>
      quietly(async () => {
        dispatch({ type: 'coloursChosen', colours: await commands.readColours() });
      }),
    chooseColours: (colours) =>
      quietly(async () => {
        await commands.rememberColours(colours);
        dispatch({ type: 'coloursChosen', colours });
      }),
    show: (place) => quietly(() => commands.show(place)),
    cancel,
  };
}

/** Gives what a person can set going, the same functions from one rendering to the next. */
export function usePaneActions(commands: PaneCommands, dispatch: Dispatch<PaneAction>): PaneActions {
  return useMemo(() => createActions(commands, dispatch), [commands, dispatch]);
}
