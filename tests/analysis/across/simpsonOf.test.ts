import { analyse } from '../../../src/analysis';
import { simpsonOf } from '../../../src/analysis/across/simpsonOf';
import { BERKELEY } from '../support/berkeley';
import { inputOf, tableOf } from '../support/tableOf';

interface Sided {
  readonly label: string;
  readonly women: readonly [value: number, persons: number];
  readonly men: readonly [value: number, persons: number];
}

const strataOf = (...strata: readonly Sided[]): Parameters<typeof simpsonOf>[0] =>
  strata.map(({ label, women, men }) => ({
    label,
    first: { value: women[0], persons: women[1] },
    second: { value: men[0], persons: men[1] },
  }));

it('the gap of Berkeley turns round in four of six departments', () => {
  const measure = { kind: 'share', column: 'Svar', positive: ['Antagen'] } as const;
  const { across } = analyse(inputOf(BERKELEY, { measure, weight: 'Antal', strata: ['Institution'] }));
  expect(across.simpson).toEqual({ reverses: true, strata: ['A', 'B', 'D', 'F'] });
});

it('strata of several columns are called by all of them', () => {
  const table = tableOf({
    Kön: ['K', 'M', 'K', 'M', 'K', 'K', 'K'],
    Yrke: ['a', 'a', 'b', 'b', 'b', 'b', 'b'],
    Nivå: [1, 1, 2, 2, 2, 2, 2],
    Lön: [30, 20, 10, 12, 10, 10, 10],
  });
  const measure = { kind: 'mean', column: 'Lön' } as const;
  const { across } = analyse(inputOf(table, { measure, strata: ['Yrke', 'Nivå'] }));
  expect(across.simpson?.strata).toEqual(['a · 1']);
});

it('a gap turns round where strata with more than half of the persons point the other way', () => {
  const half = strataOf(
    { label: 'a', women: [2, 5], men: [1, 5] },
    { label: 'b', women: [1, 5], men: [2, 5] },
  );
  expect(simpsonOf(half, { crude: -1, standardised: -1 }).reverses).toBe(false);
  const more = [...half, ...strataOf({ label: 'c', women: [2, 1], men: [1, 1] })];
  expect(simpsonOf(more, { crude: -1, standardised: -1 })).toEqual({ reverses: true, strata: ['a', 'c'] });
});

it('a gap that vanishes at equal composition does not turn round', () => {
  // 0.1 + 0.2 is a little more than 0.3
  const strata = strataOf({ label: 'a', women: [0.1 + 0.2, 5], men: [0.3, 5] });
  expect(simpsonOf(strata, { crude: -0.1, standardised: 0.1 + 0.2 - 0.3 })).toEqual({
    reverses: false,
    strata: [],
  });
});

it('strata of one sex alone say nothing', () => {
  const strata = strataOf({ label: 'a', women: [2, 5], men: [0, 0] });
  expect(simpsonOf(strata, { crude: -1, standardised: { notEstimable: 'emptyGroup' } })).toEqual({
    reverses: { notEstimable: 'emptyGroup' },
    strata: [],
  });
});

it('without a crude gap nothing can turn round', () => {
  const crude = { notEstimable: 'emptyGroup' } as const;
  expect(simpsonOf([], { crude, standardised: crude })).toEqual({ reverses: crude, strata: [] });
});
