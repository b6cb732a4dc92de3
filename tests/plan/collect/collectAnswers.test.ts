import type { CollectedAnswers, CollectedFile } from '../../../src/plan';
import { collectAnswers } from '../../../src/plan';
import type { FormSheet } from '../../../src/vocabulary';
import { keyOf } from '../support/completePlan';
import { exampleState } from '../support/examplePlan';
import type { TypedFields } from '../support/forms';
import { formOf, tableOf } from '../support/forms';

const state = exampleState();
const KEY = keyOf('goal', 'Hemtjänst Norra');

const file = (name: string, ...forms: readonly FormSheet[]): CollectedFile => ({ file: name, state, forms });
const sheet = (fields: TypedFields, name = 'Mål – Hemtjänst Norra'): FormSheet =>
  formOf(KEY, fields, { name });

function collect(ours: TypedFields, ...theirs: readonly TypedFields[]): CollectedAnswers {
  const files = theirs.map((fields, index) =>
    file(`${String(index + 1)}.xlsx`, sheet(fields, 'Omdöpt blad')),
  );
  return collectAnswers({ state, forms: [sheet(ours)] }, files);
}

const taken = ({ answers }: CollectedAnswers): readonly unknown[] =>
  answers.map(({ field, cell, file: from }) => [field, cell.value, from]);

test('an answer comes into an empty field, whatever the sheet is called', () => {
  expect(taken(collect({ goal: '' }, { goal: 'Att minska' }))).toEqual([['goal', 'Att minska', '1.xlsx']]);
});

test('what is there stays, and both texts are told', () => {
  const collected = collect({ goal: 'Vårt' }, { goal: 'Deras' });
  expect(collected.answers).toEqual([]);
  expect(collected.conflicts).toEqual([
    {
      field: 'goal',
      unit: 'Hemtjänst Norra',
      path: 'Socialnämnden / Socialförvaltningen / Hemtjänst Norra',
      ours: 'Vårt',
      theirs: 'Deras',
      kept: 'ours',
      where: '1.xlsx, Omdöpt blad!B2',
    },
  ]);
});

test('of two files the first stays, and the second is told', () => {
  const collected = collect({ goal: '' }, { goal: 'Första' }, { goal: 'Andra' });
  expect(taken(collected)).toEqual([['goal', 'Första', '1.xlsx']]);
  expect(collected.conflicts).toMatchObject([
    { ours: 'Första', theirs: 'Andra', where: '2.xlsx, Omdöpt blad!B2' },
  ]);
});

test('an empty cell neither overwrites nor conflicts, and neither does the same answer', () => {
  const collected = collect({ goal: 'Vårt', source: 'X' }, { goal: '', source: 'X' });
  expect([collected.answers, collected.conflicts]).toEqual([[], []]);
});

test('the same day as a date and as a text is no conflict', () => {
  const typed = { kind: 'text', value: '2026-04-20' } as const;
  expect(collect({ prepared: '2026-04-20' }, { prepared: typed }).conflicts).toEqual([]);
});

test.each([
  ['another municipality', { municipality: 'Grannkommun', year: 2026 }],
  ['another year', { municipality: 'Exempelkommun', year: 2025 }],
])('a file of %s is refused by name, and nothing is taken from any', (_, other) => {
  const collected = collectAnswers({ state, forms: [sheet({ goal: '' })] }, [
    file('bra.xlsx', sheet({ goal: 'Bra' })),
    { file: 'fel.xlsx', state: other, forms: [sheet({ goal: 'Fel' })] },
  ]);
  expect(collected.refused).toEqual([{ file: 'fel.xlsx', ...other }]);
  expect(collected.answers).toEqual([]);
});

