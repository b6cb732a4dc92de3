import {
  hiddenGroups,
  resourceFigures,
  resourceTables,
  sickLeaveFigures,
  sickLeaveTables,
  staffFigures,
  staffWhole,
  suppressTables,
} from '../../../src/analysis';
import type { SickLeaveYear } from '../../../src/analysis';

/** The fictional figures of domain.md 5.5, with their arithmetic checked there. */
const STAFF = [
  { name: 'Tillsvidare, heltid', women: 262, men: 98 },
  { name: 'Tillsvidare, deltid', women: 141, men: 14 },
  { name: 'Visstid', women: 37, men: 21 },
];
const NOTHING_HIDDEN = { rows: [], whole: new Map() };

const YEAR_2025: SickLeaveYear = {
  year: 2025,
  groups: {
    women: { sick: 46_092, ordinary: 668_000 },
    men: { sick: 8_484, ordinary: 202_000 },
    to29: { sick: 6_834, ordinary: 134_000 },
    from30to49: { sick: 24_131, ordinary: 409_000 },
    from50: { sick: 23_611, ordinary: 327_000 },
  },
  longSick: 20_848,
};

const COSTS = [
  {
    name: 'Idrottshallar',
    cost: 4200,
    key: 'timmar',
    keyWomen: 3150,
    keyMen: 5850,
    targetWomen: 292,
    targetMen: 309,
  },
  {
    name: 'Färdtjänst',
    cost: 1860,
    key: 'resor',
    keyWomen: 2480,
    keyMen: 1320,
    targetWomen: 612,
    targetMen: 588,
  },
];

const rounded = (value: unknown, decimals: number): number => Number((value as number).toFixed(decimals));

describe('employees by form of employment', () => {
  it('are told as counts, as parts of each sex and as parts of each row', () => {
    const { rows, whole } = staffFigures(STAFF, NOTHING_HIDDEN);
    expect(rows.map(({ ofWomen, ofMen }) => [rounded(ofWomen, 2), rounded(ofMen, 2)])).toEqual([
      [0.6, 0.74],
      [0.32, 0.11],
      [0.08, 0.16],
    ]);
    expect(rows.map(({ womenShare }) => rounded(womenShare, 2))).toEqual([0.73, 0.91, 0.64]);
    expect([whole.women, whole.men, whole.total]).toEqual([440, 133, 573]);
    // 141/440 - 14/133 = 0.320455 - 0.105263 = 0.215191
    expect(rows[1]?.gap).toBeCloseTo(0.215191, 6);
  });

  it('lose every number that is reckoned with a hidden count', () => {
    const small = STAFF.map((row) => (row.name === 'Visstid' ? { ...row, men: 3 } : row));
    const table = {
      people: 'A',
      by: ['form'],
      rows: small.map(({ name, women, men }) => ({ key: [name], women, men })),
      whole: staffWhole(small),
    };
    const [mask] = suppressTables([table]).tables;
    const { rows } = staffFigures(small, mask ?? NOTHING_HIDDEN);
    const suppressed = { notEstimable: 'suppressed' };
    expect(rows[2]).toMatchObject({
      men: suppressed,
      ofMen: suppressed,
      menShare: suppressed,
      gap: suppressed,
    });
    expect(rows[0]).toMatchObject({ women: 262, men: 98 });
  });
});

