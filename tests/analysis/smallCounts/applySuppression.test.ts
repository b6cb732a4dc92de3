import { applySuppression, decideSuppression } from '../../../src/analysis';
import type { Across, Analysis, Cell } from '../../../src/analysis';
import { notEstimable } from '../../../src/vocabulary';
import { answerOf } from './support/answerOf';

const suppressed = notEstimable('suppressed');
const share = { measure: { kind: 'share', column: 'Utfall', positive: ['ja'] } } as const;

function published(analysis: Analysis): Analysis {
  return applySuppression(analysis, decideSuppression([analysis]));
}

/** Norr has 3 women; its men and Syd's women and men are hidden with them, Väst is not. */
const units = answerOf({
  Norr: { k: [3, 0], m: [12, 0] },
  Syd: { k: [8, 0], m: [9, 0] },
  Väst: { k: [20, 0], m: [20, 0] },
});

/** 3 women and 12 men in all. */
const few = answerOf({ Norr: { k: [3, 0], m: [12, 0] } }, { by: [] });

describe('applySuppression', () => {
  it('leaves an analysis without small counts as it is', () => {
    const analysis = answerOf({ Norr: { k: [10, 0], m: [12, 0] } });
    expect(published(analysis)).toEqual(analysis);
  });

  it('leaves an analysis alone whose recipe turns suppression off', () => {
    const analysis = answerOf({ Norr: { k: [3, 0], m: [12, 0] } }, { smallCounts: { threshold: 0 } });
    expect(published(analysis)).toBe(analysis);
  });

  it('takes every number of a hidden cell away and leaves the total', () => {
    const [norr] = published(units).groups;
    expect(norr?.women).toEqual({ n: suppressed, count: suppressed });
    expect(norr?.men).toEqual({ n: suppressed, count: suppressed });
    expect(norr?.total).toEqual({ n: 15, count: 15 });
  });

  it('takes the gap and the distribution of a comparison with a hidden cell away', () => {
    const [norr] = published(units).groups;
    expect(norr?.gap.difference).toEqual(suppressed);
    expect(norr?.gap.parityIndex).toEqual(suppressed);
    expect(norr?.gap.tests?.welch).toEqual(suppressed);
    expect(new Set(Object.values(norr?.distribution ?? {}))).toEqual(new Set([suppressed]));
  });

  // The highest level among the groups would follow from the score of any other.
  it('takes what compares a group with the others away where any of them is hidden', () => {
    const analysis = answerOf(
      { Norr: { k: [3, 0], m: [12, 0] }, Syd: { k: [8, 8], m: [9, 9] }, Väst: { k: [20, 20], m: [20, 25] } },
      share,
    );
    const väst = published(analysis).groups[2];
    expect(väst?.women.n).toBe(40);
    expect(väst?.gap.eige?.corrected).toEqual(suppressed);
    expect(väst?.gap.eige?.uncorrected).toEqual(analysis.groups[2]?.gap.eige?.uncorrected);
    expect(väst?.gap.adjusted?.holm).toEqual(suppressed);
  });

  it('keeps women, men and their gap where a few have no known sex, and withholds what those few have', () => {
    const analysis = answerOf({ Norr: { k: [30, 20], m: [25, 35], okänt: [1, 1] } }, share);
    const [norr] = published(analysis).groups;
    const [full] = analysis.groups;
    expect(norr?.women).toEqual(full?.women);
    expect(norr?.men).toEqual(full?.men);
    expect(norr?.gap).toEqual({ ...full?.gap, bounds: { ifWomen: suppressed, ifMen: suppressed } });
    expect(norr?.unknown).toMatchObject({ n: 2, count: suppressed, value: suppressed });
    expect(norr?.total).toMatchObject({ n: 112, count: suppressed, value: suppressed });
    expect(published(analysis).overall.total).toMatchObject({ n: 112, count: suppressed });
    expect(published(analysis).population.unknown).toBe(2);
    expect(published(analysis).verdict).toEqual(analysis.verdict);
  });

  it('tells what the unknown have where they are many', () => {
    const analysis = answerOf({ Norr: { k: [30, 20], m: [25, 35], okänt: [7, 9] } }, share);
    expect(published(analysis)).toEqual(analysis);
  });

  it('hides a sex of whom nobody has a value and a few have none', () => {
    const analysis = answerOf(
      { Norr: { k: [30, 0, 0], m: [0, 0, 2] }, Syd: { k: [30, 0, 0], m: [40, 0, 0] } },
      share,
    );
    expect(published(analysis).groups[0]?.men).toMatchObject({ n: suppressed, missing: suppressed });
  });

  it('leaves the other comparisons as they are', () => {
    const shown = published(units);
    expect(shown.groups[2]).toEqual(units.groups[2]);
    expect(shown.overall).toEqual(units.overall);
    expect(shown.population).toEqual(units.population);
    expect(shown.verdict).toEqual(units.verdict);
  });

  it('says that the verdict is suppressed where the whole is, without men`s value in its threshold', () => {
    expect(published(few).verdict).toEqual({ code: 'suppressed', threshold: suppressed });
  });

  it('hides the population by sex with the whole', () => {
    expect(published(few).population).toEqual({
      women: suppressed,
      men: suppressed,
      other: 0,
      unknown: 0,
      rowsRead: 15,
      rowsExcluded: 0,
    });
  });

  // 8 of 40 women and 10 of 50 men have the outcome; of Syd 2 of 20 women.
  it('takes away how sure the gap is, all groups considered, from every group', () => {
    const analysis = answerOf(
      {
        Norr: { k: [6, 14], m: [5, 20] },
        Syd: { k: [2, 18], m: [5, 20] },
        Öst: { k: [30, 30], m: [30, 30] },
      },
      share,
    );
    const shown = published(analysis);
    expect(shown.groups.map((group) => group.gap.adjusted?.holm)).toEqual([
      suppressed,
      suppressed,
      suppressed,
    ]);
  });

  // Nobody has the outcome: the whole says so of every group.
  it('shows that nobody of a hidden cell has an outcome that nobody has at all', () => {
    const analysis = answerOf({ Norr: { k: [0, 3], m: [0, 12] }, Syd: { k: [0, 8], m: [0, 9] } }, share);
    const cell: Cell | undefined = published(analysis).groups[0]?.women;
    expect(cell).toMatchObject({ n: suppressed, count: 0, value: suppressed });
  });

  // 3 of 100 have the outcome. The rows read tell the 100.
  it('keeps the persons of a whole whose outcome alone is small', () => {
    const { overall } = published(answerOf({ Norr: { k: [2, 48], m: [1, 49] } }, { ...share, by: [] }));
    expect(overall.total).toMatchObject({
      n: 100,
      missing: 0,
      count: suppressed,
      value: suppressed,
      low: suppressed,
    });
  });

  it('takes the limits of the cells that stay beside a hidden one', () => {
    const analysis = answerOf(
      { Norr: { k: [2, 18], m: [10, 10] }, Syd: { k: [10, 10], m: [10, 10] } },
      share,
    );
    const [norr] = published(analysis).groups;
    expect(norr?.total).toMatchObject({ n: 40, count: 12, value: 0.3, low: suppressed, high: suppressed });
  });

  it('takes away what is said across groups that are partly hidden, and only that', () => {
    const across: Across = {
      dissimilarity: { D: 0.2, IP: 0.1 },
      simpson: { reverses: true, strata: ['Ort 1'] },
      standardised: { women: 0.5, men: 0.4, difference: 0.1, weights: 'combined', droppedPersons: 3 },
    };
    const analysis: Analysis = { ...units, recipe: { ...units.recipe, strata: ['Ort'] }, across };
    expect(published(analysis).across).toEqual({
      dissimilarity: { D: suppressed, IP: suppressed },
      simpson: across.simpson,
      standardised: { ...across.standardised, droppedPersons: suppressed },
    });
  });
});
