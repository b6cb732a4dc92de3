import { analyse } from '../../../src/analysis';
import type { Analysis } from '../../../src/analysis';
import { inputOf, tableOf } from '../support/tableOf';
import { expectClose } from '../../stats/expectClose';

/** Domain measures, 2.6: the pay of six women and five men. */
const WOMEN = [28100, 29400, 30200, 30900, 31500, 33000];
const MEN = [29500, 30400, 31800, 33200, 36100];

function pay(part: object = {}): Analysis {
  const table = tableOf({
    Kön: [...WOMEN.map(() => 'k'), ...MEN.map(() => 'm')],
    Lön: [...WOMEN, ...MEN],
  });
  return analyse(inputOf(table, { measure: { kind: 'mean', column: 'Lön' }, ...part }));
}

const SAMPLE = { sample: { population: { women: 20, men: 10 } } };

// R: fx <- sqrt((20-6)/19); fy <- sqrt((10-5)/9); mean(x) + c(-1,1) * qt(.975,5) * sd(x)/sqrt(6) * fx
// a <- var(x)*fx^2/6; b <- var(y)*fy^2/5; df <- (a+b)^2/(a^2/5+b^2/4); mean(x)-mean(y) + c(-1,1)*qt(.975,df)*sqrt(a+b)
it('the limits of means draw together where the sample is a good part of its population', () => {
  const { women, gap } = pay(SAMPLE).overall;
  expectClose([women.low, women.high], [28984.2838361783, 32049.0494971551], 1e-11);
  expectClose(
    gap.difference,
    {
      estimate: -1683.333333333333,
      low: -4140.92429619232,
      high: 774.25762952566,
    },
    1e-9,
  );
});

it('a test of whether there is a difference is as it was', () => {
  expect(pay(SAMPLE).overall.gap.tests).toEqual(pay().overall.gap.tests);
});

function share(part: object = {}): Analysis {
  const answers = (yes: number, no: number): readonly string[] => [
    ...Array<string>(yes).fill('ja'),
    ...Array<string>(no).fill('nej'),
  ];
  const table = tableOf({
    Kön: [...Array<string>(250).fill('k'), ...Array<string>(200).fill('m')],
    Utfall: [...answers(100, 150), ...answers(50, 150)],
  });
  return analyse(inputOf(table, { measure: { kind: 'share', column: 'Utfall', positive: ['ja'] }, ...part }));
}

// R: f <- sqrt((800-250)/799); n <- 250/f^2; p <- 0.4; z <- qnorm(.975); Wilson's limits of p with n
it('so do those of shares', () => {
  const { women, gap } = share({ sample: { population: { women: 800, men: 900 } } }).overall;
  expect(women.value).toBe(0.4);
  expectClose([women.low, women.high], [0.350916204613503, 0.451177100667877], 1e-11);
  const all = share().overall.gap.difference;
  expect('low' in gap.difference && 'low' in all && Number(gap.difference.low) > Number(all.low)).toBe(true);
});

it('where everybody was asked the limits are the value', () => {
  const { women, gap } = share({ sample: { population: { women: 250, men: 200 } } }).overall;
  expect([women.low, women.high]).toEqual([expect.closeTo(0.4, 5), expect.closeTo(0.4, 5)]);
  expect(gap.difference).toMatchObject({ low: expect.closeTo(0.15, 5) as number });
  const { low, high } = pay({ sample: { population: { women: 6, men: 5 } } }).overall.women;
  expect(Number(high) - Number(low)).toBeLessThan(0.01);
});

it('a sample of a population of unknown size keeps its limits', () => {
  expect(share({ sample: {} }).overall).toEqual(share().overall);
});
