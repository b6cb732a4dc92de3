import type { Language } from '../text';
import type { FindingPlace, Recipe } from '../vocabulary';
import {
  analyseSource,
  createAnalysisSheets,
  listSources,
  readSource,
  refreshAnalyses,
  showRows,
} from '../workflow';
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
  readonly readSource: (sheet: string, options: CommandOptions) => Promise<SourceReading>;
  readonly analyse: (recipe: Recipe, language: Language, options: CommandOptions) => Promise<Answer>;
  readonly createSheets: (answer: Answer, language: Language) => Promise<CreatedSheets>;
  readonly refresh: (language: Language, options: CommandOptions) => Promise<readonly RefreshedAnalysis[]>;
  readonly show: (place: FindingPlace) => Promise<void>;
}

/** Binds the commands of the workflow to a workbook. */
export function createPaneCommands({ port, compute, today }: PaneParts): PaneCommands {
  const workspace = (language: Language = 'sv'): Workspace => ({ port, compute, language, today: today() });
  return {
    listSources: () => listSources(workspace()),
    readSource: (sheet, options) => readSource(workspace(), sheet, options),
    analyse: (recipe, language, options) => analyseSource(workspace(language), recipe, options),
    createSheets: (answer, language) => createAnalysisSheets(workspace(language), answer),
    refresh: (language, options) => refreshAnalyses(workspace(language), options),
    show: (place) => showRows(workspace(), place),
  };
}
