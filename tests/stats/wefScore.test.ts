import { wefScore } from '../../src/stats';
import { expectClose } from './expectClose';

describe('the score of the World Economic Forum', () => {
  it('does not reward being ahead', () => {
    expect(wefScore({ first: 60, second: 80, benchmark: 1 })).toBe(0.75);
    expect(wefScore({ first: 90, second: 80, benchmark: 1 })).toBe(1);
  });

  it('reaches 1 at the benchmark of the indicator', () => {
    expectClose(wefScore({ first: 84, second: 80, benchmark: 1.06 }), 1.05 / 1.06);
    expect(wefScore({ first: 90, second: 80, benchmark: 1.06 })).toBe(1);
  });

  it('has a base, or cannot be had', () => {
    expect(wefScore({ first: 84, second: 0, benchmark: 1 })).toEqual({ notEstimable: 'zeroDenominator' });
  });

  it('refuses a benchmark of nothing', () => {
    expect(() => wefScore({ first: 1, second: 1, benchmark: 0 })).toThrow(
      'wefScore requires a benchmark above 0',
    );
  });
});
