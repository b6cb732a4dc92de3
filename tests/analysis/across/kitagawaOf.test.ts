import { analyse } from '../../../src/analysis';
import { kitagawaOf } from '../../../src/analysis/across/kitagawaOf';
import { BERKELEY } from '../support/berkeley';
import { inputOf } from '../support/tableOf';

it('the gap of Berkeley comes from where women applied', () => {
  // Domain measures, decomposition: rate +3.6028, composition -17.7674 percentage points
  const measure = { kind: 'share', column: 'Svar', positive: ['Antagen'] } as const;
  const { across } = analyse(inputOf(BERKELEY, { measure, weight: 'Antal', strata: ['Institution'] }));
  expect(across.kitagawa).toEqual({
    rate: expect.closeTo(0.036028, 6) as number,
    composition: expect.closeTo(-0.177674, 6) as number,
  });
});

it('without men there is no gap to be parted', () => {
  const alone = { first: { value: 9, persons: 7 }, second: { value: 0, persons: 0 } };
  const none = { notEstimable: 'emptyGroup' };
  expect(kitagawaOf([alone])).toEqual({ rate: none, composition: none });
});
