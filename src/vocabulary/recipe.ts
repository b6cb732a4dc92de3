import type { Correction } from './correction';

/**
 * Understands a question put to a table, as data: what is measured, how the sex is told, over which groups.
 *
 * The format is contract.md 4. Headings and values are compared as trimmed text without regard to case,
 * numbers by value.
 */

import type { AgeGroup } from './sex';

/** A value that a recipe names in a column. */
export type RecipeValue = string | number | boolean;

/** Where the table stands. Without a table or a range, intake finds it. */
export interface RecipeSource {
  readonly sheet: string;
  readonly table?: string;
  readonly range?: string;
  /** Further sheets of the same shape that are read together with `sheet`; the name of each is the period. */
  readonly joinedSheets?: readonly string[];
  /** Rows that are hidden, by a filter or by hand, are read unless they are to be left out. */
  readonly hiddenRows?: 'read' | 'leaveOut';
  /** What is put right in memory before anything is counted. */
  readonly corrections?: readonly Correction[];
}

/** The sex of a row stands in a column; lists of codes where the words are not known or not certain. */
export interface SexByColumn {
  readonly column: string;
  readonly women?: readonly RecipeValue[];
  readonly men?: readonly RecipeValue[];
  readonly other?: readonly RecipeValue[];
}

/** The sex of a row is told by its personnummer, read in memory only. */
export interface SexByPersonalIdentityNumber {
  readonly personalIdentityNumber: string;
}

/** A finished table: women and men stand in columns of their own. */
export interface SexByColumns {
  readonly womenColumn: string;
  readonly menColumn: string;
  readonly totalColumn?: string;
  /** Headcounts behind means, bases behind counts with an outcome. */
  readonly womenWeight?: string;
  readonly menWeight?: string;
}

/** How the sex is told. */
export type SexSource = SexByColumn | SexByPersonalIdentityNumber | SexByColumns;

/** Rows are kept where the column has one of the values. */
export interface RecipeFilter {
  readonly column: string;
  readonly in: readonly RecipeValue[];
}

/** Number of women and men that something is related to. */
export interface TargetPopulation {
  readonly women: number;
  readonly men: number;
}

/**
 * What is measured. In a finished table the women's and men's columns hold the numbers, so that `column` may be
 * left out there; in one with `resource` it is the amount that is divided by use (the women's and men's columns).
 */
export type RecipeMeasure =
  | { readonly kind: 'count' }
  | { readonly kind: 'share'; readonly column?: string; readonly positive?: readonly RecipeValue[] }
  | { readonly kind: 'mean'; readonly column?: string }
  | {
      readonly kind: 'resource';
      readonly column?: string;
      readonly users?: string;
      readonly population?: TargetPopulation;
    }
  | { readonly kind: 'rate'; readonly per: number; readonly population: TargetPopulation };

/** Which way is better. Without one, nobody is said to be worse off. */
export type Direction = 'higherIsBetter' | 'lowerIsBetter' | 'balance' | 'none';

/**
 * Which small counts and telling amounts are not shown. Every key may be left out.
 *
 * Dominance and p per cent are those of statistical disclosure control (Hundepool et al. 2012, 4.2), for amounts of
 * rows that each stand for somebody: grants to associations, costs of persons.
 */
export interface SmallCountRules {
  /** Counts from 1 up to below this are hidden: 5 where nothing is said, 0 = none is. */
  readonly threshold?: number;
  /** A rule with a limit of its own: `sickLeave` hides what concerns at most ten persons (SFS 2002:1065). */
  readonly rule?: 'sickLeave';
  /** Zeros are shown unless they are to be hidden like other small counts. */
  readonly zeros?: 'shown' | 'hidden';
  /** An amount is hidden where the `n` largest contributions are more than `k` per cent of it. */
  readonly dominance?: { readonly n: number; readonly k: number };
  /** An amount is hidden where the second largest contributor could tell the largest to within so many per cent. */
  readonly pPercent?: number;
}

/** The order in which groups are shown. */
export type GroupOrder = 'source' | 'name' | 'count' | 'gap';

/** How an answer is shown; changes no number of it. */
export interface Presentation {
  /** As in the source when absent; the largest first for counts and gaps. */
  readonly sort?: GroupOrder;
  /** Percentages of fewer persons than this are not shown; 20 when absent, 0 shows all. */
  readonly percentFrom?: number;
  /** Where a percentage is of fewer persons than this, the counts stand in the same table; 50 when absent. */
  readonly countsBelow?: number;
  /** What the sexes are called; as the source says when absent. */
  readonly people?: AgeGroup;
  /** From which period on a series is not comparable with what was before, and why. */
  readonly breaks?: readonly { readonly from: number; readonly note: string }[];
}

/** Of how many persons a percentage is shown, and below how many the counts stand beside it (domain.md 1.7). */
export const DEFAULT_PRESENTATION = { percentFrom: 20, countsBelow: 50 } as const;

/** A question put to a table. */
export interface Recipe {
  readonly title: string;
  readonly source: RecipeSource;
  readonly sex: SexSource;
  readonly weight?: string;
  readonly where?: readonly RecipeFilter[];
  readonly measure: RecipeMeasure;
  readonly by?: readonly string[];
  readonly strata?: readonly string[];
  readonly explain?: readonly string[];
  readonly period?: string;
  readonly reference?: { readonly womenShare: number };
  readonly direction?: Direction;
  readonly confidence?: number;
  /** The weight of each stratum of an external standard, by its name (values of several columns joined with ` · `). */
  readonly standard?: Readonly<Record<string, number>>;
  /** Where the trend is to go: the gap (met at or within it, whatever its sign); for counts the women's share. */
  readonly targetValue?: number;
  /** The rows are a sample, of a population of so many where that is known; else they are all there are. */
  readonly sample?: { readonly population?: TargetPopulation };
  /** Of EIGE's score: the exponent of its correction, and the highest level among all units compared. */
  readonly eige?: { readonly exponent?: number; readonly highest?: number };
  readonly presentation?: Presentation;
  readonly smallCounts?: SmallCountRules;
}
