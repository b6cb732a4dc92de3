/**
 * Understands numbers: sums, distributions, intervals, tests, standardisation and segregation, exact and with their source.
 *
 * Numbers in (columns, counts, moments), estimates, intervals and tests out. Knows no sex, no sheet and no language: where
 * two groups are compared they are `first` and `second`, and differences are first - second. What cannot be had is a value
 * that says why; a broken precondition is a RangeError that names the function.
 */

// Describing a sample.
export { maximum } from './maximum';
export { mean } from './mean';
export { median } from './median';
export { minimum } from './minimum';
export { mergeMoments, momentsOf } from './moments';
export type { Moments } from './moments';
export { quantile } from './quantile';
export { quantiles } from './quantiles';
export type { Sample } from './sample';
export { standardDeviation } from './standardDeviation';
export { sum } from './sum';
export { summarise } from './summarise';
export type { Summary } from './summarise';
export { variance } from './variance';

// Distributions.
export { binomialCdf, binomialPmf, binomialSf } from './binomialDistribution';
export type { Trials } from './binomialDistribution';
export { chiSquareCdf, chiSquareSf } from './chiSquareDistribution';
export { fCdf, fSf } from './fDistribution';
export type { FDegrees } from './fDistribution';
export { hypergeometricCdf, hypergeometricPmf, hypergeometricSf } from './hypergeometricDistribution';
export type { Draw } from './hypergeometricDistribution';
export { incompleteBeta } from './incompleteBeta';
export type { Tails } from './incompleteBeta';
export { incompleteGamma } from './incompleteGamma';
export { logGamma } from './logGamma';
export { normalCdf, normalQuantile, normalSf } from './normalDistribution';
export { poissonCdf, poissonPmf, poissonSf } from './poissonDistribution';
export { studentTCdf, studentTQuantile, studentTSf } from './studentTDistribution';

// Intervals.
export { DEFAULT_CONFIDENCE } from './confidence';
export { hodgesLehmann } from './hodgesLehmann';
export { katz } from './katz';
export { newcombe } from './newcombe';
export type { Proportion } from './proportion';
export { rateRatioExact, rateRatioMidP } from './rateRatio';
export type { EventRate } from './rateRatio';
export { tInterval } from './tInterval';
export { welchInterval } from './welchInterval';
export { wilson } from './wilson';
export { woolf } from './woolf';

// Tests of two groups.
export { chiSquare } from './chiSquare';
export { chiSquareYates } from './chiSquareYates';
export { fisher } from './fisher';
export { twoProportionZ } from './twoProportionZ';
export { welchTest } from './welchTest';
export { mannWhitney } from './mannWhitney';

// Several tables, several looks, a trend in shares.
export { benjaminiHochberg } from './benjaminiHochberg';
export { breslowDay } from './breslowDay';
export { cochranArmitage } from './cochranArmitage';
export type { ScoredProportion } from './cochranArmitage';
export { holm } from './holm';
export { mantelHaenszelOddsRatio } from './mantelHaenszelOddsRatio';
export { mantelHaenszelRiskRatio } from './mantelHaenszelRiskRatio';
export { robinsBreslowGreenland } from './robinsBreslowGreenland';
export type { ProportionStratum } from './strata';

// Sizes of effects.
export { cohenD } from './cohenD';
export { hedgesG } from './hedgesG';
