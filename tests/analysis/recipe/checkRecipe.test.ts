import { checkRecipe } from '../../../src/analysis';
import type { Recipe } from '../../../src/vocabulary';

const COLUMNS = [
  { header: 'Gender', role: 'sex', type: 'text' },
  { header: 'Dept', role: 'group', type: 'text' },
  { header: 'Lön', role: 'value', type: 'integer' },
  { header: 'Personnr', role: 'personalIdentityNumber', type: 'text' },
];

const RECIPE: Recipe = {
  title: 'Lön',
  source: { sheet: 'Data' },
  sex: { column: 'gender ' },
  measure: { kind: 'mean', column: 'LÖN' },
  by: ['dept'],
};

test('headings are the same whatever their case and surrounding blanks', () => {
  expect(checkRecipe(RECIPE, COLUMNS, ['data'])).toEqual([]);
});

test('an unknown sheet is answered with the sheets that there are', () => {
  expect(checkRecipe(RECIPE, COLUMNS, ['Blad1', 'Blad2'])).toEqual([
    { code: 'unknownSheet', path: 'source.sheet', value: 'Data', allowed: ['Blad1', 'Blad2'] },
  ]);
});

test('an unknown column is answered with the columns that there are, wherever the recipe names it', () => {
  const recipe: Recipe = {
    ...RECIPE,
    where: [{ column: 'År', in: [2018] }],
    strata: ['Enhet'],
    period: 'Månad',
    weight: 'Antal',
  };
  const problems = checkRecipe(recipe, COLUMNS);
  expect(problems.map(({ path, value }) => [path, value])).toEqual([
    ['weight', 'Antal'],
    ['where[0].column', 'År'],
    ['strata[0]', 'Enhet'],
    ['period', 'Månad'],
  ]);
  expect(problems[0]?.allowed).toEqual(['Gender', 'Dept', 'Lön', 'Personnr']);
});

test('nobody is shown by personnummer', () => {
  expect(checkRecipe({ ...RECIPE, by: ['Personnr'] }, COLUMNS)).toEqual([
    { code: 'personalColumn', path: 'by[0]', value: 'Personnr' },
  ]);
});

test('the sex may be told by personnummer', () => {
  expect(checkRecipe({ ...RECIPE, sex: { personalIdentityNumber: 'Personnr' } }, COLUMNS)).toEqual([]);
});

test('a mean of a column of texts is refused with the columns of numbers', () => {
  expect(checkRecipe({ ...RECIPE, measure: { kind: 'mean', column: 'Dept' } }, COLUMNS)).toEqual([
    { code: 'columnWithoutNumbers', path: 'measure.column', value: 'Dept', allowed: ['Lön'] },
  ]);
});
