import { rememberDocuments, contentsOf } from '../../src/workflow/contentsOf';
import type { WorkbookState } from '../../src/workflow/workbookState';

const EMPTY: WorkbookState = { version: 1, analyses: [], sources: [] };
const PLAN = {
  key: 'plan:workbook',
  name: 'Plan',
  part: 'plan',
  answers: 'Vem gör vad',
  date: '2026-02-01',
} as const;

const namesListed = (state: WorkbookState, names: ReadonlyMap<string, string>): readonly unknown[] =>
  contentsOf(state, { names, written: new Set() }, 'sv').blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => cells[0]) : [],
  );

test('a sheet that is remembered twice is listed once, as it was remembered last', () => {
  const state = rememberDocuments(rememberDocuments(EMPTY, [PLAN]), [{ ...PLAN, date: '2026-03-01' }]);
  expect(state.documents).toEqual([{ ...PLAN, date: '2026-03-01' }]);
});

test('a sheet that a person has renamed is listed under its name, and one that is gone is not listed', () => {
  const state = rememberDocuments(EMPTY, [PLAN]);
  expect(namesListed(state, new Map([['plan:workbook', 'Vår plan']]))).toEqual(['Vår plan']);
  expect(namesListed(state, new Map())).toEqual([]);
});
