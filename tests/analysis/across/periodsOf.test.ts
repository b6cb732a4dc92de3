import { periodsOf } from '../../../src/analysis/across/periodsOf';
import { tableOf } from '../support/tableOf';

it('periods ascend, and rows without one come after them', () => {
  const table = tableOf({ År: ['2024', '2022', 'okänt', '2024'] });
  const { ids, periods } = periodsOf(table, 'år', []);
  expect(periods).toEqual([2022, 2024]);
  expect([...ids]).toEqual([1, 0, 2, 1]);
});

it('dates count by their year', () => {
  // LibreOffice: =DATE(2024;1;1) is 45292, =DATE(2023;12;31) is 45291
  const table = tableOf({ Datum: [45292, 45291, 45300] });
  const columns = [{ header: 'Datum', role: 'period', type: 'date' }];
  const { ids, periods } = periodsOf(table, 'Datum', columns);
  expect(periods).toEqual([2023, 2024]);
  expect([...ids]).toEqual([1, 0, 1]);
});
