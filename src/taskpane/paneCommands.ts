import type { Language } from '../text';
import type { BySex, FindingPlace, Recipe } from '../vocabulary';
import type {
  AnalysisOptions,
  Answer,
  CommandOptions,
  CreatedSheets,
  OpenedSource,
  RefreshedAnalysis,
  SavedReading,
  Source,
  SourceChoice,
  SourceReading,
  StaleAnalysis,
  Workspace,
} from '../workflow';
import type { FilledWorkbook } from '../workflow/planning';

/** Understands what the pane can ask for, with everything but the question and the language already settled. */

/** What whoever composes the program hands to the pane. */
export interface PaneParts extends Pick<Workspace, 'port' | 'compute'> {
  /** Opens a workbook that somebody has sent back, as a file in memory. */
  readonly openFilled: OpenFilled;
  /** Gives the local date, YYYY-MM-DD. */
  readonly today: () => string;
  /** The language to begin in; Swedish where nothing is said. */
  readonly language?: Language;
}

/** Gives what a filled-in workbook is asked for; throws a JambladError where the file is none. */
type OpenFilled = (bytes: Uint8Array, file: string) => Promise<FilledWorkbook['port']>;

/** What the pane can ask for. */
export interface PaneCommands {
  readonly openFilled: OpenFilled;
  readonly listSources: () => Promise<readonly Source[]>;
  /** Reads a sheet as it was read the last time, with what is remembered that concerns it. */
  readonly openSource: (sheet: string, options: CommandOptions) => Promise<OpenedSource>;
  readonly rememberReading: (reading: Omit<SavedReading, 'date'>) => Promise<void>;
  readonly readSource: (
    sheet: string,
    choice: SourceChoice,
    options: CommandOptions,
  ) => Promise<SourceReading>;
  readonly analyse: (recipe: Recipe, language: Language, options: AnalysisOptions) => Promise<Answer>;
  readonly createSheets: (answer: Answer, language: Language) => Promise<CreatedSheets>;
  readonly refresh: (language: Language, options: CommandOptions) => Promise<readonly RefreshedAnalysis[]>;
  readonly checkSources: (language: Language, options: CommandOptions) => Promise<readonly StaleAnalysis[]>;
  readonly readColours: () => Promise<BySex<string>>;
  readonly rememberColours: (colours: BySex<string>) => Promise<void>;
  readonly show: (place: FindingPlace) => Promise<void>;
  /** What the further views work with: they fetch commands of their own when somebody comes to them. */
  readonly workspace: (language: Language) => Workspace;
}

/** The commands are fetched when the first is wanted, so that the pane itself stands there sooner. */
const workflow = () => import('../workflow');

/** Binds the commands of the workflow to a workbook. */
export function createPaneCommands({ port, compute, today, openFilled }: PaneParts): PaneCommands {
  const workspace = (language: Language = 'sv'): Workspace => ({ port, compute, language, today: today() });
  return {
    workspace,
    openFilled,
    listSources: async () => (await workflow()).listSources(workspace()),
    openSource: async (sheet, options) => (await workflow()).openSource(workspace(), sheet, options),
    rememberReading: async (reading) => (await workflow()).rememberReading(workspace(), reading),
    readSource: async (sheet, choice, options) => {
      const { readSource, sourceWith } = await workflow();
      return readSource(workspace(), sourceWith(sheet, choice), options);
    },
    analyse: async (recipe, language, options) =>
      (await workflow()).analyseSource(workspace(language), recipe, options),
    createSheets: async (answer, language) =>
      (await workflow()).createAnalysisSheets(workspace(language), answer),
    refresh: async (language, options) => (await workflow()).refreshAnalyses(workspace(language), options),
    checkSources: async (language, options) =>
      (await workflow()).markStaleAnalyses(workspace(language), options),
    readColours: async () => (await workflow()).readColours(workspace()),
    rememberColours: async (colours) => (await workflow()).rememberColours(workspace(), colours),
    show: async (place) => (await workflow()).showRows(workspace(), place),
  };
}
