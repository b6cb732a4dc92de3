import { nameGroups } from '../../../src/analysis/rows/nameGroups';
import { tableOf } from '../support/tableOf';

it('groups are called by the headings of the sheet, however the recipe writes them', () => {
  const table = tableOf({ Enhet: ['Norr', 'Syd', 'Norr'], År: [2024, 2024, 2024] });
  const { ids, keys } = nameGroups(table, ['enhet ', 'ÅR']);
  expect(keys).toEqual([
    { Enhet: 'Norr', År: '2024' },
    { Enhet: 'Syd', År: '2024' },
  ]);
  expect([...ids]).toEqual([0, 1, 0]);
});

it('a column that the table has not is a fault of the caller', () => {
  expect(() => nameGroups(tableOf({ Enhet: ['Norr'] }), ['Nämnd'])).toThrow('"Nämnd"');
});
