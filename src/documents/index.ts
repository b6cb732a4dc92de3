/**
 * Understands which sheets a municipality keeps: the answer with its tables, the values behind it, what was noticed
 * about the data, and the list of them all. Turns an Analysis into SheetSpecs and knows neither Excel nor files.
 */
export type {
  AboutTable,
  AnalysisYear,
  AnnualReport,
  ReportedAnalysis,
  ReportedGoal,
  ReportedSickLeave,
  ReportedTarget,
  ResourceLine,
  StaffLine,
} from './annualReport/annualReport';
export {
  annualReportDocument,
  hiddenInPublished,
  hiddenInReport,
  publishedReportDocument,
} from './annualReport/annualReportDocument';
export { printedReport } from './annualReport/printedReport';
export type { PrintedChart, PrintedReport, PrintedSection } from './annualReport/printedReport';
export { staffFromCube } from './annualReport/staffFromCube';
export { REPORT_FIELDS } from './annualReport/reportFields';
export { analysisDocument } from './analysisDocument';
export { movedSince } from './report/movedSince';
export type { SheetBefore } from './report/movedSince';
export type { Moved, MovedNumber } from './report/movedBlocks';
export { SHEET_KEYS } from './analysisSheet';
export type { AnalysisSheet } from './analysisSheet';
export { analysisEntries, dataCheckEntry } from './analysisEntries';
export { contentsDocument } from './contentsDocument';
export type { ContentsEntry, ContentsPart } from './contentsDocument';
export { cubeDocument } from './cube/cubeDocument';
export { dataCheckDocument } from './dataCheckDocument';
export type { DataCheckSource } from './dataCheckDocument';
export { statusInput, statusText } from './statusLine';
export { methodDocuments } from './methods/methodDocuments';
export type { AnyMethodRequest } from './methods/methodDocuments';
export type { Method, MethodEvidence } from './methods/methodRequest';
export type { Committee } from './methods/selfAssessmentSheets';
export { pointsField } from './methods/selfAssessmentSheets';
export { decisionsDocument } from './plan/decisionsDocument';
export { keptAnswersDocument, KEPT_ANSWERS_TABLE } from './plan/keptAnswersDocument';
export type { KeptAnswer } from './plan/keptAnswersDocument';
export { listsDocument } from './plan/listsDocument';
export { organisationDocument } from './plan/organisationDocument';
export { PLAN_OF, planDocument } from './plan/planDocument';
export { PLAN_KEYS } from './plan/planKeys';
export type { EvidenceChoice, GoalSlot, OpenRows, PlanSheets, PlanUnit } from './plan/planSheets';
export { registerDocument } from './plan/registerDocument';
export { goalTemplate } from './plan/template/goalTemplate';
export { followUpDocument } from './followUp/followUpDocument';
export type {
  ComputedOutcome,
  FollowUpGoal,
  FollowUpPage,
  FollowUpUnit,
  KnownOutcome,
  ReadText,
} from './followUp/followUpFacts';
export { OUTCOME_SOURCE_FIELD } from './followUp/outcomeInputs';
export { OVERVIEW_KEY, overviewDocument } from './followUp/overviewDocument';
export { remedyPlanDocument } from './followUp/remedyPlanDocument';
export type { RemedyPlanFacts } from './followUp/remedyPlanDocument';
export { ladderLines, ladderOf } from './plan/template/ladder';
export type { LadderRow } from './plan/template/ladder';
export { sheetName } from './sheetName';
export { LABEL_COLUMN } from './report/reportTable';
