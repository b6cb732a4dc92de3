import { awaitsSexAnswer, columnPairs, sexSourceOf } from '../../src/taskpane/sexChoice';
import { CODED, DECISIONS, PUPILS } from './support/sampleWorkbook';

describe('how the sex is told', () => {
  test('is read from its column where there is one', () => {
    expect(sexSourceOf(DECISIONS, { kind: 'asRead' }, 0)).toEqual({ column: 'Kön' });
  });

  test('is read from personnummer where there is nothing else', () => {
    const columns = [
      { column: 'A', header: 'Personnr', role: 'personalIdentityNumber', type: 'text' },
    ] as const;
    expect(sexSourceOf({ ...DECISIONS, columns }, { kind: 'asRead' }, 0)).toEqual({
      personalIdentityNumber: 'Personnr',
    });
  });

  test('is nobody’s knowledge where no column shows it', () => {
    expect(sexSourceOf({ ...DECISIONS, columns: [] }, { kind: 'asRead' }, 0)).toBeUndefined();
  });

  test('waits for a person where codes can be read in two ways, and follows the answer', () => {
    expect(awaitsSexAnswer(CODED, { kind: 'asRead' })).toBe(true);
    expect(awaitsSexAnswer(CODED, { kind: 'answered', option: 1 })).toBe(false);
    expect(sexSourceOf(CODED, { kind: 'answered', option: 1 }, 0)).toEqual({
      column: 'Kön',
      women: ['2'],
      men: ['1'],
    });
  });

  test('leaves out the code lists that a person has not filled', () => {
    const choice = {
      kind: 'column',
      column: 'Beslut',
      codes: { Bifall: 'woman', Avslag: 'unknown' },
    } as const;
    expect(sexSourceOf(DECISIONS, choice, 0)).toEqual({ column: 'Beslut', women: ['Bifall'] });
  });

  test('needs both columns of a pair that a person points out', () => {
    const pair = { kind: 'columns', women: 'K', men: '', total: '' } as const;
    expect(sexSourceOf(PUPILS, pair, 0)).toBeUndefined();
    expect(sexSourceOf(PUPILS, { ...pair, men: 'M' }, 0)).toEqual({ womenColumn: 'K', menColumn: 'M' });
  });
});

describe('the columns of a finished table', () => {
  test('are paired within their period, with the total where there is one', () => {
    expect(columnPairs(PUPILS)).toEqual([
      { women: '2023 · Flickor', men: '2023 · Pojkar', total: undefined },
      { women: '2024 · Flickor', men: '2024 · Pojkar', total: '2024 · Totalt' },
    ]);
  });
});
