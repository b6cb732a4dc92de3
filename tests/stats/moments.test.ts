import { mergeMoments, momentsOf } from '../../src/stats';
import { expectClose } from './expectClose';

describe('the moments of a sample', () => {
  it('keep the spread of numbers that lie far from zero', () => {
    // > var(1e9 + c(4,7,13,16))   [1] 30
    const values = Float64Array.of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16);
    expect(momentsOf({ values })).toEqual({ n: 4, mean: 1e9 + 10, squaredDeviations: 90 });
  });

  it('keep the spread when the first number lies far from the others', () => {
    // python3: from fractions import Fraction as F; v=[F(10)**6]+[F(i%7) for i in range(9999)]; m=sum(v)/10000
    //          float(sum((x-m)**2 for x in v)/9999)
    const values = Float64Array.from({ length: 10000 }, (_, i) => (i === 0 ? 1e6 : (i - 1) % 7));
    expectClose(momentsOf({ values }).squaredDeviations / 9999, 99999404.1211113);
  });

  it('of persons who are all alike have no spread at all', () => {
    expect(momentsOf({ values: new Float64Array(1000).fill(0.1) })).toEqual({
      n: 1000,
      mean: 0.1,
      squaredDeviations: 0,
    });
  });

  it('of groups laid together are those of the whole', () => {
    const values = Float64Array.of(3, 9, 4, 1, 7, 7.5);
    const parts = [new Uint32Array(0), Uint32Array.of(0, 3), Uint32Array.of(1, 2, 4, 5), new Uint32Array(0)];
    const merged = parts.map((rows) => momentsOf({ values, rows })).reduce(mergeMoments);
    expectClose(merged, momentsOf({ values }), 1e-14);
  });

  it('of nobody are nothing', () => {
    expect(momentsOf({ values: new Float64Array(0) })).toEqual({ n: 0, mean: 0, squaredDeviations: 0 });
  });

  it('refuse a part of a person', () => {
    expect(() => momentsOf({ values: Float64Array.of(1), frequencies: Float64Array.of(0.5) })).toThrow(
      'momentsOf requires frequencies that are whole numbers',
    );
  });
});
