import type { Severity } from '../vocabulary';

/**
 * Understands what may be said about what people have typed into the plan. Like every Finding a value, collected and
 * never thrown; each names the cell. The sentences, with their cures, stand in `text/plan`.
 */

/** No data: the place says everything. */
type Nothing = Readonly<Record<string, never>>;

interface OfField {
  /** The field as `fields.ts` calls it; its label stands in `text/plan`. */
  readonly field: string;
}

/** The data of each finding, by its code. Never what a text field holds. */
export interface PlanFindingData {
  /** Something that is no number stands where one is wanted. It is left as it is and not used. */
  readonly numberNotReadable: OfField;
  /** 1.234 could be 1,234 or 1234; not used. */
  readonly numberAmbiguous: OfField;
  /** A date stands where a number is wanted: Excel has as a rule made one of a number typed with a dash or a point. */
  readonly numberIsDate: OfField;
  /** A number that stands as text was read. */
  readonly numberReadAs: OfField & { readonly value: number };
  /** Shares among percentages: 0,45 beside 52. Used as they stand. */
  readonly percentScaleMixed: OfField & { readonly value: number; readonly other: number };
  /** Something else stands where the baseline of an analysis is filled in; the values of the analysis were used. */
  readonly baselineOverwritten: OfField & { readonly value: number };
  /** A formula has been put into an input cell; its value was used. */
  readonly formulaInInput: OfField;
  /** An error value (#N/A) stands in an input cell; not used. */
  readonly errorInInput: OfField & { readonly error: string };
  /** Something that is no date stands where one is wanted; not used. */
  readonly dateNotReadable: OfField;
  /** A day without a year, or a year without a day; not used. */
  readonly dateIncomplete: OfField;
  /** A date that stands as text or digits was read. */
  readonly dateReadAs: OfField & { readonly date: string };
  /** Something other than the choices was typed; not used. */
  readonly choiceUnknown: OfField & { readonly allowed: readonly string[] };
  /** What is typed under Relaterar till is neither the id nor the text of a goal. */
  readonly parentUnknown: { readonly goal: string };
  /** The process is not among those of the unit on the sheet Organisation. */
  readonly processUnknown: { readonly goal: string; readonly processes: readonly string[] };
  /** The gap that is aimed at has the other sign than the baseline's. */
  readonly targetSignDiffers: { readonly goal: string; readonly baseline: number; readonly target: number };
  /** A target stands in a cell that its measure does not use. */
  readonly targetNotUsed: OfField & { readonly goal: string };
  /** The outcome is dated before the baseline; it was used. */
  readonly outcomeBeforeBaseline: {
    readonly goal: string;
    readonly outcome: string;
    readonly baseline: string;
  };
  /** An assessment of one's own without a reason; not used. */
  readonly overrideWithoutReason: { readonly goal: string };
  /** A sheet has been copied: both say that they are the same template. `kept` was read. */
  readonly sheetCopied: { readonly kept: string };
  /** A template of a unit that the plan does not have. */
  readonly sheetOfUnknownUnit: Nothing;

  /** A row of the organisation has no name. */
  readonly unitNameMissing: Nothing;
  /** Something other than the names of levels. */
  readonly unitLevelUnknown: { readonly allowed: readonly string[] };
  /** No unit of that name stands above; the row was left out. */
  readonly unitParentUnknown: { readonly unit: string; readonly parent: string };
  /** Several units have that name; write the path. */
  readonly unitParentAmbiguous: {
    readonly unit: string;
    readonly parent: string;
    readonly paths: readonly string[];
  };
  /** The unit above is not one level up. */
  readonly unitLevelSkipped: { readonly unit: string; readonly parent: string };
  /** Units that stand above each other in a ring. */
  readonly unitCycle: { readonly units: readonly string[] };
  /** Two units of one name under the same unit; the later was left out. */
  readonly unitNameTwice: { readonly unit: string };
  /** Two rows have the same id; the later is read as a new unit. */
  readonly unitIdTwice: { readonly unit: string };
  /** Nothing that could be read as an organisation. */
  readonly organisationNotUnderstood: Nothing;
}

/** The stable name of a kind of finding about the plan. */
export type PlanFindingCode = keyof PlanFindingData;

/** A finding of one kind. */
export interface PlanFindingOf<Code extends PlanFindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** `cells` as an address ("B7"); empty where it is not from a sheet. */
  readonly where: { readonly sheet: string; readonly cells: string };
  readonly data: PlanFindingData[Code];
}

/** Something about what people have typed that is worth saying. */
export type PlanFinding = { [Code in PlanFindingCode]: PlanFindingOf<Code> }[PlanFindingCode];
