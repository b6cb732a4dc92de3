/**
 * Weights of the indicators within a sub-index of the Global Gender Gap Index, adding up to 1: (0.01 / sd_i) / sum (0.01 / sd_j),
 * so that a one-point change counts alike whatever the spread of the indicator between countries.
 *
 * World Economic Forum, Global Gender Gap Report 2023, methodology, table on weights.
 *
 * @throws RangeError where a standard deviation is not above 0
 * @example wefWeights([0.1, 0.4]) // [0.8, 0.2]
 */
export function wefWeights(standardDeviations: readonly number[]): readonly number[] {
  if (!standardDeviations.every((sd) => sd > 0)) {
    throw new RangeError('wefWeights requires standard deviations above 0');
  }
  const inverses = standardDeviations.map((sd) => 1 / sd);
  const all = inverses.reduce((so, each) => so + each, 0);
  return inverses.map((each) => each / all);
}
