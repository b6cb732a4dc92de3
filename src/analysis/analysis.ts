import type {
  AgeGroup,
  Estimate,
  Finding,
  IntervalEstimate,
  NotEstimable,
  Recipe,
  TestEstimate,
} from '../vocabulary';

/**
 * Understands the answer to a recipe. The fields and their names are those of contract.md 5; a field that means
 * nothing for the kind of measure is left out, a number that cannot be had says why in its place.
 */

/** What is known of one sex (or of everyone) in one group. `n` counts the rows with a value. */
export interface Cell {
  readonly n: Estimate;
  readonly missing?: Estimate;
  /** With the outcome; for kind `count` the same as `n`. */
  readonly count?: Estimate;
  /** The share, mean, rate or resource, with its limits. */
  readonly value?: Estimate;
  readonly low?: Estimate;
  readonly high?: Estimate;
  readonly sum?: Estimate;
  readonly mean?: Estimate;
  readonly sd?: Estimate;
  readonly median?: Estimate;
  readonly q1?: Estimate;
  readonly q3?: Estimate;
  readonly min?: Estimate;
  readonly max?: Estimate;
  readonly p10?: Estimate;
  readonly p90?: Estimate;
}

/** The tests of a difference. */
export interface GapTests {
  readonly twoProportionZ?: TestEstimate;
  readonly chiSquare?: TestEstimate;
  readonly chiSquareYates?: TestEstimate;
  readonly fisher?: TestEstimate;
  readonly welch?: TestEstimate;
  readonly mannWhitney?: TestEstimate;
}

/** The difference between women and men, always women − men. */
export interface Gap {
  readonly difference: IntervalEstimate;
  /** (W − M) / M, (W − M) / (W + M), W / M: fractions. */
  readonly relative?: Estimate;
  readonly symmetric?: Estimate;
  readonly ratio?: IntervalEstimate;
  readonly parityIndex?: Estimate;
  readonly adjustedParityIndex?: Estimate;
  readonly wefScore?: Estimate;
  readonly oddsRatio?: IntervalEstimate;
  /** (M − W) / M, as in the literature. */
  readonly payGapMean?: Estimate;
  readonly payGapMedian?: Estimate;
  readonly cohenD?: Estimate;
  readonly hedgesG?: Estimate;
  readonly tests?: GapTests;
  readonly adjusted?: { readonly holm: Estimate; readonly benjaminiHochberg: Estimate };
}

/** How a group is made up. */
export interface Distribution {
  readonly womenShare: Estimate;
  readonly balanced4060: boolean | NotEstimable;
  readonly representationIndex?: Estimate;
  /** Rounded up to persons. */
  readonly womenMissingToReference?: Estimate;
}

/** Women and men side by side. `total` is everyone, also other and unknown, who stand as cells where they occur. */
export interface Comparison {
  readonly women: Cell;
  readonly men: Cell;
  readonly other?: Cell;
  readonly unknown?: Cell;
  readonly total: Cell;
  readonly gap: Gap;
  readonly distribution: Distribution;
}

/** A comparison within one combination of groups. */
export interface GroupComparison extends Comparison {
  readonly key: Readonly<Record<string, string>>;
  /** How big and how certain the group's own difference is, no other group considered; absent for counts. */
  readonly verdict?: Verdict;
}

/** What is said over all groups, strata or periods together. */
export interface Across {
  readonly dissimilarity?: { readonly D: Estimate; readonly IP: Estimate };
  readonly standardised?: {
    readonly women: Estimate;
    readonly men: Estimate;
    readonly difference: Estimate;
    readonly weights: string;
    readonly droppedPersons: Estimate;
  };
  readonly kitagawa?: { readonly rate: Estimate; readonly composition: Estimate };
  readonly mantelHaenszel?: { readonly oddsRatio: IntervalEstimate; readonly breslowDay: TestEstimate };
  readonly oaxacaBlinder?: {
    readonly gap: Estimate;
    readonly explained: Estimate;
    readonly unexplained: Estimate;
  };
  readonly simpson?: { readonly reverses: boolean | NotEstimable; readonly strata: readonly string[] };
  readonly trend?: {
    readonly slopePerPeriod: Estimate;
    readonly cochranArmitage?: TestEstimate;
    readonly bySex?: { readonly women: TestEstimate; readonly men: TestEstimate };
  };
}

/** How big and how certain the difference is (contract.md 5). */
export type VerdictCode = 'clearDifference' | 'uncertainDifference' | 'noDifferenceShown' | 'tooFewPersons';

/** The verdict on the overall gap; its sentence stands in `text`. */
export interface Verdict {
  readonly code: VerdictCode | 'suppressed';
  readonly threshold: Estimate;
}

/** How many rows were read and by sex; suppressed like any other count. */
export interface AnalysisPopulation {
  readonly women: Estimate;
  readonly men: Estimate;
  readonly other: Estimate;
  readonly unknown: Estimate;
  readonly rowsRead: number;
  readonly rowsExcluded: number;
}

/**
 * How far above the amount of each cell a reader's upper limit must lie, where few contributors have most of it. Of
 * cells that are not sensitive nothing is said.
 */
export type ProtectedCells = Partial<
  Readonly<Record<'women' | 'men' | 'other' | 'unknown' | 'total', number>>
>;

/** Where the numbers come from, for the cube and for the lines below each table. */
export interface Provenance {
  readonly sheet: string;
  readonly address: string;
  /** Local date of the analysis, YYYY-MM-DD. */
  readonly date: string;
  /** Of the rows that were read; the same rows give the same hash. */
  readonly hash: string;
}

/** The whole answer. */
export interface Analysis {
  readonly recipe: Recipe;
  /** What the source calls the sexes; adults when absent. */
  readonly people?: AgeGroup;
  readonly findings: readonly Finding[];
  readonly population: AnalysisPopulation;
  readonly overall: Comparison;
  readonly groups: readonly GroupComparison[];
  /** Everybody by period, the first period first, where the recipe has one. */
  readonly periods?: readonly GroupComparison[];
  readonly across: Across;
  readonly verdict: Verdict;
  /** Where the recipe asks for it; of the full analysis alone, since it speaks of single contributors. */
  readonly protectedAmounts?: {
    readonly overall: ProtectedCells;
    /** In the order of the groups. */
    readonly groups: readonly ProtectedCells[];
  };
  readonly provenance: Provenance;
}
