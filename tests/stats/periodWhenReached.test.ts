import { periodWhenReached } from '../../src/stats';
import type { Trend } from '../../src/stats';
import { expectClose } from './expectClose';

const sloping = (estimate: number): Trend => ({
  slope: { estimate, low: estimate, high: estimate },
  centre: { period: 2023.5, value: 5.375 },
});
const falling = sloping(-0.61);

describe('the period in which a target is reached', () => {
  // > m <- lm(c(6.2, 5.8, 5.1, 4.4) ~ c(2022:2025))   (domain guide 2.6)
  it('is where the line stands at the target', () => {
    // > (3 - coef(m)[1]) / coef(m)[2]
    expectClose(periodWhenReached(falling, 3), 2027.39344262295);
  });

  it('is past where the line moves away from the target', () => {
    expectClose(periodWhenReached(falling, 7.815), 2019.5);
  });

  it('cannot be had for a level line', () => {
    expect(periodWhenReached(sloping(0), 2)).toEqual({ notEstimable: 'noVariation' });
  });

  it('needs a target', () => {
    expect(() => periodWhenReached(falling, NaN)).toThrow('periodWhenReached requires a finite target');
  });
});
