/**
 * Understands where the same number stands in a reference answer and in ours. One list of places for each kind of
 * answer; a place is a dotted path.
 */

/** The same number in both answers; the reference may give it as a percentage of something that we give as a part. */
export interface SamePlace {
  readonly measure: string;
  readonly noted: string;
  readonly ours: string;
  /** What ours is multiplied with to be theirs. */
  readonly times?: number;
  /** Ours is a p-value, held to 1e-6. */
  readonly isProbability?: true;
}

/** A number with both answers. */
export interface ComparedNumber {
  readonly measure: string;
  readonly what: string;
  readonly noted: unknown;
  readonly ours: unknown;
  readonly agrees: boolean;
}

const NUMBER_TOLERANCE = 1e-9;
const PROBABILITY_TOLERANCE = 1e-6;

/** Compares two answers place by place. Every place has to be there in the reference. */
export function compareAt(
  answers: { readonly what: string; readonly noted: unknown; readonly ours: unknown },
  places: readonly SamePlace[],
): readonly ComparedNumber[] {
  return places.map((place) => {
    const noted = at(answers.noted, place.noted);
    if (noted === undefined) throw new Error(`${answers.what} notes no ${place.noted}`);
    const ours = at(answers.ours, place.ours);
    const scaled = typeof ours === 'number' ? ours * (place.times ?? 1) : ours;
    const tolerance = place.isProbability ? PROBABILITY_TOLERANCE : NUMBER_TOLERANCE;
    return {
      measure: place.measure,
      what: `${answers.what}: ${place.noted}`,
      noted,
      ours: scaled,
      agrees: isSame(noted, scaled, tolerance),
    };
  });
}

function isSame(noted: unknown, ours: unknown, tolerance: number): boolean {
  if (typeof noted !== 'number' || typeof ours !== 'number')
    return JSON.stringify(noted) === JSON.stringify(ours);
  return Math.abs(noted - ours) <= tolerance * (noted === 0 ? 1 : Math.abs(noted));
}

/** What stands at a dotted path; `women.wilson95.0` is the first of a list. */
export function at(answer: unknown, path: string): unknown {
  return path.split('.').reduce((inside: unknown, key) => {
    return typeof inside === 'object' && inside !== null
      ? (inside as Record<string, unknown>)[key]
      : undefined;
  }, answer);
}

/** How many numbers were compared and how many agree, by measure. */
export function agreementLines(numbers: readonly ComparedNumber[]): readonly string[] {
  const measures = [...new Set(numbers.map(({ measure }) => measure))];
  const line = (name: string, of: readonly ComparedNumber[]): string =>
    `  ${name.padEnd(36)} ${String(of.length).padStart(5)} compared, ${String(of.filter(({ agrees }) => agrees).length).padStart(5)} agree`;
  return [
    ...measures.map((measure) =>
      line(
        measure,
        numbers.filter((number) => number.measure === measure),
      ),
    ),
    line('all', numbers),
  ];
}

function perSex(
  sexes: readonly string[],
  places: (noted: string, ours: string) => readonly SamePlace[],
): readonly SamePlace[] {
  return sexes.flatMap((sex) => places(sex, sex === 'all' ? 'total' : sex));
}

