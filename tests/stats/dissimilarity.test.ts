import { dissimilarity } from '../../src/stats';
import { expectClose } from './expectClose';

const jobs = [
  { first: 120, second: 18 },
  { first: 95, second: 40 },
  { first: 12, second: 60 },
  { first: 30, second: 14 },
];

describe('segregation over categories', () => {
  it('is that of the domain guide 2.2', () => {
    // python3 (mpmath): sum(|m/M - f/F|)/2 over care, school, technology, administration
    expectClose(dissimilarity(jobs), 0.4078528475415635);
  });

  it('is 0 where both are spread alike and 1 where they never meet', () => {
    expectClose(
      dissimilarity([
        { first: 1, second: 2 },
        { first: 3, second: 6 },
      ]),
      0,
    );
    expect(
      dissimilarity([
        { first: 5, second: 0 },
        { first: 0, second: 9 },
      ]),
    ).toBe(1);
  });

  it('does not change with a category where nobody is', () => {
    expect(dissimilarity([...jobs, { first: 0, second: 0 }])).toBe(dissimilarity(jobs));
  });

  it('cannot be had for one category or for an empty group', () => {
    expect(dissimilarity([{ first: 5, second: 4 }])).toEqual({ notEstimable: 'noVariation' });
    expect(
      dissimilarity([
        { first: 5, second: 0 },
        { first: 2, second: 0 },
      ]),
    ).toEqual({ notEstimable: 'emptyGroup' });
  });

  it('refuses negative counts', () => {
    expect(() => dissimilarity([{ first: -1, second: 2 }])).toThrow(
      'dissimilarity requires finite counts of 0 or more',
    );
  });
});
