/**
 * Understands every sentence, number format and sheet name that a user meets, in Swedish and English. Each subject
 * has a folder with `sv.ts` and `en.ts`; the Swedish one gives the type, so that a missing translation does not compile.
 */
export { checkTexts } from './check/checkTexts';
export { annualReportTexts } from './annualReport/annualReportTexts';
export type { AnnualReportWords } from './annualReport/annualReportTexts';
export { cliTexts } from './cli/cliTexts';
export { columnReasonText } from './columns/columnReasonText';
export { documentTexts } from './documents/documentTexts';
export type { DocumentTexts } from './documents/documentTexts';
export type { ErrorSentences } from './errors/sv';
export { findingSentence } from './findings/findingSentence';
export { followUpFindingSentence, followUpTexts } from './followUp/followUpTexts';
export type { FollowUpTexts } from './followUp/sv';
export { amountFormat, CELL_FORMATS } from './formats/cellFormats';
export { decimalsFor } from './formats/formats';
export type { Formats } from './formats/formats';
export type { Language } from './language';
export type { PlanItemFacts } from './plan/items/sv';
export { breachSentence, planFindingSentence, planTexts } from './plan/planTexts';
export type { PlanTexts } from './plan/planTexts';
export type { PlanSheetTexts } from './planSheets/sv';
export { planSheetTexts } from './planSheets/planSheetTexts';
export { resultTexts } from './results/resultTexts';
export type { ResultTexts } from './results/sv';
export { SYMBOLS } from './reasons/symbols';
export { methodTexts } from './methods/methodTexts';
export type { MethodTexts } from './methods/sv';
export { gapLines, gapsTexts } from './gaps/gapLines';
export { capitalised } from './sexWords/sexWords';
export type { SexWords } from './sexWords/sexWords';
export { answerSentence, answerSentences, reversalSentence, texts, verdictText } from './texts';
export type { Texts } from './texts';
export type { ViewTexts } from './views/sv';
export { viewTexts } from './views/viewTexts';
export type { WorkbenchTexts } from './workbench/sv';
export { workbenchTexts } from './workbench/workbenchTexts';
