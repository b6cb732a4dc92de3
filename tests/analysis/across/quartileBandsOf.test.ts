import { analyse, applySuppression, decideSuppression } from '../../../src/analysis';
import type { Across, Analysis } from '../../../src/analysis';
import { inputOf, tableOf } from '../support/tableOf';

function paid(persons: readonly (readonly [sex: string, pay: number | null])[], part: object = {}): Analysis {
  const table = tableOf({
    Kön: persons.map(([sex]) => sex),
    Lön: persons.map(([, pay]) => pay),
    Antal: persons.map(() => 1),
  });
  return analyse(inputOf(table, { measure: { kind: 'mean', column: 'Lön' }, ...part }));
}

function bands(...args: Parameters<typeof paid>): Across['quartileBands'] {
  return paid(...args).across.quartileBands;
}

// In order of pay: k 10, m 11 | m 12, k 12 | k 13, annat 14 | m 15, m 16.
it('everybody is divided into four bands by pay, women and men counted in each', () => {
  const found = bands([
    ['m', 15],
    ['k', 10],
    ['m', 12],
    ['k', 12],
    ['m', 11],
    ['annat', 14],
    ['m', 16],
    ['k', 13],
    ['k', null],
  ]);
  expect(found).toEqual([
    { women: 1, men: 1, total: 2, womenShare: 0.5 },
    { women: 1, men: 1, total: 2, womenShare: 0.5 },
    { women: 1, men: 0, other: 1, total: 2, womenShare: 1 },
    { women: 0, men: 2, total: 2, womenShare: 0 },
  ]);
});

// Four persons with the same pay: the rule is the order of the rows.
it('persons with the same pay keep the order of the rows', () => {
  const same = ['k', 'k', 'm', 'm'].map((sex) => [sex, 30] as const);
  const shares = bands(same);
  expect(Array.isArray(shares) && shares.map(({ womenShare }) => womenShare)).toEqual([1, 1, 0, 0]);
});

it('there are no bands of three persons, nor of rows that stand for several', () => {
  const three = ['k', 'k', 'm'].map((sex) => [sex, 30] as const);
  expect(bands(three)).toEqual({ notEstimable: 'tooFew' });
  expect(bands([...three, ...three], { weight: 'Antal' })).toEqual({ notEstimable: 'notASample' });
});

it('bands with few women or men are not shown', () => {
  const published = (women: number): Across['quartileBands'] => {
    const persons = Array.from({ length: 80 }, (_, at) => [at % 20 < women ? 'k' : 'm', at] as const);
    const full = paid(persons);
    return applySuppression(full, decideSuppression([full])).across.quartileBands;
  };
  expect(published(3)).toEqual({ notEstimable: 'suppressed' });
  expect(published(8)).toHaveLength(4);
});
