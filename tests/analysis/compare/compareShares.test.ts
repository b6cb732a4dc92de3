import { analyse } from '../../../src/analysis';
import type { Comparison } from '../../../src/analysis';
import { expectClose } from '../../stats/expectClose';
import type { Outcome } from '../support/outcomes';
import { outcomesTable } from '../support/outcomes';
import { inputOf, tableOf } from '../support/tableOf';

function compared(...outcomes: readonly Outcome[]): Comparison {
  const measure = { kind: 'share', column: 'Beslut', positive: ['bifall '] } as const;
  return analyse(inputOf(outcomesTable(outcomes), { measure, weight: 'Antal' })).overall;
}

describe('the share of women with an outcome beside that of men', () => {
  const overall = compared(['Kvinna', 56, 70], ['Man', 48, 80]);

  it('has limits by Wilson for women, men and everyone', () => {
    // R: prop.test(56, 70, correct = FALSE)$conf.int, prop.test(48, 80, …), prop.test(104, 150, …)
    expectClose(overall.women, {
      n: 70,
      missing: 0,
      count: 56,
      value: 0.8,
      low: 0.691833555037469,
      high: 0.87695260751637,
    });
    expectClose(overall.men, {
      n: 80,
      missing: 0,
      count: 48,
      value: 0.6,
      low: 0.490454650051604,
      high: 0.700381724041291,
    });
    expectClose(overall.total, {
      n: 150,
      missing: 0,
      count: 104,
      value: 104 / 150,
      low: 0.615481548677626,
      high: 0.761529956833385,
    });
  });

  it('differs by women less men, with limits by Newcombe, Katz and Woolf', () => {
    // Table of domain measures, computed with scipy: 56/70 against 48/80
    expectClose(overall.gap.difference, { estimate: 0.2, low: 0.052431, high: 0.333873 }, 1e-5);
    expectClose(overall.gap.ratio, { estimate: 4 / 3, low: 1.076626, high: 1.651249 }, 1e-6);
    expectClose(overall.gap.oddsRatio, { estimate: 8 / 3, low: 1.276218, high: 5.57202 }, 1e-6);
  });

  it('is tested in four ways', () => {
    // R: prop.test(c(56, 48), c(70, 80), correct = FALSE), prop.test(c(56, 48), c(70, 80)),
    //    fisher.test(matrix(c(56, 14, 48, 32), 2))$p.value
    const { twoProportionZ, chiSquare, chiSquareYates, fisher } = overall.gap.tests ?? {};
    expect(twoProportionZ).toMatchObject({ statistic: expect.closeTo(2.650172, 6) as number });
    expectClose(chiSquare, {
      statistic: 7.02341137123746,
      df: 1,
      p: 0.00804508136819656,
      method: 'chiSquare',
    });
    expectClose(chiSquareYates, {
      statistic: 6.11427041029623,
      df: 1,
      p: 0.0134094751786689,
      method: 'chiSquareYates',
    });
    expect(fisher).toMatchObject({ p: expect.closeTo(0.0125211297492092, 12) as number });
  });
});

it('counts those of other and unknown sex in the total, and shows them beside women and men', () => {
  const overall = compared(['Kvinna', 5, 10], ['Man', 4, 10], ['annat', 1, 2], ['?', 0, 1]);
  expect(overall.other).toMatchObject({ n: 2, count: 1 });
  expect(overall.unknown).toMatchObject({ n: 1, count: 0 });
  expect(overall.total).toMatchObject({ n: 23, count: 10 });
});

it('has no share and no gap where there are no men, and says so in the place of each', () => {
  const overall = compared(['Kvinna', 5, 10]);
  const none = { notEstimable: 'emptyGroup' };
  expect(overall.men).toEqual({ n: 0, missing: 0, count: 0, value: none, low: none, high: none });
  expect(overall.gap).toMatchObject({ difference: none, relative: none, parityIndex: none });
});

it('has no ratio to a share of nothing', () => {
  const overall = compared(['Kvinna', 5, 10], ['Man', 0, 10]);
  expect(overall.gap).toMatchObject({
    parityIndex: { notEstimable: 'zeroDenominator' },
    relative: { notEstimable: 'zeroDenominator' },
    symmetric: 1,
  });
});

it('counts a person without an answer as missing, not as without the outcome', () => {
  const table = tableOf({ Kön: ['K', 'K', 'M'], Beslut: ['Bifall', null, 'Avslag'] });
  const measure = { kind: 'share', column: 'Beslut', positive: ['Bifall'] } as const;
  expect(analyse(inputOf(table, { measure })).overall.women).toMatchObject({ n: 1, missing: 1, value: 1 });
});

it('never counts more with the outcome than there are, whatever the weights', () => {
  const rows = 10;
  const table = tableOf({
    Kön: new Array<string>(rows).fill('K'),
    Beslut: new Array<string>(rows).fill('Bifall'),
    Antal: new Array<number>(rows).fill(0.1),
  });
  const measure = { kind: 'share', column: 'Beslut', positive: ['Bifall'] } as const;
  expect(analyse(inputOf(table, { measure, weight: 'Antal' })).overall.women).toMatchObject({
    n: 1,
    count: 1,
  });
});

it('takes counts beside their bases in a finished table', () => {
  const table = tableOf({
    Skola: ['A', 'B'],
    Flickor: [30, 26],
    Pojkar: [20, 28],
    BasF: [35, 35],
    BasP: [40, 40],
  });
  const sex = { womenColumn: 'Flickor', menColumn: 'Pojkar', womenWeight: 'BasF', menWeight: 'BasP' };
  const { overall } = analyse(inputOf(table, { sex, measure: { kind: 'share' } }));
  expect(overall).toEqual(compared(['Kvinna', 56, 70], ['Man', 48, 80]));
});

it('takes rows as outcomes in a finished table without bases', () => {
  const table = tableOf({ Beslut: ['Bifall', 'Avslag'], Kvinnor: [56, 14], Män: [48, 32] });
  const sex = { womenColumn: 'Kvinnor', menColumn: 'Män' };
  const measure = { kind: 'share', column: 'Beslut', positive: ['Bifall'] } as const;
  const { overall } = analyse(inputOf(table, { sex, measure }));
  expect(overall).toEqual(compared(['Kvinna', 56, 70], ['Man', 48, 80]));
});
