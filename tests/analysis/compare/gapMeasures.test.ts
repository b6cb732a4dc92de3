import { gapMeasures } from '../../../src/analysis/compare/gapMeasures';

it('the adjusted parity index is as far above 1 as it would be below', () => {
  // Domain measures 7: 40/50 gives 0.80, 50/40 gives 1.20
  expect(gapMeasures(40, 50).adjustedParityIndex).toBeCloseTo(0.8, 12);
  expect(gapMeasures(50, 40).adjustedParityIndex).toBeCloseTo(1.2, 12);
});

it('the score of the World Economic Forum does not reward women ahead of men', () => {
  expect(gapMeasures(50, 40).wefScore).toBe(1);
  expect(gapMeasures(40, 50).wefScore).toBe(0.8);
});

it("the gap is given as a part of men's value and of both", () => {
  expect(gapMeasures(30, 40)).toMatchObject({ relative: -0.25, symmetric: -10 / 70, parityIndex: 0.75 });
});

it('nothing relates to nothing', () => {
  const none = { notEstimable: 'zeroDenominator' };
  expect(gapMeasures(0, 0)).toEqual({
    relative: none,
    symmetric: none,
    parityIndex: none,
    adjustedParityIndex: none,
    wefScore: none,
  });
});

it('a value too close to nothing to relate to is none', () => {
  // python3 -c 'print(1e100 / 1e-300)' -> inf
  const none = { notEstimable: 'zeroDenominator' };
  expect(gapMeasures(1e100, 1e-300)).toMatchObject({ relative: none, parityIndex: none });
});
