import { analyse } from '../../../src/analysis';
import { chooseRows } from '../../../src/analysis/rows/chooseRows';
import type { RecipeFilter } from '../../../src/vocabulary';
import { inputOf, tableOf } from '../support/tableOf';

const [ORDINARY, TOTAL, NOTE] = [0, 1, 5];
const TABLE = tableOf({
  Diagnos: ['Tumörer', 'Tumörer', 'Samtliga', 'Källa: FK'],
  År: [2018, 2019, 2018, null],
});
const ROW_STATUS = Uint8Array.of(ORDINARY, ORDINARY, TOTAL, NOTE);

function chosen(...where: readonly RecipeFilter[]): readonly number[] {
  return [...chooseRows({ table: TABLE, rowStatus: ROW_STATUS, totalStatusCodes: [TOTAL], where })];
}

it('totals and notes are left out', () => {
  expect(chosen()).toEqual([0, 1]);
});

it('a filter keeps the rows with one of its values, whatever their case and form', () => {
  expect(chosen({ column: ' år ', in: ['2018'] })).toEqual([0]);
  expect(chosen({ column: 'Diagnos', in: ['TUMÖRER '] })).toEqual([0, 1]);
});

it('several filters keep the rows that all of them keep', () => {
  expect(chosen({ column: 'År', in: [2018, 2019] }, { column: 'Diagnos', in: ['okänd'] })).toEqual([]);
});

it('a total that is asked for by name counts', () => {
  expect(chosen({ column: 'Diagnos', in: ['Samtliga'] })).toEqual([2]);
});

it('a total is not asked for by what ordinary rows have too', () => {
  expect(chosen({ column: 'År', in: [2018] })).toEqual([0]);
  expect(chosen({ column: 'År', in: [2018] }, { column: 'Diagnos', in: ['Samtliga'] })).toEqual([2]);
});

it('a note never counts, not even by name', () => {
  expect(chosen({ column: 'Diagnos', in: ['Källa: FK'] })).toEqual([]);
});

it('rows that are left out are told', () => {
  const table = tableOf({ Kön: ['K', 'M', 'K'], År: [2018, 2018, 2019] });
  const where = [{ column: 'År', in: [2018] }];
  const { population } = analyse(inputOf(table, { measure: { kind: 'count' }, where }));
  expect(population).toEqual({ women: 1, men: 1, other: 0, unknown: 0, rowsRead: 3, rowsExcluded: 1 });
});
