import { quartileBands } from '../../src/stats';

describe('pay bands', () => {
  it('are quarters that differ by one person at most', () => {
    const bands = quartileBands(Float64Array.of(31, 28, 45, 28, 39, 52, 33, 30, 29, 60));
    const sizes = [0, 1, 2, 3].map((band) => bands.filter((each) => each === band).length);
    expect(sizes).toEqual([3, 2, 3, 2]);
  });

  it('keep the order of the sheet among equal pay', () => {
    expect(Array.from(quartileBands(Float64Array.of(5, 5, 5, 5)))).toEqual([0, 1, 2, 3]);
  });

  it('of nobody are none, and of no pay are refused', () => {
    expect(Array.from(quartileBands(new Float64Array(0)))).toEqual([]);
    expect(() => quartileBands(Float64Array.of(NaN))).toThrow('quartileBands requires finite values');
  });
});