/** A share with an outcome: cells, gap, ratios and tests. */
export const SHARE: readonly SamePlace[] = [
  ...perSex(['women', 'men'], (noted, ours) => [
    { measure: 'count with the outcome', noted: `${noted}.x`, ours: `${ours}.count` },
    { measure: 'persons', noted: `${noted}.n`, ours: `${ours}.n` },
    { measure: 'share', noted: `${noted}.share`, ours: `${ours}.value` },
    { measure: 'Wilson interval', noted: `${noted}.wilson95.0`, ours: `${ours}.low` },
    { measure: 'Wilson interval', noted: `${noted}.wilson95.1`, ours: `${ours}.high` },
  ]),
  { measure: 'difference of shares', noted: 'diff_women_minus_men', ours: 'gap.difference.estimate' },
  { measure: 'difference of shares', noted: 'diff_pp', ours: 'gap.difference.estimate', times: 100 },
  { measure: 'Newcombe interval', noted: 'newcombe95.0', ours: 'gap.difference.low' },
  { measure: 'Newcombe interval', noted: 'newcombe95.1', ours: 'gap.difference.high' },
  { measure: 'Newcombe interval', noted: 'newcombe95_pp.0', ours: 'gap.difference.low', times: 100 },
  { measure: 'Newcombe interval', noted: 'newcombe95_pp.1', ours: 'gap.difference.high', times: 100 },
  { measure: 'ratio', noted: 'risk_ratio_women_to_men', ours: 'gap.ratio.estimate' },
  { measure: 'Katz interval', noted: 'rr_katz95.0', ours: 'gap.ratio.low' },
  { measure: 'Katz interval', noted: 'rr_katz95.1', ours: 'gap.ratio.high' },
  { measure: 'odds ratio', noted: 'odds_ratio', ours: 'gap.oddsRatio.estimate' },
  { measure: 'Woolf interval', noted: 'or_woolf95.0', ours: 'gap.oddsRatio.low' },
  { measure: 'Woolf interval', noted: 'or_woolf95.1', ours: 'gap.oddsRatio.high' },
  { measure: 'parity index', noted: 'gpi_women_over_men', ours: 'gap.parityIndex' },
  { measure: 'two-proportion z', noted: 'z_pooled', ours: 'gap.tests.twoProportionZ.statistic' },
  { measure: 'two-proportion z', noted: 'z_p', ours: 'gap.tests.twoProportionZ.p', isProbability: true },
  { measure: 'chi-square', noted: 'chi2', ours: 'gap.tests.chiSquare.statistic' },
  { measure: 'chi-square', noted: 'chi2_p', ours: 'gap.tests.chiSquare.p', isProbability: true },
  { measure: 'chi-square (Yates)', noted: 'chi2_yates', ours: 'gap.tests.chiSquareYates.statistic' },
  {
    measure: 'chi-square (Yates)',
    noted: 'chi2_yates_p',
    ours: 'gap.tests.chiSquareYates.p',
    isProbability: true,
  },
  { measure: 'Fisher exact', noted: 'fisher_p', ours: 'gap.tests.fisher.p', isProbability: true },
];

const QUANTILES = { p10: 'p10_type7', q1: 'q1_type7', q3: 'q3_type7', p90: 'p90_type7' };

/** The values of women, of men, or of all. */
export function valuesOf(sexes: readonly string[]): readonly SamePlace[] {
  return perSex(sexes, (noted, ours) => [
    { measure: 'persons', noted: `${noted}.n`, ours: `${ours}.n` },
    { measure: 'missing', noted: `${noted}.missing`, ours: `${ours}.missing` },
    ...['sum', 'mean', 'median', 'sd', 'min', 'max'].map((name) => ({
      measure: name,
      noted: `${noted}.${name}`,
      ours: `${ours}.${name}`,
    })),
    ...Object.entries(QUANTILES).map(([name, theirs]) => ({
      measure: 'quartiles and tenths (type 7)',
      noted: `${noted}.${theirs}`,
      ours: `${ours}.${name}`,
    })),
    { measure: 't interval of a mean', noted: `${noted}.mean_t_ci95.0`, ours: `${ours}.low` },
    { measure: 't interval of a mean', noted: `${noted}.mean_t_ci95.1`, ours: `${ours}.high` },
  ]);
}

/** The gap between two means. */
export const GAP_OF_MEANS: readonly SamePlace[] = [
  { measure: 'difference of means', noted: 'mean_diff_women_minus_men', ours: 'gap.difference.estimate' },
  { measure: 'Welch interval', noted: 'welch.ci95.0', ours: 'gap.difference.low' },
  { measure: 'Welch interval', noted: 'welch.ci95.1', ours: 'gap.difference.high' },
  { measure: 'Welch test', noted: 'welch.t', ours: 'gap.tests.welch.statistic' },
  { measure: 'Welch test', noted: 'welch.df', ours: 'gap.tests.welch.df' },
  { measure: 'Welch test', noted: 'welch.p', ours: 'gap.tests.welch.p', isProbability: true },
  { measure: "Student's test", noted: 'student.t', ours: 'gap.tests.student.statistic' },
  { measure: "Student's test", noted: 'student.df', ours: 'gap.tests.student.df' },
  { measure: "Student's test", noted: 'student.p', ours: 'gap.tests.student.p', isProbability: true },
  { measure: 'Mann-Whitney', noted: 'mann_whitney.U_women', ours: 'gap.tests.mannWhitney.statistic' },
  {
    measure: 'Mann-Whitney',
    noted: 'mann_whitney.p_cc',
    ours: 'gap.tests.mannWhitney.p',
    isProbability: true,
  },
  { measure: "Cohen's d", noted: 'cohens_d', ours: 'gap.cohenD' },
  { measure: "Hedges' g", noted: 'hedges_g_exact', ours: 'gap.hedgesG' },
  { measure: 'pay gap (mean)', noted: 'gap_mean_pct_of_men', ours: 'gap.payGapMean', times: 100 },
  { measure: 'pay gap (median)', noted: 'gap_median_pct_of_men', ours: 'gap.payGapMedian', times: 100 },
  { measure: 'ratio', noted: 'women_mean_pct_of_men', ours: 'gap.ratio.estimate', times: 100 },
];

