import type { Block, InputEntry, SheetSpec } from '../../../src/sheets';
import { leftoverAnswers } from '../../../src/workflow/forms/leftoverAnswers';
import type { FormCell, FormSheet } from '../../../src/vocabulary';

const PAGE = { orientation: 'portrait', header: '', footer: '', pageNumbers: '', repeat: 'title' } as const;

function text(value: string): FormCell {
  return { kind: value === '' ? 'empty' : 'text', value };
}

function spec(...blocks: readonly Block[]): SheetSpec {
  return { key: 'goal:u1', name: 'Mål', visible: true, page: PAGE, blocks };
}

function inputs(...entries: readonly Partial<InputEntry>[]): Block {
  const entry = { label: 'Mål', field: 'goal', ordinal: 1, initial: '' };
  return { kind: 'inputs', id: 'inputs', entries: entries.map((own) => ({ ...entry, ...own })) };
}

function form(cell: FormCell, locked = false): FormSheet {
  const input = { field: 'goal', ordinal: 1, address: 'B3', locked, cell };
  return { key: 'goal:u1', name: 'Mål – Skolan', inputs: [input], tables: [] };
}

const TYPED = form(text('Lika tid'));

test('an answer whose input is still there is not left over', () => {
  expect(leftoverAnswers([TYPED], { specs: [spec(inputs({}))] })).toEqual([]);
});

test('an answer whose input is gone is left over, with where it stood', () => {
  expect(leftoverAnswers([TYPED], { specs: [spec(inputs({ field: 'other' }))] })).toEqual([
    {
      sheet: { key: 'goal:u1', name: 'Mål – Skolan' },
      address: 'B3',
      field: 'goal',
      ordinal: 1,
      cells: [text('Lika tid')],
    },
  ]);
});

test('an answer that we write something else over is left over, and one that we write as it was is not', () => {
  const over = spec(inputs({ fill: 'ours', initial: 'Annat' }));
  expect(leftoverAnswers([TYPED], { specs: [over] })).toHaveLength(1);
  const same = spec(inputs({ fill: 'ours', initial: 'Lika tid' }));
  expect(leftoverAnswers([TYPED], { specs: [same] })).toEqual([]);
});

test('a formula that a person has typed is left over when its value alone is written', () => {
  const typed = form({ kind: 'number', value: 2, formula: '=1+1' });
  expect(leftoverAnswers([typed], { specs: [spec(inputs({ fill: 'ours', initial: 2 }))] })).toHaveLength(1);
  const formula = spec(inputs({ fill: 'ours', initial: { formula: ['1+1'] } }));
  expect(leftoverAnswers([typed], { specs: [formula] })).toEqual([]);
});

test('what we have filled in ourselves and what is empty is nobody’s answer', () => {
  const gone = { specs: [spec(inputs({ field: 'other' }))] };
  expect(leftoverAnswers([form(text('9,4'), true), form(text(''))], gone)).toEqual([]);
});

test('everything typed on a sheet that is taken away is left over, and nothing of a sheet that is not touched', () => {
  expect(leftoverAnswers([TYPED], { specs: [], removed: ['goal:u1'] })).toHaveLength(1);
  expect(leftoverAnswers([TYPED], { specs: [] })).toEqual([]);
});

test('a row of an open table that is not handed in again is left over', () => {
  const rows = [
    { row: 4, cells: [text('Ny skola'), text('')] },
    { row: 5, cells: [text('Badhus'), text('Ja')] },
  ];
  const typed: FormSheet = {
    key: 'goal:u1',
    name: 'Beslut',
    inputs: [],
    tables: [{ id: 'decisions', headerRow: 3, firstColumn: 'A', headers: ['Ärende', 'Analys'], rows }],
  };
  const table: Block = {
    kind: 'table',
    id: 'decisions',
    caption: 'Beslut',
    columns: [
      { key: 'matter', header: 'Ärende', width: 20 },
      { key: 'analysed', header: 'Analys', width: 20 },
    ],
    rows: [{ kind: 'body', cells: ['Ny skola', ''] }],
    open: { spareRows: 2 },
  };
  expect(leftoverAnswers([typed], { specs: [spec(table)] }).map(({ address }) => address)).toEqual(['A5']);
});
