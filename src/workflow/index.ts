/**
 * Understands what a user asks for: list and read sources, analyse one, create the sheets, refresh them, show the
 * rows behind a number. Each command takes the workspace (the port to Excel, the place where the heavy work runs,
 * language and date) and is the only place where errors are turned into what the user is told.
 */
export { analyseSource } from './analyseSource';
export { readColours, rememberColours } from './chartColours';
export { createAnalysisSheets } from './createAnalysisSheets';
export { explainError } from './explainError';
export { findAlikeSheets } from './findAlikeSheets';
export type { ReadingFit } from './fitReading';
export { listSources } from './listSources';
export { markStaleAnalyses } from './markStaleAnalyses';
export type { StaleAnalysis } from './markStaleAnalyses';
export { openSource } from './openSource';
export type { OpenedSource, RecalledReading } from './openSource';
export { readSource } from './readSource';
export { refreshAnalyses } from './refreshAnalyses';
export { rememberReading } from './rememberReading';
export { sourceWith } from './savedReading';
export type { SavedReading, SexChoice, SourceChoice } from './savedReading';
export { showRows } from './showRows';
export type { LargestGaps } from '../analysis';
export type {
  AnalysisOptions,
  Answer,
  CommandOptions,
  CreatedSheets,
  RefreshedAnalysis,
  Source,
  SourceReading,
  Workspace,
} from './workspace';
