import { tallyOf } from '../../src/stats/tally';

const lists = ({ values, counts }: ReturnType<typeof tallyOf>) => [Array.from(values), Array.from(counts)];

describe('the tally of a sample', () => {
  it('counts persons at each distinct value in ascending order', () => {
    expect(lists(tallyOf({ values: Float64Array.of(5, 2, 5, 5, -1) }, 'test'))).toEqual([
      [-1, 2, 5],
      [1, 1, 3],
    ]);
  });

  it('adds up the frequencies of rows with the same value', () => {
    const sample = { values: Float64Array.of(5, 2, 5, 8), frequencies: Uint32Array.of(1, 4, 2, 0) };
    expect(lists(tallyOf(sample, 'test'))).toEqual([
      [2, 5],
      [4, 3],
    ]);
  });

  it('of nobody is empty', () => {
    expect(lists(tallyOf({ values: new Float64Array(0) }, 'test'))).toEqual([[], []]);
  });
});
