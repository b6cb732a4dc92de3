/**
 * Understands what a user asks for: list and read sources, analyse one, create the sheets, refresh them, show the
 * rows behind a number. Each command takes the workspace (the port to Excel, the place where the heavy work runs,
 * language and date) and is the only place where errors are turned into what the user is told.
 */
export { analyseSource } from './analyseSource';
export { createAnalysisSheets } from './createAnalysisSheets';
export { explainError } from './explainError';
export { findAlikeSheets } from './findAlikeSheets';
export { listSources } from './listSources';
export { readSource } from './readSource';
export { refreshAnalyses } from './refreshAnalyses';
export { showRows } from './showRows';
export type {
  Answer,
  CommandOptions,
  CreatedSheets,
  RefreshedAnalysis,
  Source,
  SourceReading,
  Workspace,
} from './workspace';
