import { BLANK_QUESTION, choicesOf, missingIn, recipeOf } from '../../src/taskpane/questionDraft';
import type { CorrectedTable, QuestionDraft } from '../../src/taskpane/questionDraft';
import { CODED, DECISIONS, PUPILS } from './support/sampleWorkbook';

const asRead = (table: CorrectedTable['table']): CorrectedTable => ({
  table,
  tablesOnSheet: 1,
  sex: { kind: 'asRead' },
  roles: {},
});
const ask = (change: Partial<QuestionDraft>): QuestionDraft => ({ ...BLANK_QUESTION, ...change });

describe('what can be asked of a table', () => {
  test('is its groups as outcomes and groupings, its numbers as means, never the sex itself', () => {
    expect(choicesOf(asRead(DECISIONS), BLANK_QUESTION)).toEqual({
      outcomes: ['Område', 'Beslut'],
      values: ['Timmar'],
      groupings: ['Område', 'Beslut', 'År'],
    });
  });

  test('is no grouping by days, of which there are too many', () => {
    const dated = {
      ...DECISIONS,
      columns: [{ column: 'A', header: 'Beslutsdatum', role: 'period', type: 'date' }],
    } as const;
    expect(choicesOf(asRead(dated), BLANK_QUESTION).groupings).toEqual([]);
  });

  test('follows the roles that a person has corrected', () => {
    const corrected: CorrectedTable = { ...asRead(DECISIONS), roles: { Område: 'ignore', Timmar: 'group' } };
    expect(choicesOf(corrected, BLANK_QUESTION)).toEqual({
      outcomes: ['Beslut'],
      values: [],
      groupings: ['Beslut', 'Timmar', 'År'],
    });
  });
});

describe('what is missing', () => {
  test('is nothing when women and men are to be counted', () => {
    expect(missingIn(asRead(DECISIONS), BLANK_QUESTION)).toBeUndefined();
  });

  test.each([
    ['an answer about ambiguous codes', asRead(CODED), {}, 'sexAnswer'],
    ['the sex where no column tells it', asRead({ ...DECISIONS, columns: [] }), {}, 'sex'],
    ['the outcome of a share', asRead(DECISIONS), { kind: 'share' }, 'outcomeColumn'],
    [
      'the values of an outcome',
      asRead(DECISIONS),
      { kind: 'share', outcomeColumn: 'Beslut' },
      'outcomeValues',
    ],
    ['the number of a mean', asRead(DECISIONS), { kind: 'mean' }, 'valueColumn'],
    ['the persons behind a share in a finished table', asRead(PUPILS), { kind: 'share' }, 'bases'],
    ['a limit that is a whole number', asRead(DECISIONS), { threshold: '2,5' }, 'threshold'],
    ['a comparison within 0 and 100', asRead(DECISIONS), { referencePercent: '104' }, 'reference'],
  ] as const)('is %s', (_what, corrected, change, expected) => {
    expect(missingIn(corrected, ask(change))).toBe(expected);
  });
});

describe('the recipe of a question', () => {
  test('names the table of Excel where there is one, and a range only to tell tables apart', () => {
    const sourceOf = (corrected: CorrectedTable) => recipeOf(corrected, BLANK_QUESTION, 'Antal').source;
    expect(sourceOf(asRead(DECISIONS))).toEqual({ sheet: 'Beslut' });
    expect(sourceOf({ ...asRead(DECISIONS), tablesOnSheet: 2 })).toEqual({
      sheet: 'Beslut',
      range: 'A1:E1301',
    });
    expect(sourceOf(asRead({ ...DECISIONS, tableName: 'tblBeslut' }))).toEqual({
      sheet: 'Beslut',
      table: 'tblBeslut',
    });
  });

  test('takes numbers as they are typed in Swedish', () => {
    const draft = ask({ referencePercent: '49,5', threshold: ' 10 ', direction: 'higherIsBetter' });
    expect(recipeOf(asRead(DECISIONS), draft, 'Antal')).toMatchObject({
      title: 'Antal',
      reference: { womenShare: 0.495 },
      smallCounts: { threshold: 10 },
      direction: 'higherIsBetter',
    });
  });

  test('lets a column of persons weigh every row', () => {
    const weighted: CorrectedTable = { ...asRead(DECISIONS), roles: { Timmar: 'weight' } };
    expect(recipeOf(weighted, BLANK_QUESTION, 'Antal').weight).toBe('Timmar');
  });

  test('puts the persons behind the figures of a finished table beside them', () => {
    const draft = ask({ kind: 'mean', womenBase: '2024 · Flickor', menBase: '2024 · Pojkar' });
    expect(recipeOf(asRead(PUPILS), draft, 'Medel')).toMatchObject({
      sex: {
        womenColumn: '2023 · Flickor',
        menColumn: '2023 · Pojkar',
        womenWeight: '2024 · Flickor',
        menWeight: '2024 · Pojkar',
      },
      measure: { kind: 'mean' },
    });
  });

  test('is refused while something is missing', () => {
    expect(() => recipeOf(asRead(DECISIONS), ask({ kind: 'mean' }), 'Medel')).toThrow(/valueColumn/);
  });
});
