/**
 * Understands which sheets a municipality keeps: the answer with its tables, the values behind it, what was noticed
 * about the data, and the list of them all. Turns an Analysis into SheetSpecs and knows neither Excel nor files.
 */
export { analysisDocument } from './analysisDocument';
export { SHEET_KEYS } from './analysisSheet';
export type { AnalysisSheet } from './analysisSheet';
export { analysisEntries, dataCheckEntry } from './analysisEntries';
export { contentsDocument } from './contentsDocument';
export type { ContentsEntry, ContentsPart } from './contentsDocument';
export { cubeDocument } from './cube/cubeDocument';
export { dataCheckDocument } from './dataCheckDocument';
export type { DataCheckSource } from './dataCheckDocument';
export { methodDocuments } from './methods/methodDocuments';
export { METHODS } from './methods/methodRequest';
export type { AnyMethodRequest } from './methods/methodDocuments';
export type { Method, MethodEvidence } from './methods/methodRequest';
export type { Committee } from './methods/selfAssessmentSheets';
export { pointsField } from './methods/selfAssessmentSheets';
