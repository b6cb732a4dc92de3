import type { Recipe } from '../../src/vocabulary';
import { absentOutcomes, readSheet } from '../../src/intake';
import { gridOfRows } from '../support/gridOf';

const [read] = readSheet(
  gridOfRows([
    ['Kön', 'Beslut', 'Poäng'],
    ['Kvinna', 'Bifall ', 1],
    ['Man', 'Avslag', 2],
    ['Kvinna', 'Avslag', 2],
  ]),
).tables;

function told(column: string, positive: readonly (string | number)[]): readonly unknown[] {
  if (read === undefined) throw new Error('the test needs a table');
  const recipe: Recipe = {
    title: 'Bifall',
    source: { sheet: 'Data' },
    sex: { column: 'Kön' },
    measure: { kind: 'share', column, positive },
  };
  return absentOutcomes(read, recipe).map(({ code, data }) => [code, data]);
}

test('an outcome that no row has is told of, and the others are not', () => {
  expect(told('Beslut', ['Ja', 'bifall'])).toEqual([['outcomeAbsent', { column: 'Beslut', values: ['Ja'] }]]);
});

test('an outcome that is written otherwise on the sheet is there', () => {
  expect(told(' beslut', ['BIFALL'])).toEqual([]);
  expect(told('Poäng', ['2', 1])).toEqual([]);
});
