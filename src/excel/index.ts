/**
 * Understands Excel: the only room that says `Excel.`. Reads sheets in chunks that the host can carry, applies
 * WriteOps in few and bounded batches, keeps our state in the workbook, and turns the host's error codes into ours.
 * It gets its `Excel` namespace handed in, so that another client can take its place.
 */
export { createExcelPort } from './createExcelPort';
export type { ExcelPort, SheetChunk, SheetFacts, WrittenSheet } from './port';
export { openFilledWorkbook } from './file/openFilledWorkbook';
