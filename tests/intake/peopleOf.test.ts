import { peopleOf, readSheet } from '../../src/intake';
import type { SexSource } from '../../src/vocabulary';
import { gridOfRows } from '../support/gridOf';

const peopleIn = (rows: readonly (readonly (string | number)[])[], source: SexSource): string => {
  const [read] = readSheet(gridOfRows(rows), {}).tables;
  if (read === undefined) throw new Error('no table');
  return peopleOf(read, source);
};

const persons = (words: readonly string[], ages?: readonly number[]) => [
  ['Namn på grupp', 'Kön', ...(ages === undefined ? [] : ['Ålder'])],
  ...Array.from({ length: 12 }, (_, at) => [
    `Grupp ${String(at % 3)}`,
    words[at % words.length]!,
    ...(ages === undefined ? [] : [ages[at % ages.length]!]),
  ]),
];

test('a finished table about girls and boys is about children', () => {
  const rows = [
    ['Förening', 'Deltagare flickor', 'Deltagare pojkar'],
    ['IF A', 12, 15],
    ['IF B', 22, 11],
    ['IF C', 9, 30],
  ];
  const source = { womenColumn: 'Deltagare flickor', menColumn: 'Deltagare pojkar' };
  expect(peopleIn(rows, source)).toBe('children');
});

test.each([
  [['Flicka', 'Pojke'], 'children'],
  [['Kvinna', 'Man'], 'adults'],
  [['Flicka', 'Pojke', 'Kvinna', 'Man'], 'allAges'],
])('a column with the words %s is about %s', (words, people) => {
  expect(peopleIn(persons(words), { column: 'Kön' })).toBe(people);
});

test.each([
  [[7, 9, 17], 'children'],
  [[7, 18, 44], 'adults'],
])('where the words say nothing, ages of %s are those of %s', (ages, people) => {
  expect(peopleIn(persons(['K', 'M'], ages), { column: 'Kön' })).toBe(people);
});
