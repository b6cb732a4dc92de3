import { kitagawa } from '../../src/stats';
import { BERKELEY_SHARES } from './berkeley';
import { expectClose } from './expectClose';

describe("Kitagawa's decomposition", () => {
  it('of Berkeley 1973 is that of the domain guide 2.4', () => {
    // python3 (mpmath): sum((a/n-c/m)*(n/NF+m/NM)/2), sum((n/NF-m/NM)*(a/n+c/m)/2)
    expectClose(kitagawa(BERKELEY_SHARES), {
      difference: 557 / 1835 - 1198 / 2691,
      rate: 0.03602848290570063,
      composition: -0.1776739111522425,
    });
  });

  it('takes a department that only one group has as composition, and still adds up', () => {
    const strata = [
      { first: { value: 10, persons: 5 }, second: { value: 8, persons: 5 } },
      { first: { value: 20, persons: 5 }, second: { value: NaN, persons: 0 } },
      { first: { value: NaN, persons: 0 }, second: { value: NaN, persons: 0 } },
    ];
    // By hand: difference 15 - 8; rate (10-8)(.5+1)/2; composition (.5-1)(10+8)/2 + .5 * 20
    expectClose(kitagawa(strata), { difference: 7, rate: 1.5, composition: 5.5 });
  });

  it('cannot be had where a group has nobody', () => {
    const strata = [{ first: { value: 10, persons: 5 }, second: { value: 0, persons: 0 } }];
    expect(kitagawa(strata)).toEqual({ notEstimable: 'emptyGroup' });
    expect(kitagawa([])).toEqual({ notEstimable: 'emptyGroup' });
  });
});
