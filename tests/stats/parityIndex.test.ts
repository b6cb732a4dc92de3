import {
  adjustedParityIndex,
  eigeCorrection,
  eigeScore,
  parityIndex,
  relativeDifference,
  symmetricDifference,
  wefScore,
  wefWeights,
} from '../../src/stats';
import { expectClose } from './expectClose';

const none = { notEstimable: 'zeroDenominator' };

describe('indexes of two values', () => {
  it('give the adjusted parity indexes of the domain guide 2.1', () => {
    // 40/50 -> 0.80; 50/40 -> 1.20
    expectClose(adjustedParityIndex(40, 50), 0.8);
    expectClose(adjustedParityIndex(50, 40), 1.2);
    expect(adjustedParityIndex(0, 5)).toBe(0);
    expect(adjustedParityIndex(5, 0)).toBe(2);
    expect(adjustedParityIndex(0, 0)).toEqual(none);
  });

  it('give the EIGE scores of the domain guide 2.1, with and without correction', () => {
    // python3 (mpmath): 1 + (70/90)**e * (1 - |60/70 - 1|) * 99 for e = 1/2 and 1; 1 + (1 - |60/70 - 1|) * 99
    const alpha = (exponent: number) => eigeCorrection({ level: 70, highest: 90, exponent }) as number;
    expectClose(eigeScore({ first: 60, second: 80, alpha: alpha(0.5) }), 75.836965655827);
    expectClose(eigeScore({ first: 60, second: 80, alpha: alpha(1) }), 67);
    expectClose(eigeScore({ first: 60, second: 80, alpha: 1 }), 85.85714285714286);
    expect(eigeScore({ first: 0, second: 0, alpha: 1 })).toEqual(none);
    expect(eigeCorrection({ level: 0, highest: 0, exponent: 1 })).toEqual(none);
  });

  it('give the sub-index weights of the WEF report of 2023', () => {
    // python3: 1/s/sum(1/s) of the rounded sds .160 .103 .144 .214 .262 (published: .199 .310 .221 .149 .121)
    const weights = wefWeights([0.16, 0.103, 0.144, 0.214, 0.262]);
    expectClose(
      weights,
      [0.1990897717701556, 0.3092656648856785, 0.2212108575223951, 0.1488521658094621, 0.1215815400123087],
    );
    [0.199, 0.31, 0.221, 0.149, 0.121].forEach((published, i) => {
      expect(Math.abs(weights[i]! - published)).toBeLessThan(0.0015);
    });
  });

  it('do not reward being ahead in the score of the WEF', () => {
    expect(wefScore({ first: 60, second: 80, benchmark: 1 })).toBe(0.75);
    expect(wefScore({ first: 90, second: 80, benchmark: 1 })).toBe(1);
    expectClose(wefScore({ first: 84, second: 80, benchmark: 1.06 }), 1.05 / 1.06);
    expect(wefScore({ first: 84, second: 0, benchmark: 1 })).toEqual(none);
  });

  it('have a base, or none', () => {
    expect(parityIndex(40, 50)).toBe(0.8);
    expect(relativeDifference(40, 50)).toBe(-0.2);
    expectClose(symmetricDifference(40, 50), -1 / 9);
    expect(parityIndex(40, 0)).toEqual(none);
    expect(relativeDifference(40, 0)).toEqual(none);
    expect(symmetricDifference(0, 0)).toEqual(none);
  });

  it('refuse what is no number or no benchmark', () => {
    expect(() => parityIndex(NaN, 1)).toThrow('parityIndex requires finite values');
    expect(() => wefScore({ first: 1, second: 1, benchmark: 0 })).toThrow(
      'wefScore requires a benchmark above 0',
    );
    expect(() => wefWeights([0.1, 0])).toThrow('wefWeights requires standard deviations above 0');
    expect(() => eigeScore({ first: 1, second: 1, alpha: 1.2 })).toThrow(
      'eigeScore requires an alpha between 0 and 1',
    );
    expect(() => eigeCorrection({ level: 9, highest: 8, exponent: 1 })).toThrow('between 0 and the highest');
    expect(() => eigeCorrection({ level: 7, highest: 8, exponent: 0 })).toThrow(
      'requires an exponent above 0',
    );
  });
});
