import { analyse, publishGaps, scanGaps } from '../../../src/analysis';
import type { AnalysisColumn, AnalysisInput, GapScan, LargestGaps } from '../../../src/analysis';
import { expectClose } from '../../stats/expectClose';
import { BERKELEY } from '../support/berkeley';
import { inputOf, tableOf } from '../support/tableOf';
import type { RecipePart, Value } from '../support/tableOf';

const ADMITTED = { kind: 'share', column: 'Svar', positive: ['Antagen'] } as const;

const group = (header: string): AnalysisColumn => ({ header, role: 'group', type: 'text' });

function scan(input: AnalysisInput): GapScan {
  return scanGaps(input, analyse(input));
}

function largest(input: AnalysisInput): LargestGaps {
  const full = analyse(input);
  return publishGaps(scanGaps(input, full), [full]);
}

const berkeley = inputOf(
  BERKELEY,
  { measure: ADMITTED, weight: 'Antal' },
  { columns: [group('Institution'), group('Svar')] },
);

describe('where the gap is largest at Berkeley', () => {
  // R: p <- sapply(1:6, function(i) prop.test(c(k[1,i],m[1,i]), c(k[2,i],m[2,i]), correct = FALSE)$p.value)
  // d <- k[1,]/k[2,] - m[1,]/m[2,]; p.adjust(p, "holm"); p.adjust(p, "BH"); abs(d) * (1 - p.adjust(p, "holm"))
  it('is department A by size and certainty, the others by size', () => {
    const { gaps, looks, columns } = scan(berkeley);
    expect(gaps.map(({ value }) => value)).toEqual(['A', 'B', 'E', 'C', 'D', 'F']);
    expect({ looks, columns }).toEqual({ looks: 6, columns: ['Institution'] });
    const [first] = gaps;
    expectClose(
      [first?.p, first?.adjusted.holm, first?.adjusted.benjaminiHochberg],
      [3.28040361711659e-5, 1.96824217026995e-4, 1.96824217026995e-4],
      1e-11,
    );
    expect(first?.difference).toMatchObject({ estimate: expect.closeTo(0.203468013468013, 12) as number });
    expect(first?.women).toEqual({ n: 108, value: 89 / 108 });
  });

  it('stands beside the counts that it rests on', () => {
    expect(largest(berkeley).gaps.map(({ value }) => value)).toEqual(['A', 'B', 'E', 'C', 'D', 'F']);
    expect(largest(berkeley).protectedColumns).toEqual([]);
  });
});

interface Person {
  readonly Kön: string;
  readonly Enhet: string | null;
  readonly Form: string;
  readonly Lön: number;
}

/** 30 women and 30 men in each of three units, of whom the women in Syd have 5 less; 10 of each in a fourth. */
const PERSONS: readonly Person[] = ['Norr', 'Syd', 'Väst', 'Liten'].flatMap((unit) =>
  ['k', 'm'].flatMap((sex) =>
    Array.from({ length: unit === 'Liten' ? 10 : 30 }, (_, at) => ({
      Kön: sex,
      Enhet: unit,
      Form: at % 2 === 0 ? 'hel' : 'del',
      Lön: 100 + (at % 7) + (unit === 'Syd' && sex === 'k' ? -5 : 0),
    })),
  ),
);

function people(part: RecipePart, persons: readonly Person[] = PERSONS): AnalysisInput {
  const column = (name: keyof Person): readonly Value[] => persons.map((person) => person[name]);
  const table = tableOf({
    Kön: column('Kön'),
    Enhet: column('Enhet'),
    Form: column('Form'),
    Lön: column('Lön'),
  });
  return inputOf(table, part, { columns: [group('Kön'), group('Enhet'), group('Form')] });
}

const PAY = { kind: 'mean', column: 'Lön' } as const;

