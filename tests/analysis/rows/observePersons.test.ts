import { analyse } from '../../../src/analysis';
import { inputOf, tableOf } from '../support/tableOf';

it('infinite values are missing', () => {
  const table = tableOf({ Kön: ['K', 'K', 'M'], Lön: [100, Infinity, 90] });
  const { women } = analyse(inputOf(table, { measure: { kind: 'mean', column: 'Lön' } })).overall;
  expect(women).toMatchObject({ n: 1, missing: 1, mean: 100 });
});

it('negative amounts are amounts', () => {
  const table = tableOf({ Kön: ['K', 'K', 'M'], Belopp: [100, -40, 90] });
  const { women } = analyse(inputOf(table, { measure: { kind: 'resource', column: 'Belopp' } })).overall;
  expect(women).toMatchObject({ sum: 60, value: 30 });
});

it('a row that stands for nobody counts nobody, and its group has neither women nor men', () => {
  const table = tableOf({ Kön: ['K', 'M', 'K'], Enhet: ['Norr', 'Norr', 'Syd'], Antal: [3, 2, 0] });
  const { groups } = analyse(inputOf(table, { measure: { kind: 'count' }, weight: 'Antal', by: ['Enhet'] }));
  expect(groups.map(({ women, men }) => [women.n, men.n])).toEqual([
    [3, 2],
    [0, 0],
  ]);
});

it('a table whose sexes are not known is one of unknown sex', () => {
  const table = tableOf({ Kön: ['x', 'y'] });
  const { overall, population } = analyse(inputOf(table, { measure: { kind: 'count' } }));
  expect(population).toMatchObject({ women: 0, men: 0, unknown: 2 });
  expect(overall.unknown).toEqual({ n: 2, count: 2 });
});
