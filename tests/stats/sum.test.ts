import { sum } from '../../src/stats';
import { expectClose } from './expectClose';

describe('the sum of a sample', () => {
  it('keeps what a plain loop loses', () => {
    // Exact: 1 + 1e100 + 1 - 1e100 = 2 (Neumaier 1974)
    expect(sum({ values: Float64Array.of(1, 1e100, 1, -1e100) })).toBe(2);
  });

  it('is right to the last digits after a million additions of a tenth', () => {
    // python3: math.fsum([0.1] * 10**6)   100000.0
    expectClose(sum({ values: new Float64Array(1e6).fill(0.1) }), 100000, 1e-15);
  });

  it('counts each value as often as its frequency, which may be a fraction', () => {
    expect(sum({ values: Float64Array.of(10, 20, 40), frequencies: Float64Array.of(0.5, 2, 1) })).toBe(85);
  });

  it('of nothing is 0', () => {
    expect(sum({ values: new Float64Array(0) })).toBe(0);
  });

  it('refuses infinite values', () => {
    expect(() => sum({ values: Float64Array.of(1, Infinity) })).toThrow('sum requires finite values');
  });
});
