import { numberMissing } from '../../src/stats';

const part = (of: number, whole: number) => ({ part: of, whole });

describe('the number missing to a share', () => {
  it('is a number of whole persons, never one more by a rounding error', () => {
    expect(numberMissing(part(3, 11), 0.4)).toBe(2);
    expect(numberMissing(part(6, 100), 0.07)).toBe(1);
    expect(numberMissing(part(7, 100), 0.07)).toBe(0);
  });

  it('is 0 where the share is passed', () => {
    expect(numberMissing(part(8, 10), 0.4)).toBe(0);
  });

  it('cannot be had for an empty group', () => {
    expect(numberMissing(part(0, 0), 0.4)).toEqual({ notEstimable: 'emptyGroup' });
  });

  it('refuses a percentage', () => {
    expect(() => numberMissing(part(1, 2), 40)).toThrow('numberMissing requires a share between 0 and 1');
  });
});
