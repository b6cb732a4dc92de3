/**
 * Understands numbers: sums, distributions, intervals, tests, standardisation and segregation, exact and with their source.
 *
 * Numbers in (columns, counts, moments), estimates, intervals and tests out. Knows no sex, no sheet and no language: where
 * two groups are compared they are `first` and `second`, and differences are first - second. What cannot be had is a value
 * that says why; a broken precondition is a RangeError that names the function.
 */

// Describing a sample.
export { ascendingOrder } from './ascendingOrder';
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
export { studentTest } from './studentTest';
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

// Is the difference real: same composition, explained parts.
export { directStandardisation } from './directStandardisation';
export type { Standardised } from './directStandardisation';
export { dummyColumns } from './dummyColumns';
export { kitagawa } from './kitagawa';
export type { Decomposition } from './kitagawa';
export { leastSquares } from './leastSquares';
export type { LeastSquaresFit, LinearModel } from './leastSquares';
export { oaxacaBlinder } from './oaxacaBlinder';
export type { ExplainedGap } from './oaxacaBlinder';
export { oaxacaBlinderPooled } from './oaxacaBlinderPooled';
export type { OutcomeGroup } from './outcomeGroup';
export { semiLogRegression } from './semiLogRegression';
export type { AdjustedGap, MarkedOutcomes } from './semiLogRegression';
export { standardWeighting } from './standardWeighting';
export type { StandardWeighted } from './standardWeighting';
export type { GroupValue, ValueStratum } from './valueStrata';

// Trends of a value.
export { leastSquaresTrend } from './leastSquaresTrend';
export type { PeriodValue, Trend } from './leastSquaresTrend';
export { periodWhenReached } from './periodWhenReached';

// Indexes of two values.
export { adjustedParityIndex } from './adjustedParityIndex';
export { eigeCorrection } from './eigeCorrection';
export { eigeScore } from './eigeScore';
export { parityIndex } from './parityIndex';
export { relativeDifference } from './relativeDifference';
export { symmetricDifference } from './symmetricDifference';
export { wefScore } from './wefScore';
export { wefWeights } from './wefWeights';

// Shares of a whole: representation, resources, segregation, pay bands.
export { balanceScore } from './balanceScore';
export { dissimilarity } from './dissimilarity';
export type { CategoryCounts } from './dissimilarity';
export { dominance } from './dominance';
export { finitePopulationCorrection } from './finitePopulationCorrection';
export { karmelMacLachlan } from './karmelMacLachlan';
export { numberMissing } from './numberMissing';
export type { Part } from './part';
export { quartileBand, quartileBands } from './quartileBands';
export { ratePer } from './ratePer';
export { redistribution } from './redistribution';
export { representationIndex } from './representationIndex';
export { resourceIndex } from './resourceIndex';
