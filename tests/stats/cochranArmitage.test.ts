import { cochranArmitage } from '../../src/stats';
import { expectClose } from './expectClose';

const point = (score: number, successes: number, trials: number) => ({ score, successes, trials });
const points = [point(2021, 15, 60), point(2022, 25, 70), point(2023, 40, 90), point(2025, 42, 80)];

describe('the trend of a share over years', () => {
  it('is that of R', () => {
    // > prop.trend.test(c(15,25,40,42), c(60,70,90,80), c(2021,2022,2023,2025)); sqrt of its X-squared
    expectClose(cochranArmitage(points), {
      statistic: 3.34961416032907,
      p: 0.000809242003942129,
      method: 'cochranArmitage',
    });
  });

  it('does not depend on where the years are counted from, nor on a year without persons', () => {
    const shifted = points.map((each) => ({ ...each, score: each.score - 2021 }));
    expectClose(cochranArmitage([...shifted, point(9, 0, 0)]), cochranArmitage(points));
  });

  it('changes sign when the outcome is turned round', () => {
    const turned = points.map((each) => ({ ...each, successes: each.trials - each.successes }));
    expectClose(cochranArmitage(turned), {
      statistic: -3.34961416032907,
      p: 0.000809242003942129,
      method: 'cochranArmitage',
    });
  });

  it('cannot be had for one year, for nobody, or where nothing varies', () => {
    expect(cochranArmitage([point(1, 3, 9)])).toEqual({ notEstimable: 'tooFew' });
    expect(cochranArmitage([])).toEqual({ notEstimable: 'emptyGroup' });
    expect(cochranArmitage([point(1, 0, 9), point(2, 0, 9)])).toEqual({ notEstimable: 'noVariation' });
    expect(cochranArmitage([point(1, 2, 9), point(1, 3, 9)])).toEqual({ notEstimable: 'noVariation' });
  });

  it('refuses a score that is no number', () => {
    expect(() => cochranArmitage([point(NaN, 2, 9)])).toThrow('cochranArmitage requires finite scores');
  });
});
