import { gatherPersons, personsIn } from './sample';
import type { Gathered, Sample } from './sample';

/** What the methods for means need to know of a sample. `mean` and `squaredDeviations` are 0 where `n` is 0. */
export interface Moments {
  /** Persons. */
  readonly n: number;
  readonly mean: number;
  /** Sum of the squared deviations from the mean, in the squared unit of the values. */
  readonly squaredDeviations: number;
}

/**
 * Number of persons, mean and sum of squared deviations in one pass, each value as if repeated by its frequency.
 *
 * The values are shifted by the first of them before squaring. As that value belongs to the sample, its squared distance
 * from the mean is at most the sum of squared deviations, so that little is lost in `sum d^2 - (sum d)^2 / n`; both sums
 * are compensated (Neumaier 1974). Chan, Golub and LeVeque, "Algorithms for computing the sample variance", The American
 * Statistician 37 (1983) 242-247.
 *
 * @throws RangeError where a value is not finite, or a frequency is not a whole number of 0 or more
 * @example momentsOf({ values: Float64Array.of(2, 4, 9) }) // { n: 3, mean: 5, squaredDeviations: 26 }
 */
export function momentsOf(sample: Sample): Moments {
  return momentsOfGathered(gatherPersons(sample, 'momentsOf'));
}

/** `momentsOf` for a sample whose rows are taken out already. */
export function momentsOfGathered(gathered: Gathered): Moments {
  const { values, frequencies } = gathered;
  const n = personsIn(gathered);
  if (n === 0) return { n: 0, mean: 0, squaredDeviations: 0 };
  const shift = values[0] as number;
  let first = 0;
  let firstLost = 0;
  let second = 0;
  let secondLost = 0;
  for (let i = 0; i < values.length; i++) {
    const deviation = (values[i] as number) - shift;
    const term = frequencies === undefined ? deviation : deviation * (frequencies[i] as number);
    const square = term * deviation;
    const nextFirst = first + term;
    firstLost += Math.abs(first) >= Math.abs(term) ? first - nextFirst + term : term - nextFirst + first;
    first = nextFirst;
    const nextSecond = second + square;
    secondLost += second >= square ? second - nextSecond + square : square - nextSecond + second;
    second = nextSecond;
  }
  const total = first + firstLost;
  const squares = second + secondLost - (total * total) / n;
  return { n, mean: shift + total / n, squaredDeviations: Math.max(0, squares) };
}

/**
 * Moments of two samples laid together, without reading them again (Chan, Golub and LeVeque 1983). For totals of groups and
 * for rows that arrive in chunks.
 *
 * @example mergeMoments({ n: 2, mean: 3, squaredDeviations: 2 }, { n: 1, mean: 9, squaredDeviations: 0 }) // { n: 3, mean: 5, squaredDeviations: 26 }
 */
export function mergeMoments(first: Moments, second: Moments): Moments {
  if (first.n === 0) return second;
  if (second.n === 0) return first;
  const n = first.n + second.n;
  const distance = second.mean - first.mean;
  return {
    n,
    mean: first.mean + (distance * second.n) / n,
    squaredDeviations:
      first.squaredDeviations + second.squaredDeviations + ((distance * first.n) / n) * distance * second.n,
  };
}
