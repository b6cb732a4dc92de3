import { applySuppression, decideSuppression } from '../../../src/analysis';
import type { Analysis } from '../../../src/analysis';
import { answerOf } from './support/answerOf';

const share = { measure: { kind: 'share', column: 'Utfall', positive: ['ja'] } } as const;

/** What is hidden, in words: `Norr women` or `women` of the whole. */
function hidden(analysis: Analysis): readonly string[] {
  const { cells } = decideSuppression([analysis]);
  return [...cells].flatMap(([id, reasons]) =>
    [...reasons].map(([cell, reason]) => `${id.split('\u001e').slice(1).join()} ${cell} ${reason}`.trim()),
  );
}

describe('decideSuppression', () => {
  it('hides nothing where no count is small', () => {
    expect(hidden(answerOf({ Norr: { k: [5, 0], m: [6, 0] }, Syd: { k: [9, 0], m: [7, 0] } }))).toEqual([]);
  });

  it('hides nothing where the recipe turns it off', () => {
    expect(hidden(answerOf({ Norr: { k: [1, 0], m: [2, 0] } }, { smallCounts: { threshold: 0 } }))).toEqual(
      [],
    );
  });

  it('lets zeros stand', () => {
    expect(hidden(answerOf({ Norr: { k: [9, 0], m: [0, 0] }, Syd: { k: [9, 0], m: [7, 0] } }))).toEqual([]);
  });

  // Norr has 3 women: the men of Norr follow from its total, and the women of another group from all women. Of Syd
  // (8 + 9) and Väst (20 + 20) the smaller one is taken, women and men.
  it('hides with a small count the smallest cells that would give it away', () => {
    const analysis = answerOf({
      Norr: { k: [3, 0], m: [12, 0] },
      Syd: { k: [8, 0], m: [9, 0] },
      Väst: { k: [20, 0], m: [20, 0] },
    });
    expect(hidden(analysis)).toEqual([
      'enhet=norr women primary',
      'enhet=norr men complementary',
      'enhet=syd women complementary',
      'enhet=syd men complementary',
    ]);
  });

  // 3 women and 12 men in all: their sum is known from the rows read, so both go.
  it('hides both sexes of the whole where one is small', () => {
    expect(hidden(answerOf({ Norr: { k: [3, 0], m: [12, 0] } }, { by: [] }))).toEqual([
      'women primary',
      'men complementary',
    ]);
  });

  // 40 women of whom 38 have the outcome: 2 have not.
  it('hides a cell whose count without the outcome is small', () => {
    const analysis = answerOf({ Norr: { k: [38, 2], m: [20, 20] } }, { ...share, by: [] });
    expect(hidden(analysis)).toEqual(['women primary', 'men complementary']);
  });

  // With the outcome nobody of Norr: its total would tell so, and has to go with the 3 women, as in another group.
  it('hides the total of a group where the outcome of nobody would tell that of the few', () => {
    const analysis = answerOf({ Norr: { k: [0, 3], m: [0, 30] }, Syd: { k: [20, 20], m: [30, 30] } }, share);
    expect(hidden(analysis)).toContain('enhet=norr total complementary');
  });

  it('decides the same whatever the order of asking', () => {
    const analysis = answerOf({ Norr: { k: [3, 0], m: [12, 0] }, Syd: { k: [8, 0], m: [9, 0] } });
    expect(decideSuppression([analysis, analysis])).toEqual(decideSuppression([analysis]));
  });

  // Norr has 3 young and 20 older women, 23 in all: what is hidden of the young follows from the others.
  it('hides a small count in two of three tables of which the third is the sum', () => {
    const counts = {
      'Norr x ung': { k: [3, 0], m: [12, 0] },
      'Norr x äldre': { k: [20, 0], m: [20, 0] },
      'Syd x ung': { k: [30, 0], m: [30, 0] },
      'Syd x äldre': { k: [30, 0], m: [30, 0] },
    } as const;
    const filteredTo = (value: string): Analysis =>
      answerOf(counts, { where: [{ column: 'Ålder', in: [value] }] });
    const analyses = [answerOf(counts), filteredTo('ung'), filteredTo('äldre')];
    const mask = decideSuppression(analyses);
    const norr = analyses.map((analysis) => applySuppression(analysis, mask).groups[0]?.women.n);
    expect(norr.filter((n) => typeof n === 'number').length).toBeLessThan(2);
  });
});
