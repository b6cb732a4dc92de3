import type { Severity } from '../../vocabulary';

/**
 * Understands what may be said about outcomes when goals are followed up. Values, collected and never thrown; the
 * sentences, with what to do, stand in `text/followUp`.
 */

/** The data of each finding, by its code. */
export interface FollowUpFindingData {
  /** Nobody has told an outcome, and none could be computed. */
  readonly outcomeMissing: { readonly goal: string };
  /** The outcome is withheld: too few persons are behind it. */
  readonly outcomeWithheld: { readonly goal: string };
  /** Somebody has typed an outcome, and the evidence gives another for the same goal; the typed one holds. */
  readonly twoOutcomes: { readonly goal: string; readonly typed: string; readonly computed: string };
  /** The rows of the evidence are the same as when the baseline was taken, so they tell no outcome. */
  readonly sameData: { readonly goal: string; readonly sheet: string };
  /** Nobody of one of the sexes is in the data that the outcome is to be computed from. */
  readonly outcomeEmpty: { readonly goal: string; readonly sheet: string };
  /** A recipe that chose an earlier year has been put to the year that is followed up. */
  readonly yearAdvanced: {
    readonly goal: string;
    readonly column: string;
    readonly before: number;
    readonly now: number;
  };
  /** The sheet that the outcome is to be computed from is not in the workbook. */
  readonly sourceMissing: { readonly goal: string; readonly sheet: string };
  /** The recipe of the evidence cannot be answered from the sheet; the problems are sentences. */
  readonly sourceRefused: {
    readonly goal: string;
    readonly sheet: string;
    readonly problems: readonly string[];
  };
  /** Groups that the data had when the baseline was taken and do not have now, or the other way round. */
  readonly groupsDiffer: {
    readonly goal: string;
    readonly sheet: string;
    readonly gone: readonly string[];
    readonly added: readonly string[];
  };
  /** The unit of measure is another than when the goal was first followed up or carried over. */
  readonly unitChanged: { readonly goal: string; readonly before: string; readonly now: string };
  /** The outcome is a hundred times smaller or larger than the baseline: a share beside a percentage. */
  readonly scaleDiffers: { readonly goal: string; readonly outcome: number; readonly baseline: number };
  /** Years between the plan that ends and the one that begins, of which nothing is known. */
  readonly yearsMissing: { readonly years: readonly number[] };
}

/** The stable name of a kind of finding about outcomes. */
export type FollowUpFindingCode = keyof FollowUpFindingData;

/** A finding of one kind. */
export interface FollowUpFindingOf<Code extends FollowUpFindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly where: { readonly sheet: string; readonly cells: string };
  readonly data: FollowUpFindingData[Code];
}

/** Something about outcomes that is worth saying. */
export type FollowUpFinding = { [Code in FollowUpFindingCode]: FollowUpFindingOf<Code> }[FollowUpFindingCode];
