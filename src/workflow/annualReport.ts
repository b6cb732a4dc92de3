/**
 * Understands the annual report as a user asks for it: make it, publish it, hand it to Word. A door of its own beside the
 * door of the room, because it is the root of a chunk: the pane loads it when somebody comes to it.
 */
export { createAnnualReport } from './annualReport/createAnnualReport';
export type { CreatedReport, SuppressedCell } from './annualReport/createAnnualReport';
export type { ReportRequest } from './annualReport/gatherReport';
export { publishWorkbook } from './annualReport/publishWorkbook';
export type { PublishedWorkbook } from './annualReport/publishWorkbook';
export { reportAsTables, reportAsWord } from './annualReport/reportForWord';
export type { FormattedTable } from './annualReport/reportForWord';
