import { finitePopulationCorrection } from '../../src/stats';
import { expectClose } from './expectClose';

describe('the finite population correction', () => {
  it('is that of the formula', () => {
    // python3 (mpmath): sqrt((800-250)/799)
    expectClose(finitePopulationCorrection({ sample: 250, population: 800 }), 0.8296749065526834);
  });

  it('is 0 for a count of everybody', () => {
    expect(finitePopulationCorrection({ sample: 9, population: 9 })).toBe(0);
  });

  it('cannot be had for one person or nobody', () => {
    expect(finitePopulationCorrection({ sample: 1, population: 1 })).toEqual({
      notEstimable: 'zeroDenominator',
    });
    expect(finitePopulationCorrection({ sample: 0, population: 0 })).toEqual({ notEstimable: 'emptyGroup' });
  });

  it('refuses a sample larger than its population', () => {
    expect(() => finitePopulationCorrection({ sample: 3, population: 2 })).toThrow('a whole sample within');
  });
});
