import type { LocalDate } from '../localDate';

/** Understands that a rule of the plan is broken: which, by whom, what is missing and when it was due (contract 6). */

/** The rules (domain.md 3.2). R8 and R15 say how to reckon and are never broken themselves. */
export const RULES = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
] as const;

/** The name of a rule. */
export type RuleId = (typeof RULES)[number];

/** `late`: the day has passed, or it was delivered after the day. */
export type BreachSeverity = 'error' | 'late' | 'warning';

/** What a goal can lack (contract 6; closed). */
export const MISSING_ITEMS = [
  'goal',
  'parent',
  'process',
  'evidence',
  'indicator',
  'unitOfMeasure',
  'direction',
  'source',
  'baselineWomen',
  'baselineMen',
  'baselineDate',
  'target',
  'targetDate',
  'adopted',
  'prepared',
  'followUp',
  'vagueVerb',
] as const;

/** Something that a goal lacks. */
export type MissingItem = (typeof MISSING_ITEMS)[number];

/** Why a rule is broken; each has a sentence in `text/plan`. */
export type BreachReason =
  | { readonly kind: 'goalMissing' }
  | { readonly kind: 'notAdopted' }
  | { readonly kind: 'notPrepared' }
  | { readonly kind: 'deliveredLate'; readonly delivered: LocalDate }
  | { readonly kind: 'parentMissing' }
  | { readonly kind: 'parentOnWrongLevel'; readonly parent: string }
  | { readonly kind: 'parentOfOtherLine'; readonly parent: string }
  | { readonly kind: 'parentDeleted'; readonly parent: string }
  | { readonly kind: 'evidenceMissing' }
  | { readonly kind: 'notMeasurable' }
  | { readonly kind: 'targetIsBaseline' }
  | { readonly kind: 'targetOnWrongSide' }
  | { readonly kind: 'targetOutOfRange' }
  | { readonly kind: 'targetDateNotAfterBaseline'; readonly baselineDate: LocalDate }
  | { readonly kind: 'targetDateAfterYear'; readonly targetDate: LocalDate }
  | { readonly kind: 'vagueVerb'; readonly verbs: readonly string[] }
  | {
      readonly kind: 'followUpMissing';
      readonly lacks: readonly ('fulfilment' | 'proposedActions' | 'submitted')[];
    }
  | { readonly kind: 'notInAnnualReport' }
  | { readonly kind: 'cannotBeAssessed' }
  | { readonly kind: 'remedyPlanNotReported'; readonly assessment: 'partly' | 'notMet' }
  | { readonly kind: 'nextPlanNotAdopted'; readonly year: number }
  | { readonly kind: 'levelledDown'; readonly sex: 'women' | 'men' }
  | { readonly kind: 'decisionWithoutAnalysis'; readonly matter: string }
  | { readonly kind: 'smallCountShown'; readonly sheet: string; readonly cell: string };

/** One broken rule. */
export interface RuleBreach {
  readonly rule: RuleId;
  readonly severity: BreachSeverity;
  /** Name and path of the unit, as `Hemtjänst Norra` and `Socialnämnden / Socialförvaltningen / Hemtjänst Norra`. */
  readonly unit: string;
  readonly path: string;
  /** The goal's id, where it is about one. */
  readonly goal?: string;
  readonly missing: readonly MissingItem[];
  /** The last day, where the rule has one. */
  readonly due?: LocalDate;
  readonly reason: BreachReason;
  /** Where a person can do something about it; absent where no sheet of ours has it. */
  readonly place?: { readonly sheet: string; readonly cells: string };
}
