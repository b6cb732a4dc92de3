import { analyse } from '../../../src/analysis';
import { standardisedOf } from '../../../src/analysis/across/standardisedOf';
import { BERKELEY } from '../support/berkeley';
import { inputOf } from '../support/tableOf';

it('at equal composition women were admitted more often at Berkeley', () => {
  // Domain measures, decomposition: 42.9955 against 38.7319 per cent, +4.2637 percentage points
  const measure = { kind: 'share', column: 'Svar', positive: ['Antagen'] } as const;
  const { across } = analyse(inputOf(BERKELEY, { measure, weight: 'Antal', strata: ['Institution'] }));
  expect(across.standardised).toEqual({
    women: expect.closeTo(0.429955, 6) as number,
    men: expect.closeTo(0.387319, 6) as number,
    difference: expect.closeTo(0.042637, 6) as number,
    weights: 'combined',
    droppedPersons: 0,
  });
});

it('persons of strata with one sex alone are dropped and counted', () => {
  const both = { first: { value: 1, persons: 2 }, second: { value: 3, persons: 2 } };
  const alone = { first: { value: 9, persons: 7 }, second: { value: 0, persons: 0 } };
  expect(standardisedOf([both, alone])).toMatchObject({ women: 1, men: 3, droppedPersons: 7 });
});

it('without a stratum of both sexes nothing is standardised and all are dropped', () => {
  const alone = { first: { value: 9, persons: 7 }, second: { value: 0, persons: 0 } };
  const none = { notEstimable: 'emptyGroup' };
  expect(standardisedOf([alone])).toEqual({
    women: none,
    men: none,
    difference: none,
    weights: 'combined',
    droppedPersons: 7,
  });
});
