import fc from 'fast-check';
import { ascendingOrder } from '../../src/stats';

const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
const wholeNumbers = fc.integer({ min: -300, max: 300 });

/** The positions of what is no NaN, by the engine's own stable sort. */
function byComparing(values: readonly number[]): readonly number[] {
  return values
    .map((_value, position) => position)
    .filter((position) => !Number.isNaN(values[position]))
    .sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
}

describe('the ascending order of a column', () => {
  it('leaves out what is missing and keeps rows that are alike in their order', () => {
    const order = ascendingOrder(Float64Array.of(30, NaN, 10, 30, 20));
    expect(Array.from(order)).toEqual([2, 4, 0, 3]);
  });

  it('of nothing is empty', () => {
    expect(ascendingOrder(new Float64Array(0))).toHaveLength(0);
    expect(ascendingOrder(Float64Array.of(NaN, NaN))).toHaveLength(0);
  });

  it.each([
    ['whole numbers in a small range', fc.oneof(wholeNumbers, fc.constant(NaN))],
    ['any numbers', fc.oneof(numbers, fc.constant(NaN))],
    ['numbers of all signs and sizes', fc.constantFrom(-1e300, -2.5, -0.1, 0, 1e-300, 0.1, 7, 7.25, 1e300)],
    ['infinite numbers among others', fc.oneof(numbers, fc.constantFrom(Infinity, -Infinity))],
  ])('is that of a stable sort for %s', (_what, value) => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 400 }), (values) => {
        expect(Array.from(ascendingOrder(Float64Array.from(values)))).toEqual(byComparing(values));
      }),
    );
  });

  it.each([
    ['whole', (i: number) => (i * 7919) % 1013],
    ['broken', (i: number) => Math.sin(i) * 10 ** (i % 9)],
    ['large whole', (i: number) => ((i * 7919) % 1013) * 1e9 - 5e11],
  ])('is that of a stable sort for a long column of %s numbers', (_what, valueOf) => {
    const values = Array.from({ length: 20_000 }, (_unused, i) => valueOf(i));
    expect(Array.from(ascendingOrder(Float64Array.from(values)))).toEqual(byComparing(values));
  });
});
