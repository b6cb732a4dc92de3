import { stepwiseAdjustment } from '../../src/stats/stepwiseAdjustment';

describe('adjusting p values step by step', () => {
  it('hands over those that can be had in ascending order, and puts them back', () => {
    const suppressed = { notEstimable: 'suppressed' } as const;
    const seen: (readonly number[])[] = [];
    const adjusted = stepwiseAdjustment('test', [0.3, suppressed, 0.1], (ascending) => {
      seen.push(ascending);
      return ascending.map((p) => p * 2);
    });
    expect(seen).toEqual([[0.1, 0.3]]);
    expect(adjusted).toEqual([0.6, suppressed, 0.2]);
  });

  it('does not change the list it is given', () => {
    const looks = Object.freeze([0.3, 0.1]);
    stepwiseAdjustment('test', looks, (ascending) => ascending.map(() => 1));
    expect(looks).toEqual([0.3, 0.1]);
  });
});
