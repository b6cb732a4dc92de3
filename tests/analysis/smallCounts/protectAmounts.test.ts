import { analyse, applySuppression, decideSuppression } from '../../../src/analysis';
import type { Analysis } from '../../../src/analysis';
import { notEstimable } from '../../../src/vocabulary';
import type { SmallCountRules } from '../../../src/vocabulary';
import { inputOf, tableOf } from '../support/tableOf';

const suppressed = notEstimable('suppressed');

/** Six associations of women in Idrott, of which one has 900 of 1 000; the others share evenly. */
function grants(smallCounts: SmallCountRules, change: object = {}): Analysis {
  const rows = ['Idrott', 'Kultur', 'Scout'].flatMap((form) =>
    ['k', 'm'].flatMap((sex) =>
      Array.from({ length: 6 }, (_, index) => ({
        form,
        sex,
        amount: form === 'Idrott' && sex === 'k' ? (index === 0 ? 900 : 20) : 200,
      })),
    ),
  );
  const table = tableOf({
    Kön: rows.map(({ sex }) => sex),
    Form: rows.map(({ form }) => form),
    Belopp: rows.map(({ amount }) => amount),
    Antal: rows.map(() => 1),
  });
  return analyse(
    inputOf(table, {
      measure: { kind: 'resource', column: 'Belopp' },
      by: ['Form'],
      smallCounts,
      ...change,
    }),
  );
}

function published(full: Analysis): Analysis {
  return applySuppression(full, decideSuppression([full]));
}

describe('amounts in which few have most', () => {
  it('are shown where the recipe says nothing of them', () => {
    expect(published(grants({})).groups[0]?.women.sum).toBe(1000);
  });

  // 100 / 75 * 900 - 1000 = 200 is what a reader's upper limit must lie above 1 000.
  it('are marked with the room that they need, in the full analysis alone', () => {
    const full = grants({ dominance: { n: 1, k: 75 } });
    expect(full.protectedAmounts).toEqual({ overall: {}, groups: [{ women: 200 }, {}, {}] });
    expect(published(full)).not.toHaveProperty('protectedAmounts');
  });

  it('are hidden with those that would give them away', () => {
    const [idrott, kultur, scout] = published(grants({ dominance: { n: 1, k: 75 } })).groups;
    expect(idrott?.women.sum).toEqual(suppressed);
    expect(idrott?.men.sum).toEqual(suppressed);
    expect(idrott?.total.sum).toBe(2200);
    expect([kultur?.women.sum, scout?.women.sum].filter((sum) => sum === 1200)).toHaveLength(1);
  });

  // x1 900, x2 20: the rest is 80, less than 10 per cent of 900.
  it('are hidden where the second largest could tell the largest', () => {
    expect(grants({ pPercent: 10 }).protectedAmounts?.groups[0]?.women).toBeCloseTo(10, 9);
    expect(published(grants({ pPercent: 10 })).groups[0]?.women.sum).toEqual(suppressed);
    expect(published(grants({ pPercent: 5 })).groups[0]?.women.sum).toBe(1000);
  });

  it('are hidden in means as in resources, every person of a weighted row a contributor', () => {
    const mean = { measure: { kind: 'mean', column: 'Belopp' }, weight: 'Antal' } as const;
    const full = grants({ dominance: { n: 1, k: 75 } }, mean);
    expect(full.protectedAmounts?.groups[0]).toEqual({ women: 200 });
    expect(published(full).groups[0]?.women.mean).toEqual(suppressed);
  });
});
