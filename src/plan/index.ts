/**
 * Understands the action plan for gender mainstreaming as data: the organisation, goals with their indicators and
 * evidence, dates, the rules R1–R15 at a date, follow-up, and what goes on to the next year. Knows no sheet: it takes
 * what stands in forms (`FormSheet`) and gives values; words for choices are handed in.
 */
export { collectAnswers } from './collect/collectAnswers';
export type {
  CollectedAnswers,
  CollectedFile,
  RefusedFile,
  TakenAnswer,
  TakenRows,
  UnplacedAnswer,
} from './collect/collectedAnswers';
export type { HeldRow } from './collect/mergeRows';
export type { CollectConflict } from './collect/collectConflict';
export { deadlinesOf } from './deadlines';
export type { Decision } from './decision';
export type { DeadlineName, Deadlines } from './deadlines';
export type { Assessment, AssessmentRules, GoalAssessment, SeveralIndicators } from './followUp/assessment';
export type { AssessmentOverride, FollowUp, Outcome } from './followUp/followUp';
export type { RemedyPlan } from './followUp/remedyPlan';
export type { ChoiceWords } from './forms/choiceWords';
export type { FieldPlaces } from './forms/fieldPlaces';
export { actionsTable, FORM_KINDS, FORM_TABLES, indicatorField, sheetKeyOf } from './forms/fields';
export type {
  FollowUpField,
  FormField,
  GoalField,
  IndicatorField,
  OutcomeField,
  PlanField,
  RemedyField,
} from './forms/fields';
export type { Action } from './goals/action';
export type { Evidence, EvidenceSnapshot } from './goals/evidence';
export type { Goal, GoalType } from './goals/goal';
export type { GoalStatus } from './goals/goalStatus';
export type { Baseline, BaselineOrigin, GoalMeasure, Indicator, Target } from './goals/indicator';
export type { Level, UnitLevel } from './level';
export type { LocalDate } from './localDate';
export { changeOrganisation } from './organisation/changeOrganisation';
export type { ChangedPlan } from './organisation/changeOrganisation';
export { lineOf, pathOf } from './organisation/organisation';
export type { Organisation, OrganisationChange, OrganisationUnit } from './organisation/organisation';
export type { WantedUnit } from './organisation/wantedUnit';
export { PLAN_ITEMS } from './planItem';
export type { PlanItem, PlanItemNumber } from './planItem';
export type { Adoption, AnnualReportRecord, Plan } from './plan';
export type { PlanFinding, PlanFindingCode, PlanFindingData, PlanFindingOf } from './planFinding';
export type { AssessmentCounts, GoalIdRecord, GoalRecord, PastOutcome, PlanState } from './planState';
export type { BreachReason, BreachSeverity, MissingItem, RuleBreach, RuleId } from './rules/ruleBreach';
export type {
  NationalGoals,
  PlanSettings,
  SettingsProblem,
  SettingsProblemCode,
  UnitSetting,
  Vision,
} from './settings/planSettings';
export { parseSettings } from './settings/parseSettings';
export type { SettingsResult } from './settings/parseSettings';
export { DEADLINE_FIELDS } from './settings/readPlanSheet';
export { changeSettings, startPlan } from './settings/startPlan';
export type { PlanDefaults } from './settings/startPlan';
export { giveGoalIds } from './goalIds/giveGoalIds';
export { COUNCIL_ID, MUNICIPALITY, VISION_ID } from './goals/municipalGoals';
export { dateOfSerial, isLocalDate, serialOfDate } from './localDate';
export { readPlan } from './readPlan';
export type { PlanReading } from './readPlan';
export { assessGoal } from './followUp/assessGoal';
export { findVagueVerbs } from './goals/findVagueVerbs';
export { isMeasurable } from './goals/judgeMeasurability';
export { judgePlan } from './rules/judgePlan';
export type { RuleContext } from './rules/ruleContext';
export { statusOf } from './goals/statusOf';
export { parsePlanState } from './parsePlanState';
export { sharePercent } from './goals/measuredValue';
export { carryOver } from './nextYear/carryOver';
export type { CarriedGoal, EndingYear, NextPlan } from './nextYear/carryOver';
export { paceOf, proposeGoal } from './goals/proposeGoal';
export type { GoalPace, GoalProposal, YearlyValue } from './goals/proposeGoal';
export { mergeUnits, moveUnit, removeUnit, renameUnit, splitUnit } from './organisation/editUnits';
export type { AnswerMove } from './organisation/editUnits';
export { readOrganisationList } from './organisation/readOrganisationList';
export type { ReadOrganisation } from './organisation/readOrganisationList';
export { countProgress } from './progress/countProgress';
export type { ItemProgress, PlanProgress } from './progress/countProgress';
export { findOddOutcomes } from './followUp/findOddOutcomes';
export type {
  FollowUpFinding,
  FollowUpFindingCode,
  FollowUpFindingData,
  FollowUpFindingOf,
} from './followUp/followUpFinding';
