import { analyse } from '../../../src/analysis';
import { inputOf, tableOf } from '../support/tableOf';

const sex = { womenColumn: 'Kvinnor', menColumn: 'Män' };

it('a headcount that is missing or negative counts nobody', () => {
  const table = tableOf({ Kvinnor: [10, null, -3], Män: [5, 5, 5] });
  const { overall } = analyse(inputOf(table, { sex, measure: { kind: 'count' } }));
  expect([overall.women.n, overall.men.n]).toEqual([10, 15]);
});

it('more with an outcome than there are persons leaves the outcome of the row unknown', () => {
  const table = tableOf({ Kvinnor: [12, 4], Män: [3, 4], BasK: [10, 10], BasM: [10, 10] });
  const weighted = { ...sex, womenWeight: 'BasK', menWeight: 'BasM' };
  const { women } = analyse(inputOf(table, { sex: weighted, measure: { kind: 'share' } })).overall;
  expect(women).toMatchObject({ n: 10, missing: 10, count: 4, value: 0.4 });
});

it('groups of a finished table are its rows', () => {
  const table = tableOf({ Nämnd: ['KS', 'SN'], Kvinnor: [6, 4], Män: [5, 9] });
  const { groups } = analyse(inputOf(table, { sex, measure: { kind: 'count' }, by: ['Nämnd'] }));
  expect(groups.map(({ key, women, men }) => [key['Nämnd'], women.n, men.n])).toEqual([
    ['KS', 6, 5],
    ['SN', 4, 9],
  ]);
});
