import { analyse } from '../../../src/analysis';
import { inputOf, tableOf } from '../support/tableOf';

const population = { women: 4545081, men: 4466311 };
const table = tableOf({ Kön: ['K', 'M'], Fall: [117393, 61270] });

it('a rate relates women to the women of the population, and is no sample', () => {
  const measure = { kind: 'rate', per: 1000, population } as const;
  const { overall } = analyse(inputOf(table, { measure, weight: 'Fall' }));
  // python3: 117393 * 1000 / 4545081, 61270 * 1000 / 4466311, 178663 * 1000 / 9011392
  expect(overall.women.value).toBeCloseTo(25.828582592917485, 12);
  expect(overall.men.value).toBeCloseTo(13.718256520873714, 12);
  expect(overall.total.value).toBeCloseTo(19.826348692854555, 12);
  expect(overall.gap.difference).toMatchObject({ low: { notEstimable: 'notASample' } });
  expect(overall.gap.tests?.chiSquare).toEqual({ notEstimable: 'notASample' });
});

it('a rate of a population of nobody cannot be had', () => {
  const measure = { kind: 'rate', per: 1000, population: { women: 0, men: 10 } } as const;
  const { overall } = analyse(inputOf(table, { measure, weight: 'Fall' }));
  expect(overall.women.value).toEqual({ notEstimable: 'zeroDenominator' });
});

// R: poisson.test(c(11, 23), c(800, 1000))$conf.int
it('the ratio of two rates has Poisson limits, exact and mid-p', () => {
  const few = tableOf({ Kön: ['K', 'M'], Fall: [11, 23] });
  const measure = { kind: 'rate', per: 1000, population: { women: 800, men: 1000 } } as const;
  const { rateRatio } = analyse(inputOf(few, { measure, weight: 'Fall' })).overall.gap;
  expect(rateRatio?.exact).toMatchObject({
    low: expect.closeTo(0.263103648566259, 12) as number,
    high: expect.closeTo(1.276606688938875, 12) as number,
  });
  expect(rateRatio?.midP).toMatchObject({ low: expect.closeTo(0.28063471, 7) as number });
});

it('the ratio of rates where nobody was counted cannot be had', () => {
  const nobody = tableOf({ Kön: ['K', 'M'], Fall: [0, 0] });
  const measure = { kind: 'rate', per: 1000, population: { women: 800, men: 1000 } } as const;
  const { rateRatio } = analyse(inputOf(nobody, { measure, weight: 'Fall' })).overall.gap;
  expect(rateRatio?.exact).toEqual({ notEstimable: 'zeroDenominator' });
});
