import { categoricalColumns } from '../../../src/analysis/rows/categoricalColumns';
import { inputOf, tableOf } from '../support/tableOf';

const ROWS = 60;
const table = tableOf({
  Kön: Array.from({ length: ROWS }, (_, row) => (row % 2 === 0 ? 'k' : 'm')),
  Enhet: Array.from({ length: ROWS }, (_, row) => ['Norr', 'Syd', null][row % 3] ?? null),
  År: Array.from({ length: ROWS }, (_, row) => 2020 + (row % 4)),
  Namnkod: Array.from({ length: ROWS }, (_, row) => `n${row}`),
  Samma: Array.from({ length: ROWS }, () => 'lika'),
  Svar: Array.from({ length: ROWS }, (_, row) => (row % 2 === 0 ? 'ja' : 'nej')),
});
const columns = [
  { header: 'Kön', role: 'sex', type: 'text' },
  { header: ' enhet', role: 'group', type: 'text' },
  { header: 'År', role: 'period', type: 'integer' },
  { header: 'Namnkod', role: 'group', type: 'text' },
  { header: 'Samma', role: 'group', type: 'text' },
  { header: 'Svar', role: 'group', type: 'text' },
  { header: 'Ålder', role: 'group', type: 'text' },
];
const measure = { kind: 'share', column: 'Svar', positive: ['ja'] } as const;

it('columns of groups and periods are looked into, those with a value a person are told of', () => {
  const { columns: found, left } = categoricalColumns(inputOf(table, { measure }, { columns }));
  expect(found.map(({ heading, values }) => [heading, values])).toEqual([
    ['Enhet', ['Norr', 'Syd', '']],
    ['År', ['2020', '2021', '2022', '2023']],
  ]);
  expect(left).toEqual(['Namnkod']);
});

it('a column that is filtered to several values is looked into, one that is filtered to one is not', () => {
  const where = [
    { column: 'Enhet', in: ['Norr', 'Syd'] },
    { column: 'År', in: [2020] },
  ];
  const { columns: found } = categoricalColumns(inputOf(table, { measure, where }, { columns }));
  expect(found.map(({ heading }) => heading)).toEqual(['Enhet']);
});
