import { isComparable, personsInStratum, requireStrata, total } from '../../src/stats/valueStrata';
import { BERKELEY_SHARES } from './berkeley';

describe('strata of two values', () => {
  it('are comparable where both groups have persons', () => {
    const alone = { first: { value: 1, persons: 2 }, second: { value: NaN, persons: 0 } };
    expect(isComparable(alone)).toBe(false);
    expect(BERKELEY_SHARES.every(isComparable)).toBe(true);
  });

  it('add up to all applicants of Berkeley 1973', () => {
    expect(total(BERKELEY_SHARES, personsInStratum)).toBe(4526);
  });

  it('need values of those who are there, and no others', () => {
    const with0 = { first: { value: NaN, persons: 0 }, second: { value: 1, persons: 1 } };
    const with1 = { first: { value: NaN, persons: 1 }, second: { value: 1, persons: 1 } };
    expect(() => {
      requireStrata('test', [with0]);
    }).not.toThrow();
    expect(() => {
      requireStrata('test', [with1]);
    }).toThrow('test requires finite values');
  });
});
