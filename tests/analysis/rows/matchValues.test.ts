import { MATCH, matchValues } from '../../../src/analysis/rows/matchValues';
import type { RecipeValue } from '../../../src/vocabulary';
import { tableOf } from '../support/tableOf';
import type { Value } from '../support/tableOf';

function matched(values: readonly Value[], ...wanted: readonly RecipeValue[]): readonly number[] {
  const column = tableOf({ X: values }).columns.get('X');
  return column === undefined ? [] : [...matchValues(column, wanted)];
}

it('numbers are the same by value, as number or as text', () => {
  expect(matched([2018, 2019, null], '2018')).toEqual([MATCH.yes, MATCH.no, MATCH.missing]);
  expect(matched(['2018', 'x', null], 2018)).toEqual([MATCH.yes, MATCH.no, MATCH.missing]);
});

it('texts are the same whatever their case and surrounding blanks', () => {
  expect(matched([' Ja', 'NEJ', 'ja'], 'JA ')).toEqual([MATCH.yes, MATCH.no, MATCH.yes]);
});

it('nothing is not the number nought', () => {
  expect(matched([0, 1], '')).toEqual([MATCH.no, MATCH.no]);
  expect(matched([0, 0.5], '0,0', ' 0.50 ')).toEqual([MATCH.yes, MATCH.yes]);
});
