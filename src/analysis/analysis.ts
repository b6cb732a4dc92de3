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
  /** With the variance held to be the same in both. */
  readonly student?: TestEstimate;
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
  /** The score of EIGE's index, 1..100, without correction for the level and, where the highest is known, with it. */
  readonly eige?: { readonly uncorrected: Estimate; readonly corrected?: Estimate };
  /** Of means: the median of all differences woman − man, with the limits of the Mann-Whitney test. */
  readonly hodgesLehmann?: IntervalEstimate;
  /** Of rates: women / men with Poisson limits, exact and mid-p. */
  readonly rateRatio?: { readonly exact: IntervalEstimate; readonly midP: IntervalEstimate };
  /** What the difference would be if all whose sex is unknown were women, or men; where there are any. */
  readonly bounds?: { readonly ifWomen: Estimate; readonly ifMen: Estimate };
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
  /** |women's share − 0.5|: 0 = half and half. */
  readonly distanceToHalf?: Estimate;
  /** How many more of each sex it takes for 40 per cent in a group of this size; of what are persons. */
  readonly womenMissingTo40?: Estimate;
  readonly menMissingTo40?: Estimate;
}

/** An amount per person of each sex, and women − men. */
export interface PerPerson {
  readonly women: Estimate;
  readonly men: Estimate;
  readonly difference: Estimate;
}

/** A resource related to those who use it and to the target group (domain.md 2.5). */
export interface ResourceMeasures {
  readonly perUser?: PerPerson;
  readonly perHead?: PerPerson;
  readonly womenShare: Estimate;
  readonly targetGroupShare?: Estimate;
  /** The women's share of the amount / of the target group. */
  readonly index?: Estimate;
  /** How much would have to go over to the women for everyone in the target group to have the same; negative: to the men. */
  readonly redistribution?: Estimate;
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
  /** Of kind `resource`. */
  readonly resource?: ResourceMeasures;
}

/** A comparison within one combination of groups. */
export interface GroupComparison extends Comparison {
  readonly key: Readonly<Record<string, string>>;
  /** How big and how certain the group's own difference is, no other group considered; absent for counts. */
  readonly verdict?: Verdict;
}

/** The values that women and men would have with the same composition. */
export interface StandardisedValues {
  readonly women: Estimate;
  readonly men: Estimate;
  readonly difference: Estimate;
  /** Persons of strata with one sex alone, who fall out. */
  readonly droppedPersons: Estimate;
}

/** A gap in means, men − women, parted in two. */
export interface ExplainedParts {
  readonly gap: Estimate;
  readonly explained: Estimate;
  readonly unexplained: Estimate;
}

/** A quarter of the persons by value. */
export interface QuartileBand {
  readonly women: Estimate;
  readonly men: Estimate;
  readonly other?: Estimate;
  readonly unknown?: Estimate;
  readonly total: Estimate;
  /** Of women and men. */
  readonly womenShare: Estimate;
}

/** What is said over all groups, strata or periods together. */
export interface Across {
  /** D grows with the number of categories and with how many of them have few persons: both are told. */
  readonly dissimilarity?: {
    readonly D: Estimate;
    readonly IP: Estimate;
    readonly categories?: Estimate;
    /** Categories with fewer than five women or men, nobody among them. */
    readonly smallCategories?: Estimate;
  };
  readonly standardised?: StandardisedValues & { readonly weights: string };
  /** The same with the composition of women, of men, and of the recipe's external standard. */
  readonly standardisedBy?: {
    readonly women: StandardisedValues;
    readonly men: StandardisedValues;
    readonly external?: StandardisedValues;
  };
  /** Of means: Medlingsinstitutet's standard weighting; `ratio` is women's value as a part of men's. */
  readonly standardWeighting?: {
    readonly women: Estimate;
    readonly men: Estimate;
    readonly ratio: Estimate;
    readonly droppedPersons: Estimate;
  };
  /** Of means of persons: four bands of equal size from the lowest to the highest. Equal values keep the order of the rows. */
  readonly quartileBands?: readonly QuartileBand[] | NotEstimable;
  readonly kitagawa?: { readonly rate: Estimate; readonly composition: Estimate };
  readonly mantelHaenszel?: {
    readonly oddsRatio: IntervalEstimate;
    readonly riskRatio?: IntervalEstimate;
    readonly breslowDay: TestEstimate;
  };
  /** At men's coefficients. */
  readonly oaxacaBlinder?: ExplainedParts;
  /** At the coefficients of women and men together, the sex being in the model. */
  readonly oaxacaBlinderPooled?: ExplainedParts;
  /** Women against men who are alike in the covariates: a part of men's value, −0.05 = 5 per cent lower. */
  readonly semiLogRegression?: {
    readonly gap: IntervalEstimate;
    /** In log points. */
    readonly coefficient: Estimate;
    readonly standardError: Estimate;
    readonly test: TestEstimate;
    /** Persons with a value of 0 or less, which has no logarithm. */
    readonly droppedPersons: Estimate;
  };
  /**
   * Over the recipe's strata; where it has none, over the column in which the gap turns round, if any does. `strata`
   * names those that point the other way.
   */
  readonly simpson?: { readonly reverses: boolean | NotEstimable; readonly strata: readonly string[] };
  readonly trend?: {
    readonly slopePerPeriod: Estimate;
    readonly cochranArmitage?: TestEstimate;
    readonly bySex?: { readonly women: TestEstimate; readonly men: TestEstimate };
    /** Where the recipe has a target: whether the line is there, on its way, or not; and when it will be. */
    readonly target?: TrendTarget;
  };
  /** Of every column with categories: whether the gap turns round when it is taken into account. */
  readonly simpsonByColumn?: readonly ColumnReversal[];
}

/** Where a trend stands to its target. `period` is a fraction: 2027.39 = between the counts of 2027 and 2028. */
export type TrendTarget =
  | { readonly value: number; readonly status: 'reached' | 'movingAway' }
  | { readonly value: number; readonly status: 'ahead'; readonly period: number }
  | { readonly value: number; readonly status: NotEstimable };

/** Whether the gap turns round within the categories of a column. */
export interface ColumnReversal {
  readonly column: string;
  readonly reverses: boolean | NotEstimable;
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
