/**
 * Understands how to be Excel without Excel: a workbook in memory, read from and written to xlsx files,
 * behind a host that answers what Microsoft's own client library sends. For tests, the command line and the
 * workbench; the add-in never contains it. What the host claims to do as Excel does stands in BEHAVIOURS.
 */
export { BEHAVIOURS } from './behaviours';
export { connectClient } from './client/connectClient';
export { connectSession } from './client/connectSession';
export { prepareClientGlobals } from './client/officeGlobals';
export { createWorkbook } from './createWorkbook';
export type { CellStyle, CellValue, ChartModel, SheetModel, WorkbookModel } from './model';
export { openWorkbook } from './openWorkbook';
export { startEmulatedExcel } from './startEmulatedExcel';
export type { EmulatedExcel, EmulatedExcelSettings } from './startEmulatedExcel';
export { createHost } from './wire/createHost';
export type { Host } from './wire/createHost';
export { supportedMembers } from './wire/supportedMembers';
export { WorkbookFileError, writeAnew as saveWorkbookAnew, writeXlsx as saveWorkbook } from './xlsx';