test('an answer for which there is no place is kept and told', () => {
  const collected = collectAnswers({ state, forms: [sheet({ goal: '' })] }, [
    file(
      '1.xlsx',
      sheet({ indicator3: 'Tredje' }),
      formOf('goal:borta', { goal: 'Kvar' }, { name: 'Mål – Borta' }),
    ),
  ]);
  expect(collected.unplaced.map(({ sheet: name, field, cells }) => [name, field, cells[0]?.value])).toEqual([
    ['Mål – Hemtjänst Norra', 'indicator3', 'Tredje'],
    ['Mål – Borta', 'goal', 'Kvar'],
  ]);
});

test('what we have filled in on a copy is no answer', () => {
  const form = sheet({ baselineWomen: 12 });
  const locked = { ...form, inputs: form.inputs.map((input) => ({ ...input, locked: true })) };
  const collected = collectAnswers({ state, forms: [sheet({ baselineWomen: 30 })] }, [
    file('1.xlsx', locked),
  ]);
  expect([collected.answers, collected.conflicts]).toEqual([[], []]);
});

test('rows of an open table are filled in, added, and told where they differ', () => {
  const headers = ['Vad', 'Vem'];
  const actions = (...rows: readonly (readonly string[])[]): FormSheet =>
    formOf(KEY, {}, { name: 'Mål', tables: [tableOf('actions1', headers, rows)] });
  const collected = collectAnswers({ state, forms: [actions(['Utbilda', 'Chefen'], ['Mäta', ''])] }, [
    file('1.xlsx', actions(['Utbilda', ''], ['Mäta', 'Ekonomen'], ['Utbilda', 'Staben'], ['Nytt', ''])),
    file('2.xlsx', actions(['Nytt', 'Alla'])),
  ]);
  expect(collected.tables.map(({ table }) => table)).toEqual(['actions1']);
  expect(
    collected.tables[0]?.rows.map(({ row, cells }) => [row, ...cells.map(({ value }) => value)]),
  ).toEqual([
    [2, 'Utbilda', 'Chefen'],
    [3, 'Mäta', 'Ekonomen'],
    [undefined, 'Utbilda', 'Staben'],
    [undefined, 'Nytt', 'Alla'],
  ]);
  expect(collected.conflicts).toMatchObject([
    { field: 'actions1: Vem', ours: 'Chefen', theirs: 'Staben', where: '1.xlsx, Mål!B4' },
  ]);
});

test('a table in which nothing is new is left alone', () => {
  const form = formOf(KEY, {}, { tables: [tableOf('actions1', ['Vad'], [['Utbilda']])] });
  expect(collectAnswers({ state, forms: [form] }, [file('1.xlsx', form)]).tables).toEqual([]);
});

test('a unit that somebody has changed is told, and stands once', () => {
  const headers = ['Nivå', 'Namn', 'Överordnad', 'Chef', 'Huvudprocesser', 'Delprocesser', 'Id'];
  const organisation = (...rows: readonly (readonly string[])[]): FormSheet =>
    formOf('organisation', {}, { name: 'Organisation', tables: [tableOf('organisation', headers, rows)] });
  const first = ['Nämnd/styrelse', 'Kommunstyrelsen', '', '', '', '', 'u3'];
  const second = ['Nämnd/styrelse', 'Socialnämnden', '', 'Ordföranden', '', '', 'sn'];
  const theirs = ['Nämnd/styrelse', 'Socialnämnden', '', 'Nämndsekreteraren', '', '', 'sn'];
  const anew = ['Nämnd/styrelse', 'Kulturnämnden', '', '', '', '', ''];
  const collected = collectAnswers({ state, forms: [organisation(first, second)] }, [
    file('1.xlsx', organisation(first, theirs, anew)),
  ]);
  expect(collected.tables[0]?.rows.map(({ cells }) => cells[1]?.value)).toEqual([
    'Kommunstyrelsen',
    'Socialnämnden',
    'Kulturnämnden',
  ]);
  expect(collected.conflicts).toMatchObject([
    {
      field: 'organisation: Chef',
      ours: 'Ordföranden',
      theirs: 'Nämndsekreteraren',
      where: '1.xlsx, Organisation!D3',
    },
  ]);
});
