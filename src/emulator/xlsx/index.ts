/**
 * Understands xlsx files: a file becomes a workbook model, and a model a file. What the model does not
 * hold passes through from the file that was read.
 */
export { readXlsx } from './readXlsx';
export { WorkbookFileError } from './workbookFileError';
export type { WorkbookFileErrorCode } from './workbookFileError';
export { writeAnew } from './writeAnew';
export { writeXlsx } from './writeXlsx';
