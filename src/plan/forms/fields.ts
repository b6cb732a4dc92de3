/**
 * Understands which cells people fill in: the field of each input, as it stands in the hidden name `_jb_<field>_<n>`
 * (design 2.6). The number is the goal's on its template, from 1; 1 for what a sheet has once. A second indicator of
 * a goal has the fields of `INDICATOR_FIELDS` with its number behind (`indicatorField`). Labels stand in `text/plan`.
 */

/** The kinds of our sheets that people fill in; `kind:unitId` is the key of a sheet, `kind` alone where there is one. */
export const FORM_KINDS = {
  plan: 'plan',
  organisation: 'organisation',
  decisions: 'decisions',
  goal: 'goal',
  followUp: 'followUp',
  remedyPlan: 'remedyPlan',
} as const;

/** The fields of the sheet Plan. */
export const PLAN_FIELDS = [
  'visionName',
  'visionAddition',
  'councilGoal',
  'nationalGoals',
  'planAdopted',
  'planParagraph',
  'planBody',
  'deadlineCommitteeGoals',
  'deadlineDepartmentGoals',
  'deadlineUnitGoals',
  'deadlineUnitFollowUp',
  'deadlineDepartmentFollowUp',
  'deadlineNextPlan',
  'nextPlanAdopted',
] as const;

/** The fields of an indicator in a goal template. */
export const INDICATOR_FIELDS = [
  'indicator',
  'definition',
  'unitOfMeasure',
  'direction',
  'measure',
  'source',
  'baselineWomen',
  'baselineMen',
  'baselineDate',
  'targetGap',
  'targetWomen',
  'targetMen',
  'targetDate',
  'tolerance',
] as const;

/** The fields of a goal in its template, apart from those of its indicators. */
export const GOAL_FIELDS = [
  'goal',
  'parent',
  'contribution',
  'process',
  'evidence',
  'evidenceDate',
  'evidencePeriod',
  'evidencePopulation',
  'conclusion',
  'goalType',
  'goalNationalGoals',
  'responsible',
  'prepared',
  'adopted',
  'paragraph',
] as const;

/** The fields of an indicator at follow-up. */
export const OUTCOME_FIELDS = ['outcomeWomen', 'outcomeMen', 'outcomeDate'] as const;

/** The fields of a goal at follow-up, apart from those of its indicators. */
export const FOLLOW_UP_FIELDS = [
  'fulfilment',
  'proposedActions',
  'submitted',
  'assessmentOverride',
  'overrideReason',
] as const;

/** The fields of a goal in a remedy plan. */
export const REMEDY_FIELDS = [
  'cause',
  'remedyActions',
  'remedyResponsible',
  'newDate',
  'councilDate',
  'councilParagraph',
] as const;

/** The field of Kommentar, which every sheet has once. */
export const COMMENT_FIELD = 'comment';

/** The ids of open tables, and their columns in the order in which we write them. */
export const FORM_TABLES = {
  /** `id` is ours and stands last; a row without one is a new unit, or one that is known by its name. */
  organisation: ['level', 'name', 'parent', 'manager', 'mainProcesses', 'subProcesses', 'id'],
  decisions: ['matter', 'date', 'analysed', 'link', 'consequence'],
  /** One table a goal: its id is `actions` and the goal's number (`actionsTable`). */
  actions: ['what', 'who', 'when', 'resource', 'status'],
} as const;

type Of<Fields extends readonly string[]> = Fields[number];

export type PlanField = Of<typeof PLAN_FIELDS>;
export type IndicatorField = Of<typeof INDICATOR_FIELDS>;
export type GoalField = Of<typeof GOAL_FIELDS>;
export type OutcomeField = Of<typeof OUTCOME_FIELDS>;
export type FollowUpField = Of<typeof FOLLOW_UP_FIELDS>;
export type RemedyField = Of<typeof REMEDY_FIELDS>;

/** Every field that has a label. */
export type FormField =
  PlanField | IndicatorField | GoalField | OutcomeField | FollowUpField | RemedyField | typeof COMMENT_FIELD;

/**
 * The field of an indicator's input: the field itself for the first indicator of a goal, with the number behind for the others.
 * @example indicatorField('baselineWomen', 2) // 'baselineWomen2'
 */
export function indicatorField(field: IndicatorField | OutcomeField, indicator: number): string {
  return indicator === 1 ? field : `${field}${String(indicator)}`;
}

/** The id of the table of a goal's actions. @example actionsTable(2) // 'actions2' */
export function actionsTable(goal: number): string {
  return `actions${String(goal)}`;
}

/** The key of a sheet of a unit. @example sheetKeyOf('goal', 'u7') // 'goal:u7' */
export function sheetKeyOf(kind: 'goal' | 'followUp' | 'remedyPlan', unit: string): string {
  return `${kind}:${unit}`;
}
