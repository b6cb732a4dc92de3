import { dissimilarity, karmelMacLachlan } from '../../src/stats';
import { expectClose } from './expectClose';

const jobs = [
  { first: 120, second: 18 },
  { first: 95, second: 40 },
  { first: 12, second: 60 },
  { first: 30, second: 14 },
];

describe("Karmel and MacLachlan's index", () => {
  it('is that of the domain guide 2.2', () => {
    // python3 (mpmath): sum(|(1-a) m - a f|)/T, a = M/T, over care, school, technology, administration
    expectClose(karmelMacLachlan(jobs), 0.1828695290144792);
  });

  it('is 2 a (1 - a) times the index of dissimilarity', () => {
    const share = 257 / 389;
    expectClose(karmelMacLachlan(jobs), 2 * share * (1 - share) * (dissimilarity(jobs) as number));
  });

  it('cannot be had where dissimilarity cannot', () => {
    expect(
      karmelMacLachlan([
        { first: 5, second: 0 },
        { first: 2, second: 0 },
      ]),
    ).toEqual({ notEstimable: 'emptyGroup' });
  });
});
