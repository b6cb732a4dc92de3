import type { Language } from '../text';
import type { FindingPlace, Recipe, RecipeSource } from '../vocabulary';
import type {
  Answer,
  CommandOptions,
  CreatedSheets,
  RefreshedAnalysis,
  Source,
  SourceReading,
  Workspace,
} from '../workflow';

/** Understands what the pane can ask for, with everything but the question and the language already settled. */

/** What whoever composes the program hands to the pane. */
export interface PaneParts extends Pick<Workspace, 'port' | 'compute'> {
  /** Gives the local date, YYYY-MM-DD. */
  readonly today: () => string;
  /** The language to begin in; Swedish where nothing is said. */
  readonly language?: Language;
}

/** What the pane can ask for. */
export interface PaneCommands {
  readonly listSources: () => Promise<readonly Source[]>;
  readonly readSource: (source: RecipeSource, options: CommandOptions) => Promise<SourceReading>;
  readonly analyse: (recipe: Recipe, language: Language, options: CommandOptions) => Promise<Answer>;
  readonly createSheets: (answer: Answer, language: Language) => Promise<CreatedSheets>;
  readonly refresh: (language: Language, options: CommandOptions) => Promise<readonly RefreshedAnalysis[]>;
  readonly show: (place: FindingPlace) => Promise<void>;
}

/** The commands are fetched when the first is wanted, so that the pane itself stands there sooner. */
const workflow = () => import('../workflow');

/** Binds the commands of the workflow to a workbook. */
export function createPaneCommands({ port, compute, today }: PaneParts): PaneCommands {
  const workspace = (language: Language = 'sv'): Workspace => ({ port, compute, language, today: today() });
  return {
    listSources: async () => (await workflow()).listSources(workspace()),
    readSource: async (source, options) => (await workflow()).readSource(workspace(), source, options),
    analyse: async (recipe, language, options) =>
      (await workflow()).analyseSource(workspace(language), recipe, options),
    createSheets: async (answer, language) =>
      (await workflow()).createAnalysisSheets(workspace(language), answer),
    refresh: async (language, options) => (await workflow()).refreshAnalyses(workspace(language), options),
    show: async (place) => (await workflow()).showRows(workspace(), place),
  };
}
