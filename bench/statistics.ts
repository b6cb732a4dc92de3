import { Bench } from 'tinybench';
import {
  fisher,
  hodgesLehmann,
  leastSquares,
  mannWhitney,
  median,
  momentsOf,
  oaxacaBlinder,
  quartileBands,
  rateRatioExact,
  studentTQuantile,
  sum,
  summarise,
} from '../src/stats';
import type { OutcomeGroup, Sample } from '../src/stats';
import type { SectionResult } from './result';
import { RUNS, WARM_UPS } from './timing';
import { uniform } from './uniform';

const ROWS = 1_000_000;

/** Times each heavy statistic; warm, the median of seven runs. */
export async function statistics(): Promise<SectionResult> {
  const bench = new Bench({ iterations: RUNS, time: 0, warmupIterations: WARM_UPS, warmupTime: 0 });
  addStatistics(bench);
  const tasks = await bench.run();
  return {
    section: 'Statistics over a million salaries',
    measurements: tasks.map(({ name, result }) => {
      if (!('latency' in result)) throw new Error(`${name} was not timed`);
      return { what: name, milliseconds: result.latency.p50 };
    }),
    goals: [],
    notes: [],
  };
}

/** Adds a row for each heavy statistic, over a million salaries with many equal ones, half of each group. */
function addStatistics(bench: Bench): void {
  const values = salaries();
  const first: Sample = { values, rows: everySecond(0) };
  const second: Sample = { values, rows: everySecond(1) };
  const frequencies = Uint32Array.from({ length: ROWS }, (_, i) => i % 5);
  const columns = designOf(values);
  const half = (column: Float64Array, from: number): Float64Array =>
    column.filter((_value, row) => row % 2 === from);
  const groups = [0, 1].map((from) => ({
    outcome: half(values, from),
    covariates: columns.slice(1).map((column) => half(column, from)),
  }));
  const halfOf = (from: 0 | 1): OutcomeGroup => groups[from]!;
  bench
    .add('compensated sum', () => sum({ values }))
    .add('moments', () => momentsOf({ values }))
    .add('median by selection', () => median({ values }))
    .add('summary', () => summarise({ values }))
    .add('summary of half the rows', () => summarise(first))
    .add('summary with frequencies', () => summarise({ values, frequencies }))
    .add('Mann-Whitney, 500k against 500k', () => mannWhitney(first, second))
    .add('Mann-Whitney exact, 25 against 25', () => mannWhitney(few(0), few(1)))
    .add('Oaxaca-Blinder, 500k against 500k, three covariates', () => oaxacaBlinder(halfOf(0), halfOf(1)))
    .add('Hodges-Lehmann, 500k against 500k', () => hodgesLehmann(first, second, 0.95))
    .add('least squares, four columns', () => leastSquares({ columns, response: values }))
    .add('quartile bands', () => quartileBands(values))
    .add('Fisher, 500k against 500k', () =>
      fisher({ successes: 250_100, trials: 500_000 }, { successes: 249_900, trials: 500_000 }),
    )
    .add('exact rate ratio, 238k events', () =>
      rateRatioExact(
        { events: 120_000, exposure: 4_545_081 },
        { events: 118_000, exposure: 4_466_311 },
        0.95,
      ),
    )
    .add('Student quantile, df 1M', () => studentTQuantile(0.975, ROWS - 2));
}

function salaries(): Float64Array {
  const next = uniform();
  return Float64Array.from({ length: ROWS }, () => Math.round(25_000 + 20_000 * next() * next()));
}

/** Twenty-five persons without ties. */
function few(from: 0 | 1): Sample {
  return { values: Float64Array.from({ length: 25 }, (_, i) => 20_000 + ((i * 37) % 25) * 100 + from * 50) };
}

function everySecond(from: 0 | 1): Uint32Array {
  return Uint32Array.from({ length: ROWS / 2 }, (_, i) => 2 * i + from);
}

function designOf(values: Float64Array): readonly Float64Array[] {
  const next = uniform();
  const age = values.map(() => 20 + Math.floor(next() * 48));
  return [new Float64Array(ROWS).fill(1), age, age.map((years) => years * years), values.map(() => next())];
}
