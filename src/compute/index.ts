/**
 * Understands the heavy work: sheets come in as chunks, tables and answers go out, by one message protocol. It runs
 * in a worker in the browser and inline in Node, the same code.
 */
export { createInlineSession } from './inlineSession';
export type {
  AnalysisOutcome,
  AnalysisPair,
  ComputeSession,
  GridFacts,
  KeptSheet,
  SheetUpload,
} from './session';
export type { RawChunk } from './sheetEncoder';
export { createWorkerSession } from './workerSession';
