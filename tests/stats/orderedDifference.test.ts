import { orderedDifference } from '../../src/stats/orderedDifference';
import { tallyOf } from '../../src/stats/tally';

const tally = (values: readonly number[]) => tallyOf({ values: Float64Array.from(values) }, 'test');

describe('the differences of two samples in order', () => {
  it('are found by rank as if they were listed', () => {
    const first = [0.1, 0.7, 0.7, 1.3, 2.9, -4];
    const second = [0.3, 0.7, 1.1, 1.1, 5];
    const listed = first.flatMap((x) => second.map((y) => x - y)).sort((x, y) => x - y);
    const found = listed.map((_, i) => orderedDifference(tally(first), tally(second), i + 1));
    expect(found).toEqual(listed);
  });
});
