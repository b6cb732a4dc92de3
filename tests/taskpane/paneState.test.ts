import { initialPaneState, paneReducer } from '../../src/taskpane/paneState';
import type { PaneAction, PaneState } from '../../src/taskpane/paneState';
import { ANSWER, READING, SOURCES } from './support/sampleWorkbook';

const after = (...actions: PaneAction[]): PaneState => actions.reduce(paneReducer, initialPaneState('sv'));

const LISTED: PaneAction = { type: 'sourcesListed', sources: SOURCES };
const READ: PaneAction = {
  type: 'sheetOpened',
  opened: { reading: READING, recalled: undefined },
};
const ANSWERED: PaneAction = { type: 'answered', answer: ANSWER };

describe('the state of the pane', () => {
  test('begins with the sheet that the person is looking at', () => {
    expect(after(LISTED).chosenSheet).toBe('Beslut');
  });

  test('keeps the chosen sheet when the list is read again, and leaves it when it is gone', () => {
    const chosen: PaneAction = { type: 'sheetChosen', sheet: 'Elever' };
    expect(after(LISTED, chosen, LISTED).chosenSheet).toBe('Elever');
    const [decisions] = SOURCES;
    const gone: PaneAction = { type: 'sourcesListed', sources: decisions === undefined ? [] : [decisions] };
    expect(after(LISTED, chosen, gone).chosenSheet).toBe('Beslut');
  });

  test('forgets what was read and answered when another sheet is chosen', () => {
    const state = after(LISTED, READ, ANSWERED, { type: 'sheetChosen', sheet: 'Elever' });
    expect([state.data, state.result]).toEqual([undefined, undefined]);
  });

  test.each([
    ['the question', { type: 'questionChanged', change: { by: ['Område'] } }],
    ['the reading of the sex', { type: 'sexCorrected', sex: { kind: 'answered', option: 0 } }],
    ['the role of a column', { type: 'roleCorrected', column: 'Timmar', role: 'ignore' }],
    ['the table', { type: 'tableChosen', tableIndex: 0 }],
  ] as const)('takes an answer away when %s changes', (_what, action) => {
    expect(after(LISTED, READ, ANSWERED, action).result).toBeUndefined();
  });

  test('keeps the answer when only the language changes', () => {
    const state = after(LISTED, READ, ANSWERED, { type: 'languageChosen', language: 'en' });
    expect([state.language, state.result?.answer]).toEqual(['en', ANSWER]);
  });

  test('drops choices of columns when a correction may have taken them away, and keeps the settings', () => {
    const asked: PaneAction = { type: 'questionChanged', change: { by: ['Område'], threshold: '10' } };
    const { question } = after(LISTED, READ, asked, {
      type: 'roleCorrected',
      column: 'Område',
      role: 'ignore',
    });
    expect([question.by, question.threshold]).toEqual([[], '10']);
  });

  test('shows progress only of work that counts rows', () => {
    const progress: PaneAction = { type: 'progressed', rows: 10, total: 20 };
    for (const kind of ['reading', 'analysing', 'refreshing'] as const) {
      const { work } = after({ type: 'workBegun', work: { kind, rows: 0, total: 0 } }, progress);
      expect(work).toEqual({ kind, rows: 10, total: 20 });
    }
    expect(after({ type: 'workBegun', work: { kind: 'writing' } }, progress).work).toEqual({
      kind: 'writing',
    });
  });

  test('comes to rest when something fails, and a new attempt takes the problem away', () => {
    const failed = after(
      { type: 'workBegun', work: { kind: 'writing' } },
      { type: 'failed', problem: { cause: 'refused' } },
    );
    expect([failed.work, failed.problem]).toEqual([{ kind: 'idle' }, { cause: 'refused' }]);
    expect(paneReducer(failed, { type: 'workBegun', work: { kind: 'writing' } }).problem).toBeUndefined();
  });

  test('remembers where the answer was written', () => {
    const created = { analysis: 'Analys 01 – Andel', sheets: [], moved: [] };
    expect(after(LISTED, READ, ANSWERED, { type: 'sheetsCreated', created }).result?.created).toEqual(
      created,
    );
  });
});
