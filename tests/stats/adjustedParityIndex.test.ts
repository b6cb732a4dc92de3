import { adjustedParityIndex } from '../../src/stats';
import { expectClose } from './expectClose';

describe('the adjusted parity index', () => {
  it('is that of the domain guide 2.1, as far below 1 as above it', () => {
    // 40/50 -> 0.80; 50/40 -> 1.20
    expectClose(adjustedParityIndex(40, 50), 0.8);
    expectClose(adjustedParityIndex(50, 40), 1.2);
  });

  it('goes from 0 to 2', () => {
    expect(adjustedParityIndex(0, 5)).toBe(0);
    expect(adjustedParityIndex(5, 0)).toBe(2);
    expect(adjustedParityIndex(0, 0)).toEqual({ notEstimable: 'zeroDenominator' });
  });

  it('refuses what is no number', () => {
    expect(() => adjustedParityIndex(1, Infinity)).toThrow('adjustedParityIndex requires finite values');
  });
});
