import { eigeScore } from '../../src/stats';
import { expectClose } from './expectClose';

describe('the score of EIGE', () => {
  it('is that of the domain guide 2.1, with and without correction', () => {
    // python3 (mpmath): 1 + (70/90)**e * (1 - |60/70 - 1|) * 99 for e = 1/2 and 1; 1 + (1 - |60/70 - 1|) * 99
    expectClose(eigeScore({ first: 60, second: 80, alpha: Math.sqrt(70 / 90) }), 75.836965655827);
    expectClose(eigeScore({ first: 60, second: 80, alpha: 70 / 90 }), 67);
    expectClose(eigeScore({ first: 60, second: 80, alpha: 1 }), 85.85714285714286);
  });

  it('goes from 1 to 100', () => {
    expect(eigeScore({ first: 0, second: 80, alpha: 1 })).toBe(1);
    expect(eigeScore({ first: 80, second: 80, alpha: 1 })).toBe(100);
  });

  it('cannot be had where there is nothing', () => {
    expect(eigeScore({ first: 0, second: 0, alpha: 1 })).toEqual({ notEstimable: 'zeroDenominator' });
  });

  it('refuses a correction that raises', () => {
    expect(() => eigeScore({ first: 1, second: 1, alpha: 1.2 })).toThrow(
      'eigeScore requires an alpha between 0 and 1',
    );
  });
});
