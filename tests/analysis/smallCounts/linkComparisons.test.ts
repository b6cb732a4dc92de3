import type { Analysis } from '../../../src/analysis';
import { linkComparisons } from '../../../src/analysis/smallCounts/linkComparisons';
import { answerOf } from './support/answerOf';

const counts = {
  'Norr x ung': { k: [9, 0] },
  'Norr x äldre': { k: [9, 0] },
  'Syd x ung': { k: [9, 0] },
} as const;

describe('linkComparisons', () => {
  it('adds the groups up to the whole', () => {
    const { families, ids } = linkComparisons([answerOf(counts, { by: ['Enhet'] })]);
    expect(ids).toHaveLength(3);
    expect(families).toEqual([{ parent: 0, children: [1, 2] }]);
  });

  it('adds crossed groups up to those of one column, where these are shown', () => {
    const { families } = linkComparisons([
      answerOf(counts, { by: ['Enhet'] }),
      answerOf(counts, { by: ['Enhet', 'Ålder'] }),
    ]);
    // 0 the whole, 1 Norr, 2 Syd, 3 Norr ung, 4 Norr äldre, 5 Syd ung
    expect(families).toEqual([
      { parent: 0, children: [1, 2] },
      { parent: 1, children: [3, 4] },
      { parent: 2, children: [5] },
    ]);
  });

  it('has the same group once, whatever is asked of it', () => {
    const { ids } = linkComparisons([
      answerOf(counts, { by: ['Enhet'] }),
      answerOf(counts, { by: ['Enhet'], measure: { kind: 'share', column: 'Utfall', positive: ['ja'] } }),
    ]);
    expect(ids).toHaveLength(3);
  });

  it('knows that two crossed tables with a column in common agree on it, though nobody sees it alone', () => {
    const { ids, unseenFrom, families } = linkComparisons([
      answerOf(counts, { by: ['Enhet', 'Ålder'] }),
      answerOf(counts, { by: ['Ålder', 'Ort'] }),
    ]);
    expect(ids.length - unseenFrom).toBe(2);
    expect(families).toContainEqual({ parent: 0, children: [unseenFrom, unseenFrom + 1] });
  });

  it('knows a group again that a filter chooses', () => {
    const { ids } = linkComparisons([
      answerOf(counts, { by: ['Enhet'] }),
      answerOf(counts, { by: [], where: [{ column: 'enhet', in: ['NORR'] }] }),
    ]);
    expect(ids).toHaveLength(3);
  });

  // Ålder stands for a year: Norr ung + Norr äldre = Norr, and there is no third.
  it('adds filtered tables up to the unfiltered one where nobody is left over', () => {
    const filteredTo = (value: string): Analysis =>
      answerOf(counts, { by: ['Enhet'], where: [{ column: 'Ålder', in: [value] }] });
    const { families, positions } = linkComparisons([
      answerOf(counts, { by: ['Enhet'] }),
      filteredTo('ung'),
      filteredTo('äldre'),
    ]);
    const at = (...conditions: readonly string[]): number =>
      [...positions].find(([id]) => id.split('\u001e').slice(1).join() === conditions.join())?.[1] ?? -1;
    expect(families).toContainEqual({
      parent: at('enhet=norr'),
      children: [at('enhet=norr', 'ålder=ung'), at('enhet=norr', 'ålder=äldre')],
    });
  });

  it('does not where women and men are left over that no table shows', () => {
    const more = { ...counts, 'Norr x vuxen': { k: [9, 0], m: [9, 0] } } as const;
    const { families } = linkComparisons([
      answerOf(more, { by: [] }),
      answerOf(more, { by: [], where: [{ column: 'Ålder', in: ['ung'] }] }),
    ]);
    expect(families).toEqual([]);
  });
});