describe('sick leave', () => {
  it('is told by the seven key figures of the law, as a share of ordinary hours', () => {
    const figures = sickLeaveFigures(YEAR_2025);
    const percents = Object.fromEntries(
      Object.entries(figures).map(([name, share]) => [name, rounded(100 * (share as number), 1)]),
    );
    expect(percents).toEqual({
      total: 6.3,
      long: 38.2,
      women: 6.9,
      men: 4.2,
      gap: 2.7,
      to29: 5.1,
      from30to49: 5.9,
      from50: 7.2,
    });
  });

  it('of a group of at most ten employees is not told, nor of the other sex with it, nor the gap', () => {
    const few: SickLeaveYear = {
      ...YEAR_2025,
      groups: {
        ...YEAR_2025.groups,
        women: { ...YEAR_2025.groups.women, employees: 400 },
        men: { ...YEAR_2025.groups.men, employees: 10 },
      },
    };
    const tables = sickLeaveTables(few);
    const hidden = hiddenGroups(tables, suppressTables(tables, { rule: 'sickLeave' }).tables);
    expect([...hidden]).toEqual(expect.arrayContaining([['men', 'primary']]));
    const { men, women, gap, total } = sickLeaveFigures(few, hidden);
    expect([men, women, gap]).toEqual(Array.from({ length: 3 }, () => ({ notEstimable: 'suppressed' })));
    expect(rounded(total, 3)).toBe(0.063);
  });

  it('of an age with at most ten employees hides another age with it', () => {
    const { groups } = YEAR_2025;
    const few: SickLeaveYear = {
      ...YEAR_2025,
      groups: {
        ...groups,
        to29: { ...groups.to29, employees: 9 },
        from30to49: { ...groups.from30to49, employees: 200 },
        from50: { ...groups.from50, employees: 150 },
      },
    };
    const tables = sickLeaveTables(few);
    const hidden = hiddenGroups(tables, suppressTables(tables, { rule: 'sickLeave' }).tables);
    expect(hidden.get('to29')).toBe('primary');
    expect(hidden.size).toBeGreaterThan(1);
  });

  it('is not told where hours are missing, and of no hours at all it cannot be had', () => {
    const { groups } = YEAR_2025;
    const { total, women, men } = sickLeaveFigures({
      year: 2025,
      groups: { ...groups, women: { sick: 1, ordinary: 0 }, men: {} },
    });
    expect([total, men]).toEqual([undefined, undefined]);
    expect(women).toEqual({ notEstimable: 'zeroDenominator' });
  });
});

describe('resources by sex', () => {
  it('share a cost out by its key and set it beside the target group', () => {
    const { rows, sum } = resourceFigures(COSTS, []);
    expect(rows.map(({ women, men }) => [rounded(women, 0), rounded(men, 0)])).toEqual([
      [1470, 2730],
      [1214, 646],
    ]);
    expect(rows.map(({ targetShare }) => rounded(targetShare, 3))).toEqual([0.486, 0.51]);
    expect(rows.map(({ index }) => rounded(index, 2))).toEqual([0.72, 1.28]);
    expect(rows.map(({ womenPerPerson }) => rounded(womenPerPerson, 0))).toEqual([5034, 1983]);
    expect(rows.map(({ menPerPerson }) => rounded(menPerPerson, 0))).toEqual([8835, 1099]);
    // 5034.25 - 8834.95 and 1983.49 - 1098.82: from unrounded values
    expect(rows.map(({ gapPerPerson }) => rounded(gapPerPerson, 0))).toEqual([-3801, 885]);
    expect(rows.map(({ redistribution }) => rounded(redistribution, 0))).toEqual([571, -265]);
    expect(sum.cost).toBe(6060);
  });

  it('hide everything by sex of a target group with few, and the sums that would give it back', () => {
    const [first, second] = COSTS;
    if (first === undefined || second === undefined) throw new Error('there are two costs');
    const costs = [{ ...first, targetWomen: 3 }, second];
    const { tables } = suppressTables(resourceTables(costs));
    const { rows, sum } = resourceFigures(costs, tables);
    const suppressed = { notEstimable: 'suppressed' };
    expect(rows[0]).toMatchObject({ women: suppressed, targetWomen: suppressed, index: suppressed });
    expect(rows[0]?.cost).toBe(4200);
    expect(rows[1]?.women).toBeCloseTo(1213.89, 2);
    expect(sum).toMatchObject({ cost: 6060, women: suppressed, menShare: suppressed });
  });

  it('say nothing of what is not filled in yet', () => {
    const { rows } = resourceFigures([{ name: 'Ny', key: '', cost: 10 }], []);
    expect(rows[0]?.women).toBeUndefined();
    expect(rows[0]?.cost).toBe(10);
  });
});
