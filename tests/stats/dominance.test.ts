import { dominance } from '../../src/stats';

// Hundepool et al. 2012, 4.2.2: upper protection levels. By hand: 100/75 * 90 - 100 = 20; 10/100 * 90 - (100 - 94) = 3.
describe('dominance', () => {
  const amounts = { largest: [90, 4], whole: 100 };

  it('asks for room above an amount of which one has most', () => {
    expect(dominance(amounts, { dominance: { n: 1, k: 75 } })).toBeCloseTo(20, 12);
  });

  it('asks for room where the second largest could tell the largest', () => {
    expect(dominance(amounts, { pPercent: 10 })).toBeCloseTo(3, 12);
  });

  it('asks for the most of several rules', () => {
    expect(dominance(amounts, { pPercent: 10, dominance: { n: 1, k: 75 } })).toBeCloseTo(20, 12);
  });

  it('leaves alone what many share', () => {
    expect(dominance({ largest: [10, 10], whole: 40 }, { dominance: { n: 2, k: 75 }, pPercent: 10 })).toBe(0);
    expect(dominance({ largest: [], whole: 0 }, { dominance: { n: 1, k: 50 }, pPercent: 10 })).toBe(0);
    expect(dominance(amounts, {})).toBe(0);
  });

  // One contributor alone: the whole amount is theirs. 100/85 * 5 - 5.
  it('asks for room where one is alone', () => {
    expect(dominance({ largest: [5], whole: 5 }, { dominance: { n: 1, k: 85 } })).toBeCloseTo(
      500 / 85 - 5,
      12,
    );
    expect(dominance({ largest: [5], whole: 5 }, { pPercent: 20 })).toBeCloseTo(1, 12);
  });

  it('refuses sizes below zero', () => {
    expect(() => dominance({ largest: [-1], whole: 4 }, {})).toThrow(RangeError);
  });

  it.each([{ dominance: { n: 0, k: 75 } }, { dominance: { n: 1, k: 0 } }, { pPercent: 101 }])(
    'refuses rules that mean nothing',
    (rules) => {
      expect(() => dominance(amounts, rules)).toThrow(RangeError);
    },
  );
});
