import { directStandardisation } from '../../src/stats';
import { BERKELEY_SHARES } from './berkeley';
import { expectClose } from './expectClose';

const women = BERKELEY_SHARES.map(({ first }) => first.persons);
const men = BERKELEY_SHARES.map(({ second }) => second.persons);
const all = women.map((persons, i) => persons + men[i]!);

describe('direct standardisation of Berkeley 1973', () => {
  // python3 (mpmath): sum(a/n*w)/sum(w), sum(c/m*w)/sum(w); the first also stands in the domain guide, 2.4
  it.each([
    ['both together', all, 0.4299553804607252, 0.3873185826894223],
    ['women', women, 0.3035422343324251, 0.3024544442791963],
    ['men', men, 0.5161568383371393, 0.4451876625789668],
  ])('with the weights of %s is that of the formula', (_, weights, first, second) => {
    const difference = first - second;
    expectClose(directStandardisation(BERKELEY_SHARES, weights), {
      first,
      second,
      difference,
      droppedPersons: 0,
    });
  });

  it('with the weights of one group gives back what that group has', () => {
    expect(directStandardisation(BERKELEY_SHARES, women)).toMatchObject({
      first: expect.closeTo(557 / 1835, 12) as number,
    });
  });

  it('leaves out and counts the persons who have nobody to be compared with', () => {
    const alone = { first: { value: NaN, persons: 0 }, second: { value: 0.9, persons: 7 } };
    expectClose(directStandardisation([...BERKELEY_SHARES, alone], [...all, 7]), {
      first: 0.4299553804607252,
      second: 0.3873185826894223,
      difference: 0.4299553804607252 - 0.3873185826894223,
      droppedPersons: 7,
    });
    expect(directStandardisation([alone], [7])).toEqual({ notEstimable: 'emptyGroup' });
  });

  it('cannot be had where the standard population has nobody in common', () => {
    const weights = BERKELEY_SHARES.map(() => 0);
    expect(directStandardisation(BERKELEY_SHARES, weights)).toEqual({ notEstimable: 'zeroDenominator' });
  });

  it('refuses weights that do not fit', () => {
    expect(() => directStandardisation(BERKELEY_SHARES, [1])).toThrow('requires one weight for each stratum');
    expect(() =>
      directStandardisation(
        BERKELEY_SHARES,
        BERKELEY_SHARES.map(() => -1),
      ),
    ).toThrow('directStandardisation requires finite weights of 0 or more');
    const broken = { first: { value: NaN, persons: 2 }, second: { value: 1, persons: 2 } };
    expect(() => directStandardisation([broken], [1])).toThrow(
      'directStandardisation requires finite values',
    );
    const negative = { first: { value: 1, persons: -2 }, second: { value: 1, persons: 2 } };
    expect(() => directStandardisation([negative], [1])).toThrow('requires a finite number of persons');
  });
});
