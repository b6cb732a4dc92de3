import { symmetricDifference } from '../../src/stats';
import { expectClose } from './expectClose';

describe('the symmetric difference', () => {
  it('only changes sign when the two change places', () => {
    expectClose(symmetricDifference(40, 50), -1 / 9);
    expectClose(symmetricDifference(50, 40), 1 / 9);
  });

  it('has a base, or cannot be had', () => {
    expect(symmetricDifference(0, 0)).toEqual({ notEstimable: 'zeroDenominator' });
  });

  it('refuses what is no number', () => {
    expect(() => symmetricDifference(NaN, 1)).toThrow('symmetricDifference requires finite values');
  });
});
