import { analyse } from '../../../src/analysis';
import { expectClose } from '../../stats/expectClose';
import { inputOf, tableOf } from '../support/tableOf';

const WOMEN = [28100, 29400, 30200, 30900, 31500, 33000];
const MEN = [29500, 30400, 31800, 33200, 36100];
const PAY = tableOf({
  Kön: [...WOMEN.map(() => 'K'), ...MEN.map(() => 'M')],
  Lön: [...WOMEN, ...MEN],
});
const MEASURE = { kind: 'mean', column: 'Lön' } as const;

describe('the pay of six women and five men', () => {
  const { overall } = analyse(inputOf(PAY, { measure: MEASURE }));

  // R: wilcox.test(k, m, conf.int = TRUE)
  it('differs by the median of all pairs', () => {
    expect(overall.gap.hodgesLehmann).toEqual({ estimate: -1500, low: -5200, high: 1400 });
  });

  it('is described by mean, spread and quantiles of type 7', () => {
    // R: t.test(k)$conf.int; sd(k); quantile(k, c(.1, .25, .5, .75, .9)); the same for m
    expectClose(overall.women, {
      n: 6,
      missing: 0,
      value: 183100 / 6,
      low: 28731.4946932715,
      high: 32301.8386400618,
      sum: 183100,
      mean: 183100 / 6,
      sd: 1701.07808952636,
      median: 30550,
      q1: 29600,
      q3: 31350,
      min: 28100,
      max: 33000,
      p10: 28750,
      p90: 32250,
    });
    expectClose(overall.men, {
      n: 5,
      missing: 0,
      value: 32200,
      low: 28980.0418041801,
      high: 35419.9581958199,
      sum: 161000,
      mean: 32200,
      sd: 2593.26049597799,
      median: 31800,
      q1: 30400,
      q3: 33200,
      min: 29500,
      max: 36100,
      p10: 29860,
      p90: 34940,
    });
  });

  it('differs by women less men, and is tested by Welch and by Mann and Whitney', () => {
    // R: t.test(k, m); wilcox.test(k, m)
    expectClose(overall.gap.difference, {
      estimate: -1683.33333333333,
      low: -4909.58778931498,
      high: 1542.92112264832,
    });
    expectClose(overall.gap.tests?.welch, {
      statistic: -1.24528236264683,
      df: 6.69429424967302,
      p: 0.254846545060746,
      method: 'welch',
    });
    expect(overall.gap.tests?.mannWhitney).toMatchObject({
      statistic: 8,
      p: expect.closeTo(0.246753246753247, 12) as number,
    });
  });

  it("has a gap in pooled standard deviations and as part of men's pay", () => {
    // R: sp <- sqrt((5 * var(k) + 4 * var(m)) / 9); d <- (mean(k) - mean(m)) / sp
    //    d * gamma(9 / 2) / (sqrt(9 / 2) * gamma(8 / 2)); (mean(m) - mean(k)) / mean(m); the same of medians
    const { cohenD, hedgesG, payGapMean, payGapMedian } = overall.gap;
    expectClose(
      { cohenD, hedgesG, payGapMean, payGapMedian },
      {
        cohenD: -0.785158553100652,
        hedgesG: -0.717536687754856,
        payGapMean: 0.0522774327122153,
        payGapMedian: 0.0393081761006289,
      },
    );
  });
});

it('a row that stands for several persons is described as if it were repeated', () => {
  const weighted = tableOf({ Kön: ['K', 'K', 'M', 'M'], Lön: [10, 20, 30, 50], Antal: [3, 1, 2, 2] });
  const repeated = tableOf({
    Kön: ['K', 'K', 'K', 'K', 'M', 'M', 'M', 'M'],
    Lön: [10, 10, 10, 20, 30, 30, 50, 50],
  });
  expect(analyse(inputOf(weighted, { measure: MEASURE, weight: 'Antal' })).overall).toEqual(
    analyse(inputOf(repeated, { measure: MEASURE })).overall,
  );
});

