import { leastSquaresTrend } from '../../src/stats';
import type { Trend } from '../../src/stats';
import { expectClose } from './expectClose';

const point = (period: number, value: number) => ({ period, value });
const gaps = [point(2022, 6.2), point(2023, 5.8), point(2024, 5.1), point(2025, 4.4)];

describe('the trend of a gap', () => {
  it('is that of the domain guide 2.6 and of R', () => {
    // > m <- lm(c(6.2, 5.8, 5.1, 4.4) ~ c(2022:2025)); confint(m)
    expectClose(
      leastSquaresTrend(gaps, 0.95),
      {
        slope: { estimate: -0.61, low: -0.83357239405753, high: -0.386427605942469 },
        centre: { period: 2023.5, value: 5.375 },
      },
      1e-11,
    );
  });

  it('has a slope without limits for two years, or where all lie on the line', () => {
    const tooFew = { notEstimable: 'tooFew' };
    expect(leastSquaresTrend(gaps.slice(0, 2), 0.95)).toMatchObject({ slope: { low: tooFew, high: tooFew } });
    const level = leastSquaresTrend([point(1, 3), point(2, 3), point(3, 3)], 0.95) as Trend;
    const none = { notEstimable: 'noVariation' };
    expect(level.slope).toEqual({ estimate: 0, low: none, high: none });
  });

  it('cannot be had for one year, the same year twice, or none', () => {
    expect(leastSquaresTrend([], 0.95)).toEqual({ notEstimable: 'emptyGroup' });
    expect(leastSquaresTrend(gaps.slice(0, 1), 0.95)).toEqual({ notEstimable: 'tooFew' });
    expect(leastSquaresTrend([point(1, 2), point(1, 3)], 0.95)).toEqual({ notEstimable: 'noVariation' });
  });

  it('refuses what is no number', () => {
    expect(() => leastSquaresTrend([point(NaN, 2)], 0.95)).toThrow('requires finite periods and values');
  });
});
