import fc from 'fast-check';
import { groupValues, sampleOfEveryone, samplesBySex } from '../../../src/analysis/compare/groupedValues';
import { EVERYONE } from '../../../src/analysis/rows/observations';
import { SEX_CODE } from '../../../src/vocabulary';

const GROUPS = 3;

const observation = fc.record({
  group: fc.nat(GROUPS - 1),
  sex: fc.constantFrom(SEX_CODE.woman, SEX_CODE.man, SEX_CODE.other, SEX_CODE.unknown, EVERYONE),
  value: fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double({ noDefaultInfinity: true }), fc.constant(NaN)),
  persons: fc.nat(5),
});

type Seen = typeof observation extends fc.Arbitrary<infer T> ? T : never;

/** Each value with its persons, in ascending order; those who share a value in the order of the rows. */
function naive(seen: readonly Seen[], belongs: (of: Seen) => boolean): readonly (readonly number[])[] {
  return seen
    .filter((of) => belongs(of) && !Number.isNaN(of.value))
    .sort((a, b) => a.value - b.value)
    .map(({ value, persons }) => [value, persons]);
}

describe('values put together by group and sex', () => {
  it('are those of each sex and of everyone, in ascending order, with the persons behind them', () => {
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 60 }), (seen) => {
        const grouped = groupValues(
          {
            rows: Uint32Array.from(seen, (_of, index) => index),
            sexes: Uint8Array.from(seen, ({ sex }) => sex),
            values: Float64Array.from(seen, ({ value }) => value),
            persons: Float64Array.from(seen, ({ persons }) => persons),
          },
          Uint32Array.from(seen, ({ group }) => group),
          GROUPS,
        );
        for (let group = 0; group < GROUPS; group += 1) {
          const { women, men, other, unknown } = samplesBySex(grouped, group);
          const total = sampleOfEveryone(grouped, group);
          const expected = (...sexes: readonly number[]) =>
            naive(seen, (of) => of.group === group && sexes.includes(of.sex));
          const pairs = ({ values, frequencies }: typeof women) =>
            Array.from(values, (value, index) => [value, frequencies?.[index]]);
          expect(pairs(women)).toEqual(expected(SEX_CODE.woman));
          expect(pairs(men)).toEqual(expected(SEX_CODE.man));
          expect(pairs(other)).toEqual(expected(SEX_CODE.other));
          expect(pairs(unknown)).toEqual(expected(SEX_CODE.unknown));
          expect(pairs(total)).toEqual(expected(0, 1, 2, 3));
        }
      }),
    );
  });

  it('stand for one person each where no weights are given', () => {
    const seen = { rows: Uint32Array.of(0, 1), sexes: Uint8Array.of(0, 1), values: Float64Array.of(7, 5) };
    const grouped = groupValues(seen, Uint32Array.of(0, 0), 1);
    expect(samplesBySex(grouped, 0).women).toEqual({ values: Float64Array.of(7) });
    expect(sampleOfEveryone(grouped, 0)).toEqual({ values: Float64Array.of(5, 7) });
  });
});