it('persons without a value are missing, and one person has no spread', () => {
  const table = tableOf({ Kön: ['K', 'K', 'M'], Lön: [100, null, 90] });
  const { women, men, gap } = analyse(inputOf(table, { measure: MEASURE })).overall;
  expect(women).toMatchObject({ n: 1, missing: 1, mean: 100, sd: { notEstimable: 'tooFew' } });
  expect(men).toMatchObject({ low: { notEstimable: 'tooFew' } });
  expect(gap.difference).toMatchObject({ low: { notEstimable: 'tooFew' } });
});

describe('means that somebody has published', () => {
  const NONE = { notEstimable: 'notASample' };
  const table = tableOf({
    Kön: ['K', 'K', 'M', 'M'],
    Lön: [34100, 43200, 33800, null],
    Antal: [410, 120, 70, 2],
  });

  it('are weighted by their headcounts, and no certainty is invented', () => {
    const input = inputOf(
      table,
      { measure: MEASURE, weight: 'Antal' },
      { columns: [{ header: ' LÖN', role: 'value', type: 'integer', published: 'mean' }] },
    );
    const { overall } = analyse(input);
    // (34100 * 410 + 43200 * 120) / 530
    expectClose(overall.women, {
      n: 530,
      missing: 0,
      sum: 19165000,
      value: 36160.37735849057,
      mean: 36160.37735849057,
      ...Object.fromEntries(
        ['low', 'high', 'sd', 'median', 'q1', 'q3', 'min', 'max', 'p10', 'p90'].map((name) => [name, NONE]),
      ),
    });
    expect(overall.men).toMatchObject({ n: 70, missing: 2, mean: 33800 });
    expect(overall.gap).toMatchObject({
      difference: { estimate: expect.closeTo(2360.37735849057, 6) as number, low: NONE, high: NONE },
      ratio: { low: NONE, high: NONE },
      payGapMedian: NONE,
      cohenD: NONE,
      hedgesG: NONE,
      tests: { welch: NONE, mannWhitney: NONE },
    });
  });

  it('stand in columns of a finished table with their headcounts', () => {
    const finished = tableOf({
      Yrke: ['usk', 'ssk'],
      K: [34100, 43200],
      M: [33800, 43900],
      NK: [410, 120],
      NM: [70, 18],
    });
    const sex = { womenColumn: 'K', menColumn: 'M', womenWeight: 'NK', menWeight: 'NM' };
    const { overall, population } = analyse(inputOf(finished, { sex, measure: { kind: 'mean' } }));
    // (33800 * 70 + 43900 * 18) / 88
    expect(overall.men).toMatchObject({ n: 88, mean: expect.closeTo(35865.9090909, 6) as number, sd: NONE });
    expect(population).toMatchObject({ women: 530, men: 88 });
  });

  it('stand for nobody knows how many persons where the table has no headcounts', () => {
    const finished = tableOf({ År: [2024], Flickor: [241], Pojkar: [211] });
    const sex = { womenColumn: 'Flickor', menColumn: 'Pojkar' };
    const { overall, population, verdict } = analyse(inputOf(finished, { sex, measure: { kind: 'mean' } }));
    expect(overall.women).toMatchObject({ n: NONE, mean: 241, low: NONE });
    expect(overall.gap).toMatchObject({ difference: { estimate: 30, low: NONE } });
    expect(population).toMatchObject({ women: NONE, men: NONE });
    expect(verdict.code).toBe('uncertainDifference');
  });

  it('are what remains of persons who are not whole', () => {
    const parts = tableOf({ Kön: ['K', 'M'], Lön: [10, 20], Antal: [1.5, 2] });
    const { overall } = analyse(inputOf(parts, { measure: MEASURE, weight: 'Antal' }));
    expect(overall.women).toMatchObject({ n: 1.5, mean: 10, sd: NONE });
  });
});
