import { analyse } from '../../../src/analysis';
import type { Gap } from '../../../src/analysis';
import type { RecipeMeasure } from '../../../src/vocabulary';
import { inputOf, tableOf } from '../support/tableOf';

interface Person {
  readonly sex: string;
  readonly outcome: string;
  readonly pay: number;
}

const people = (count: number, person: Person): readonly Person[] =>
  Array.from({ length: count }, () => person);

/** 30 of 50 women, 20 of 50 men and 10 of 10 whose sex is unknown have the outcome. */
const PERSONS: readonly Person[] = [
  ...people(30, { sex: 'k', outcome: 'ja', pay: 20 }),
  ...people(20, { sex: 'k', outcome: 'nej', pay: 30 }),
  ...people(20, { sex: 'm', outcome: 'ja', pay: 40 }),
  ...people(30, { sex: 'm', outcome: 'nej', pay: 20 }),
  ...people(10, { sex: 'okänt', outcome: 'ja', pay: 84 }),
];

function bounds(measure: RecipeMeasure, persons: readonly Person[] = PERSONS): Gap['bounds'] {
  const table = tableOf({
    Kön: persons.map(({ sex }) => sex),
    Utfall: persons.map(({ outcome }) => outcome),
    Lön: persons.map(({ pay }) => pay),
  });
  return analyse(inputOf(table, { measure })).overall.gap.bounds;
}

const near = (value: number): number => expect.closeTo(value, 12) as number;

// By hand: 40/60 - 20/50 and 30/50 - 30/60.
it('the gap of shares lies between what it were if all of unknown sex were women, and if all were men', () => {
  const share = { kind: 'share', column: 'Utfall', positive: ['ja'] } as const;
  expect(bounds(share)).toEqual({ ifWomen: near(40 / 60 - 0.4), ifMen: near(0.1) });
});

// Sums: women 1200, men 1400, unknown 840: 2040/60 - 1400/50 = 6; 1200/50 - 2240/60.
it('the gap of means and of amounts per user is bounded alike', () => {
  const expected = { ifWomen: near(6), ifMen: near(24 - 2240 / 60) };
  expect(bounds({ kind: 'mean', column: 'Lön' })).toEqual(expected);
  expect(bounds({ kind: 'resource', column: 'Lön' })).toEqual(expected);
});

it('the gap of counts and rates is bounded by the persons', () => {
  expect(bounds({ kind: 'count' })).toEqual({ ifWomen: 10, ifMen: -10 });
  expect(bounds({ kind: 'rate', per: 10, population: { women: 100, men: 100 } })).toEqual({
    ifWomen: near(1),
    ifMen: near(-1),
  });
});

it('where everybody has a sex there is nothing to bound', () => {
  const known = PERSONS.filter(({ sex }) => sex !== 'okänt');
  expect(bounds({ kind: 'mean', column: 'Lön' }, known)).toBeUndefined();
});

it('where there are no women those of unknown sex alone are compared', () => {
  const men = PERSONS.filter(({ sex }) => sex !== 'k');
  expect(bounds({ kind: 'mean', column: 'Lön' }, men)).toEqual({
    ifWomen: near(84 - 28),
    ifMen: { notEstimable: 'emptyGroup' },
  });
});
