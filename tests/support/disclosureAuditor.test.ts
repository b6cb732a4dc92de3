import { applySuppression, decideSuppression } from '../../src/analysis';
import type { Analysis, Cell } from '../../src/analysis';
import { notEstimable } from '../../src/vocabulary';
import { answerOf } from '../analysis/smallCounts/support/answerOf';
import { auditDisclosure } from './disclosureAuditor';

const counts = {
  Norr: { k: [3, 0], m: [12, 0] },
  Syd: { k: [8, 0], m: [9, 0] },
} as const;

function published(): Analysis {
  const full = answerOf(counts);
  return applySuppression(full, decideSuppression([full]));
}

/** Shows a cell of a group again. */
function reveal(analysis: Analysis, group: number, name: 'women' | 'men', cell: Cell): Analysis {
  return {
    ...analysis,
    groups: analysis.groups.map((shown, index) => (index === group ? { ...shown, [name]: cell } : shown)),
  };
}

describe('the disclosure auditor', () => {
  it('finds nothing in a table whose small counts are hidden with their neighbours', async () => {
    expect(await auditDisclosure([published()])).toEqual([]);
  });

  // The 12 men of Norr stand there, and 15 in all: 3 women, and with 11 women in all 8 of Syd.
  it('catches a neighbour that is shown', async () => {
    const leak = reveal(published(), 0, 'men', { n: 12, count: 12 });
    const found = await auditDisclosure([leak]);
    expect(found).toContainEqual({ where: 'Test: Norr, women, n', low: 3, high: 3 });
    expect(found).toContainEqual({ where: 'Test: Syd, women, n', low: 8, high: 8 });
  });

  // 3 of 11 women: the women of the whole tell of Norr what the share of women says.
  it('catches the share of women beside a total', async () => {
    const analysis = published();
    const leak: Analysis = {
      ...analysis,
      groups: analysis.groups.map((group, index) =>
        index === 0 ? { ...group, distribution: { ...group.distribution, womenShare: 3 / 15 } } : group,
      ),
    };
    expect(await auditDisclosure([leak])).toContainEqual({ where: 'Test: Norr, women, n', low: 3, high: 3 });
  });

  // A total of 2 leaves 0, 1 or 2 women; a total of 1 leaves 0 or 1.
  it('catches a count that is narrowed to two values', async () => {
    const full = answerOf({ Norr: { k: [1, 0] }, Syd: { k: [8, 0], m: [9, 0] } });
    const hidden: Cell = { n: notEstimable('suppressed'), count: notEstimable('suppressed') };
    const leak: Analysis = {
      ...full,
      groups: full.groups.map((group) => ({
        ...group,
        women: hidden,
        men: hidden,
        gap: published().groups[0]?.gap ?? group.gap,
        distribution: { womenShare: notEstimable('suppressed'), balanced4060: notEstimable('suppressed') },
      })),
    };
    expect(await auditDisclosure([leak])).toContainEqual({ where: 'Test: Norr, women, n', low: 0, high: 1 });
  });
});
