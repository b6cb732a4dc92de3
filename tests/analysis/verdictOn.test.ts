import { analyse } from '../../src/analysis';
import type { Verdict } from '../../src/analysis';
import type { Outcome } from './support/outcomes';
import { outcomesTable } from './support/outcomes';
import { inputOf, tableOf } from './support/tableOf';

function verdict(outcomes: readonly Outcome[], goalThreshold?: number): Verdict {
  const measure = { kind: 'share', column: 'Beslut', positive: ['Bifall'] } as const;
  return analyse(
    inputOf(
      outcomesTable(outcomes),
      { measure, weight: 'Antal' },
      goalThreshold === undefined ? {} : { goalThreshold },
    ),
  ).verdict;
}

it('a gap of 20 percentage points whose interval excludes 0 is clear', () => {
  // Newcombe for 56/70 against 48/80: 0.052 to 0.334
  expect(
    verdict([
      ['K', 56, 70],
      ['M', 48, 80],
    ]),
  ).toEqual({ code: 'clearDifference', threshold: 0.05 });
});

it('a gap whose interval includes 0 is uncertain', () => {
  expect(
    verdict([
      ['K', 14, 20],
      ['M', 12, 20],
    ]).code,
  ).toBe('uncertainDifference');
});

it('a gap smaller than 5 percentage points is none that is shown, however certain', () => {
  expect(
    verdict([
      ['K', 4800, 10000],
      ['M', 4500, 10000],
    ]).code,
  ).toBe('noDifferenceShown');
});

it('a gap of 5 percentage points to the point reaches the threshold', () => {
  // 0.30 - 0.25 comes out as 0.04999999999999999
  expect(
    verdict([
      ['K', 3000, 10000],
      ['M', 2500, 10000],
    ]).code,
  ).toBe('clearDifference');
});

it('the goal says how large a gap matters, where there is one', () => {
  expect(
    verdict(
      [
        ['K', 4800, 10000],
        ['M', 4500, 10000],
      ],
      0.02,
    ),
  ).toEqual({
    code: 'clearDifference',
    threshold: 0.02,
  });
});

it('nineteen of a sex are too few, twenty are not', () => {
  expect(
    verdict([
      ['K', 19, 19],
      ['M', 40, 100],
    ]).code,
  ).toBe('tooFewPersons');
  expect(
    verdict([
      ['K', 20, 20],
      ['M', 40, 100],
    ]).code,
  ).toBe('clearDifference');
});

it('no gap at all is no difference, be the threshold 0', () => {
  expect(
    verdict(
      [
        ['K', 50, 100],
        ['M', 50, 100],
      ],
      0,
    ).code,
  ).toBe('noDifferenceShown');
});

it('a mean gap matters from 5 per cent of the value of men', () => {
  const table = tableOf({
    Kön: [...new Array<string>(20).fill('K'), ...new Array<string>(20).fill('M')],
    Lön: Array.from({ length: 40 }, (_, person) => (person < 20 ? 28000 : 30000) + (person % 2)),
  });
  const { verdict: of } = analyse(inputOf(table, { measure: { kind: 'mean', column: 'Lön' } }));
  expect(of).toEqual({ code: 'clearDifference', threshold: 0.05 * 30000.5 });
});

it('counts have no interval, so that their gap is never said to be clear', () => {
  const table = tableOf({ Kön: ['K', 'M'], Antal: [500, 100] });
  const { verdict: of } = analyse(inputOf(table, { measure: { kind: 'count' }, weight: 'Antal' }));
  expect(of).toEqual({ code: 'uncertainDifference', threshold: 5 });
});