describe('where the gap is largest among people', () => {
  // By hand: -5 in Syd, by Welch's test as sure as can be; 30 women and men each with the same pay elsewhere.
  it('is a unit in which women have less, among the groups of all columns', () => {
    const { gaps, looks, groupsTooSmall } = scan(people({ measure: PAY }));
    expect(gaps[0]).toMatchObject({ column: 'Enhet', value: 'Syd', women: { n: 30 }, men: { n: 30 } });
    expect(gaps[0]?.difference).toMatchObject({ estimate: expect.closeTo(-5, 12) as number });
    expect({ looks, groupsTooSmall }).toEqual({ looks: 5, groupsTooSmall: 1 });
  });

  it('has the certainty that an analysis of the group has', () => {
    const input = people({ measure: PAY, by: ['Enhet'] });
    const unit = analyse(input).groups.find(({ key }) => key['Enhet'] === 'Syd');
    const [first] = scan(input).gaps;
    expectClose(first?.difference, unit?.gap.difference, 1e-9);
    expectClose(
      first?.p,
      unit?.gap.tests?.welch && 'p' in unit.gap.tests.welch ? unit.gap.tests.welch.p : 0,
      1e-9,
    );
  });

  it('is ranked by size alone where nothing can be tested', () => {
    const { gaps } = scan(people({ measure: { kind: 'resource', column: 'Lön' } }));
    expect(gaps[0]).toMatchObject({ value: 'Syd', p: { notEstimable: 'notASample' } });
  });

  it('of counts is where the share of women is furthest from that of the whole', () => {
    const fewer = PERSONS.filter(({ Kön, Enhet }, at) => !(Kön === 'k' && Enhet === 'Väst' && at % 2 === 0));
    const { gaps } = scan(people({ measure: { kind: 'count' } }, fewer));
    // 15 of 45 in Väst against 85 of 185 in all
    expect(gaps[0]).toMatchObject({
      value: 'Väst',
      difference: { estimate: expect.closeTo(15 / 45 - 85 / 185, 12) as number },
    });
  });

  it('is not asked of rates, and rows without a category are no group', () => {
    const rate = { kind: 'rate', per: 1000, population: { women: 500, men: 500 } } as const;
    expect(scan(people({ measure: rate }))).toMatchObject({ gaps: [], columns: [] });
    const without = PERSONS.map((person) => ({
      ...person,
      Enhet: person.Enhet === 'Syd' ? null : person.Enhet,
    }));
    expect(scan(people({ measure: PAY }, without)).gaps.map(({ value }) => value)).not.toContain('');
  });
});

describe('what is said of where the gap is largest', () => {
  const share = { kind: 'share', column: 'Form', positive: ['hel'] } as const;

  it('names ten groups at most', () => {
    const many = Array.from({ length: 12 }, (_, unit) =>
      ['k', 'm'].flatMap((sex) =>
        Array.from({ length: 24 }, (_other, at) => ({
          Kön: sex,
          Enhet: `E${unit}`,
          Form: at % (sex === 'k' ? 2 : 3) === 0 ? 'hel' : 'del',
          Lön: at,
        })),
      ),
    ).flat();
    expect(scan(people({ measure: share }, many)).gaps).toHaveLength(12);
    expect(largest(people({ measure: share }, many)).gaps).toHaveLength(10);
  });

  // 22 women in Syd of whom 2 have the outcome: the group is not named, nor is the other that would give it away.
  it('leaves out groups with few, and those that would give them away', () => {
    const few = ['Norr', 'Syd', 'Öst'].flatMap((unit) =>
      ['k', 'm'].flatMap((sex) =>
        Array.from({ length: 22 }, (_, at) => ({
          Kön: sex,
          Enhet: unit,
          Form: at < (unit === 'Syd' && sex === 'k' ? 2 : 11) ? 'hel' : 'del',
          Lön: at,
        })),
      ),
    );
    const { gaps } = largest(people({ measure: share }, few));
    expect(gaps.map(({ value }) => value)).not.toContain('Syd');
    expect(gaps.length).toBeLessThan(2);
  });

  // Four looks: the p of those that are named is held against all four, as if the others had p = 1.
  it('allows for the looks at those that are not named, and tells nothing of them', () => {
    const few = ['Norr', 'Syd', 'Öst', 'Väst'].flatMap((unit) =>
      ['k', 'm'].flatMap((sex) =>
        Array.from({ length: 22 }, (_, at) => ({
          Kön: sex,
          Enhet: unit,
          Form: at < (unit === 'Syd' && sex === 'k' ? 2 : sex === 'k' ? 7 : 15) ? 'hel' : 'del',
          Lön: at,
        })),
      ),
    );
    const { gaps, looks } = largest(people({ measure: share }, few));
    const p = gaps.map((gap) => Number(gap.p));
    expect(looks).toBe(4);
    expect(gaps.length).toBeLessThan(4);
    // p.adjust(c(p, rep(1, looks - length(p))), 'holm')
    const holm = [...p].sort((one, other) => one - other).map((each, at) => Math.min(1, (looks - at) * each));
    expect(gaps[0]?.adjusted.holm).toBeCloseTo(Number(holm[0]), 12);
  });
});