/** What is said over strata; `noted` and ours are the whole answers. */
export const STRATA: readonly SamePlace[] = [
  { measure: 'persons', noted: 'n_women', ours: 'overall.women.n' },
  { measure: 'persons', noted: 'n_men', ours: 'overall.men.n' },
  { measure: 'crude value', noted: 'unadjusted.women', ours: 'overall.women.value' },
  { measure: 'crude value', noted: 'unadjusted.men', ours: 'overall.men.value' },
  { measure: 'ratio', noted: 'unadjusted.women_pct_of_men', ours: 'overall.gap.parityIndex', times: 100 },
  { measure: 'relative gap', noted: 'unadjusted.gap_pct_of_men', ours: 'overall.gap.relative', times: -100 },
  { measure: 'standardised', noted: 'standardised_total_weights.women', ours: 'across.standardised.women' },
  { measure: 'standardised', noted: 'standardised_total_weights.men', ours: 'across.standardised.men' },
  ...(['women', 'men'] as const).flatMap((weights) =>
    (['women', 'men'] as const).map((sex) => ({
      measure: `standardised (weights of ${weights})`,
      noted: `standardised_${weights}_weights.${sex}`,
      ours: `across.standardisedBy.${weights}.${sex}`,
    })),
  ),
  {
    measure: 'crude gap',
    noted: 'kitagawa.crude_diff_women_minus_men',
    ours: 'overall.gap.difference.estimate',
  },
  { measure: 'Kitagawa', noted: 'kitagawa.rate_effect', ours: 'across.kitagawa.rate' },
  { measure: 'Kitagawa', noted: 'kitagawa.composition_effect', ours: 'across.kitagawa.composition' },
];

/** The standard weighting of pay, over the same strata. */
export const STANDARD_WEIGHTING: readonly SamePlace[] = [
  {
    measure: 'standard weighting of pay',
    noted: 'standardised_total_weights.women_pct_of_men',
    ours: 'across.standardWeighting.ratio',
    times: 100,
  },
];

/** Women and men of one group of a count. */
export const COUNTS: readonly SamePlace[] = [
  { measure: 'persons', noted: 'women', ours: 'women.n' },
  { measure: 'persons', noted: 'men', ours: 'men.n' },
  { measure: "women's share", noted: 'women_share', ours: 'distribution.womenShare' },
];

/** Everybody in a table. */
export const POPULATION: readonly SamePlace[] = [
  { measure: 'population', noted: 'women', ours: 'population.women' },
  { measure: 'population', noted: 'men', ours: 'population.men' },
  { measure: 'population', noted: 'unknown', ours: 'population.unknown' },
  { measure: 'population', noted: 'rows', ours: 'population.rowsRead' },
  { measure: "women's share", noted: 'women_share_of_known', ours: 'overall.distribution.womenShare' },
];

/** Single numbers over all groups. */
export const SEGREGATION: readonly SamePlace[] = [
  { measure: 'dissimilarity (Duncan)', noted: 'duncan_D', ours: 'across.dissimilarity.D' },
];

/** The odds ratio common to all strata. */
export const MANTEL_HAENSZEL: readonly SamePlace[] = [
  { measure: 'Mantel-Haenszel', noted: 'common_or_women_vs_men', ours: 'oddsRatio.estimate' },
  { measure: 'Mantel-Haenszel', noted: 'ci95.0', ours: 'oddsRatio.low' },
  { measure: 'Mantel-Haenszel', noted: 'ci95.1', ours: 'oddsRatio.high' },
];

/** The part of a gap that covariates account for. */
export const OAXACA_BLINDER: readonly SamePlace[] = [
  { measure: 'Oaxaca-Blinder', noted: 'gap_men_minus_women', ours: 'gap' },
  { measure: 'Oaxaca-Blinder', noted: 'explained', ours: 'explained' },
  { measure: 'Oaxaca-Blinder', noted: 'unexplained', ours: 'unexplained' },
];
