import type { SheetKey, SpecCell } from '../../sheets';
import type { Language } from '../../text';

/** A method that has sheets of its own (domain.md 1.1, 1.2): 4R, JämKAS Plus, SKR's two matrices, the basis of a decision, the self-assessment of a committee. */
export type Method = 'fourR' | 'jamkasPlus' | 'matrices' | 'decisionBasis' | 'selfAssessment';

/** What an analysis said on the day that a form was made: a snapshot, as it may be shown. */
export interface MethodEvidence {
  /** Where it comes from, in words: the analysis and its date. */
  readonly source: string;
  /** What the analysis measures. Counts and resources have a place of their own in 4R. */
  readonly kind: 'count' | 'share' | 'mean' | 'resource' | 'rate';
  /** Whom or what it is about. */
  readonly label: string;
  /** `procent`, `per 1 000` …; empty where the analysis does not say. */
  readonly unit: string;
  /** Numbers, or the symbol of one that is not shown. Shares as percentages. */
  readonly women: SpecCell;
  readonly men: SpecCell;
  /** Women − men. */
  readonly gap: SpecCell;
  /** How many women and men there are, where the resource is one for a target group. */
  readonly targetGroup?: { readonly women: SpecCell; readonly men: SpecCell };
}

/** What is asked for. */
export interface MethodRequest {
  readonly method: Method;
  /** Stable for a method and a subject; stands in the keys of the sheets. */
  readonly id: string;
  /** The activity, the matter of the decision, or the committee. */
  readonly subject: string;
  /** Local date, YYYY-MM-DD. */
  readonly date: string;
  readonly language: Language;
  readonly evidence: readonly MethodEvidence[];
}

/** Gives the key of one sheet of a method. @example methodKey('representation', 'a1') // 'method.representation:a1' */
export function methodKey(sheet: string, id: string): SheetKey {
  return `method.${sheet}:${id}`;
}
