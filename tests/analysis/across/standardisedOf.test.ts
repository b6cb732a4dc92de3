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

// R: rk <- k[1,]/k[2,]; rm <- m[1,]/m[2,]; c(sum(rk*w)/sum(w), sum(rm*w)/sum(w)) with w the women, the men, 100 and 200
it('the composition may be that of women, of men, or of an external standard', () => {
  const measure = { kind: 'share', column: 'Svar', positive: ['Antagen'] } as const;
  const standard = { a: 100, ' B ': 200 };
  const { across } = analyse(
    inputOf(BERKELEY, { measure, weight: 'Antal', strata: ['Institution'], standard }),
  );
  const close = (value: number): number => expect.closeTo(value, 12) as number;
  expect(across.standardisedBy).toEqual({
    women: {
      women: close(0.3035422343324251),
      men: close(0.3024544442791963),
      difference: close(0.0010877900532288),
      droppedPersons: 0,
    },
    men: {
      women: close(0.5161568383371393),
      men: close(0.4451876625789669),
      difference: close(0.0709691757581725),
      droppedPersons: 0,
    },
    external: {
      women: close(0.728024691358025),
      men: close(0.627106782106782),
      difference: close(0.100917909251243),
      droppedPersons: 4526 - 933 - 585,
    },
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
