import type { Bench } from 'tinybench';
import {
  fisher,
  hodgesLehmann,
  leastSquares,
  mannWhitney,
  median,
  momentsOf,
  quartileBands,
  rateRatioExact,
  studentTQuantile,
  sum,
  summarise,
} from '../src/stats';
import type { Sample } from '../src/stats';

const ROWS = 1_000_000;

/** Adds a row for each heavy statistic, over a million salaries with many equal ones, half of each group. */
export function addStatistics(bench: Bench): void {
  const values = salaries();
  const first: Sample = { values, rows: everySecond(0) };
  const second: Sample = { values, rows: everySecond(1) };
  const frequencies = Uint32Array.from({ length: ROWS }, (_, i) => i % 5);
  const columns = designOf(values);
  bench
    .add('statistics: compensated sum, 1M', () => sum({ values }))
    .add('statistics: moments, 1M', () => momentsOf({ values }))
    .add('statistics: median by selection, 1M', () => median({ values }))
    .add('statistics: summary, 1M', () => summarise({ values }))
    .add('statistics: summary of half the rows, 1M', () => summarise(first))
    .add('statistics: summary with frequencies, 1M', () => summarise({ values, frequencies }))
    .add('statistics: Mann-Whitney, 500k against 500k', () => mannWhitney(first, second))
    .add('statistics: Hodges-Lehmann, 500k against 500k', () => hodgesLehmann(first, second, 0.95))
    .add('statistics: least squares, 1M x 4', () => leastSquares({ columns, response: values }))
    .add('statistics: quartile bands, 1M', () => quartileBands(values))
    .add('statistics: Fisher, 500k against 500k', () =>
      fisher({ successes: 250_100, trials: 500_000 }, { successes: 249_900, trials: 500_000 }),
    )
    .add('statistics: exact rate ratio, 238k events', () =>
      rateRatioExact(
        { events: 120_000, exposure: 4_545_081 },
        { events: 118_000, exposure: 4_466_311 },
        0.95,
      ),
    )
    .add('statistics: Student quantile, df 1M', () => studentTQuantile(0.975, ROWS - 2));
}

/** The same numbers in every run: a linear congruential generator (Numerical Recipes, 7.1). */
function uniform(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function salaries(): Float64Array {
  const next = uniform();
  return Float64Array.from({ length: ROWS }, () => Math.round(25_000 + 20_000 * next() * next()));
}

function everySecond(from: 0 | 1): Uint32Array {
  return Uint32Array.from({ length: ROWS / 2 }, (_, i) => 2 * i + from);
}

function designOf(values: Float64Array): readonly Float64Array[] {
  const next = uniform();
  const age = values.map(() => 20 + Math.floor(next() * 48));
  return [new Float64Array(ROWS).fill(1), age, age.map((years) => years * years), values.map(() => next())];
}
