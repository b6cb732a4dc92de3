import fc from 'fast-check';
import { analyse, scanGaps } from '../../src/analysis';
import type { Analysis, AnalysisInput, GapScan } from '../../src/analysis';
import type { Recipe, RecipeMeasure } from '../../src/vocabulary';
import { at } from '../analysis/support/referenceFacts';
import { inputOf, tableOf } from '../analysis/support/tableOf';
import type { RecipePart } from '../analysis/support/tableOf';

interface Row {
  readonly sex: string;
  readonly unit: string;
  readonly year: number;
  readonly outcome: string | null;
  readonly value: number | null;
  readonly persons: number;
}

const row: fc.Arbitrary<Row> = fc.record({
  sex: fc.constantFrom('K', 'M', 'K', 'M', 'annat', '?'),
  unit: fc.constantFrom('Norr', 'Syd', 'Centrum'),
  year: fc.integer({ min: 2020, max: 2025 }),
  outcome: fc.constantFrom('Ja', 'Nej', null),
  value: fc.option(fc.integer({ min: 1, max: 1000 })),
  persons: fc.integer({ min: 0, max: 5 }),
});
const rows = fc.array(row, { maxLength: 60 });

const MEASURES: readonly RecipeMeasure[] = [
  { kind: 'count' },
  { kind: 'share', column: 'Svar', positive: ['Ja'] },
  { kind: 'mean', column: 'Värde' },
  { kind: 'resource', column: 'Värde' },
  { kind: 'rate', per: 1000, population: { women: 700, men: 700 } },
];
const measure = fc.constantFrom(...MEASURES);

const COLUMNS = ['Kön', 'Enhet', 'År', 'Svar', 'Värde', 'Antal'].map((header) => ({
  header,
  role: header === 'Enhet' || header === 'År' ? 'group' : 'value',
  type: 'text',
}));

/** Every key of a recipe that asks for something more. */
const EVERYTHING: Partial<Recipe> = {
  reference: { womenShare: 0.4 },
  standard: { Norr: 100, Syd: 50 },
  targetValue: 0.1,
  sample: { population: { women: 90, men: 80 } },
  eige: { exponent: 1, highest: 500 },
};

function inputFor(of: readonly Row[], part: RecipePart): AnalysisInput {
  const table = tableOf({
    Kön: of.map(({ sex }) => sex),
    Enhet: of.map(({ unit }) => unit),
    År: of.map(({ year }) => year),
    Svar: of.map(({ outcome }) => outcome),
    Värde: of.map(({ value }) => value),
    Antal: of.map(({ persons }) => persons),
  });
  const question = { by: ['Enhet'], strata: ['Enhet'], period: 'År' };
  return inputOf(table, { ...question, ...part }, { columns: COLUMNS });
}

const WEIGHTED: Partial<Recipe> = { weight: 'Antal' };

function answer(
  of: readonly Row[],
  asked: RecipeMeasure,
  part: Partial<Recipe> = {},
  weight: Partial<Recipe> = WEIGHTED,
): Analysis {
  return analyse(inputFor(of, { measure: asked, ...weight, ...part }));
}

function scanned(of: readonly Row[], asked: RecipeMeasure): GapScan {
  const input = inputFor(of, { measure: asked, ...WEIGHTED });
  return scanGaps(input, analyse(input));
}

function swapped(of: readonly Row[]): readonly Row[] {
  const other: Readonly<Record<string, string>> = { K: 'M', M: 'K' };
  return of.map((each) => ({ ...each, sex: other[each.sex] ?? each.sex }));
}

/** Two numbers that are the same but for rounding, or the same reason. */
function expectSame(one: unknown, other: unknown): void {
  if (typeof one === 'number' && typeof other === 'number') {
    expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(one), Math.abs(other)));
  } else {
    expect(one).toEqual(other);
  }
}

function negated(number: unknown): unknown {
  return typeof number === 'number' ? -number : number;
}

/** Places whose number changes its sign when women and men change places; each with where it stands then. */
const SIGNED: readonly (readonly [string, string])[] = [
  ['overall.gap.difference.estimate', 'overall.gap.difference.estimate'],
  ['overall.gap.difference.low', 'overall.gap.difference.high'],
  ['overall.gap.difference.notEstimable', 'overall.gap.difference.notEstimable'],
  ['overall.gap.symmetric', 'overall.gap.symmetric'],
  ['overall.gap.cohenD', 'overall.gap.cohenD'],
  ['overall.gap.hodgesLehmann.estimate', 'overall.gap.hodgesLehmann.estimate'],
  ['overall.gap.bounds.ifWomen', 'overall.gap.bounds.ifMen'],
  ['overall.resource.perUser.difference', 'overall.resource.perUser.difference'],
  ['across.standardisedBy.women.difference', 'across.standardisedBy.men.difference'],
  ['overall.gap.tests.twoProportionZ.statistic', 'overall.gap.tests.twoProportionZ.statistic'],
  ['overall.gap.tests.welch.statistic', 'overall.gap.tests.welch.statistic'],
  ['across.standardised.difference', 'across.standardised.difference'],
  ['across.kitagawa.rate', 'across.kitagawa.rate'],
  ['across.kitagawa.composition', 'across.kitagawa.composition'],
];

/** Places whose number stays when women and men change places; each with where it stands then. */
const KEPT: readonly (readonly [string, string])[] = [
  ['overall.women.value', 'overall.men.value'],
  ['overall.women.low', 'overall.men.low'],
  ['population.women', 'population.men'],
  ['overall.total.n', 'overall.total.n'],
  ['overall.total.value', 'overall.total.value'],
  ['overall.gap.tests.fisher.p', 'overall.gap.tests.fisher.p'],
  ['overall.gap.tests.chiSquare.p', 'overall.gap.tests.chiSquare.p'],
  ['overall.gap.tests.mannWhitney.p', 'overall.gap.tests.mannWhitney.p'],
  ['overall.distribution.balanced4060', 'overall.distribution.balanced4060'],
  ['overall.distribution.distanceToHalf', 'overall.distribution.distanceToHalf'],
  ['overall.distribution.womenMissingTo40', 'overall.distribution.menMissingTo40'],
  ['overall.gap.eige.uncorrected', 'overall.gap.eige.uncorrected'],
  ['across.quartileBands.3.women', 'across.quartileBands.3.men'],
  ['across.simpsonByColumn.0.reverses', 'across.simpsonByColumn.0.reverses'],
  ['across.dissimilarity.D', 'across.dissimilarity.D'],
  ['across.dissimilarity.smallCategories', 'across.dissimilarity.smallCategories'],
  ['across.dissimilarity.IP', 'across.dissimilarity.IP'],
  ['across.standardised.women', 'across.standardised.men'],
  ['across.standardised.droppedPersons', 'across.standardised.droppedPersons'],
  ['across.mantelHaenszel.breslowDay.df', 'across.mantelHaenszel.breslowDay.df'],
  ['across.simpson.reverses', 'across.simpson.reverses'],
  ['across.simpson.strata', 'across.simpson.strata'],
  ['across.trend.bySex.women.statistic', 'across.trend.bySex.men.statistic'],
];

it('every gap changes its sign when women and men change places, and nothing else does', () => {
  fc.assert(
    fc.property(rows, measure, (of, asked) => {
      const one = answer(of, asked);
      const other = answer(swapped(of), asked);
      for (const [here, there] of SIGNED) expectSame(at(one, here), negated(at(other, there)));
      for (const [here, there] of KEPT) expectSame(at(one, here), at(other, there));
      const slopes = [one, other].map(({ across }) => across.trend?.slopePerPeriod);
      expectSame(slopes[0], negated(slopes[1]));
    }),
  );
});

it('the groups add up to everybody', () => {
  fc.assert(
    fc.property(rows, measure, (of, asked) => {
      const { overall, groups } = answer(of, asked);
      for (const who of ['women', 'men', 'other', 'unknown', 'total'] as const) {
        for (const field of ['n', 'missing', 'count', 'sum'] as const) {
          const whole = overall[who]?.[field];
          if (typeof whole !== 'number') continue;
          const parts = groups.map((group) => group[who]?.[field]);
          expectSame(
            parts.reduce((sum: number, part) => sum + (typeof part === 'number' ? part : 0), 0),
            whole,
          );
        }
      }
    }),
  );
});

it('women, men, other and unknown add up to the total and to the population', () => {
  fc.assert(
    fc.property(rows, measure, (of, asked) => {
      const { overall, population } = answer(of, asked);
      const cells = [overall.women, overall.men, overall.other, overall.unknown];
      expect(cells.reduce((sum, cell) => sum + Number(cell?.n ?? 0), 0)).toBe(overall.total.n);
      const everybody = of.reduce((sum, { persons }) => sum + persons, 0);
      const { women, men, other, unknown } = population;
      expect([women, men, other, unknown].reduce((sum: number, of_) => sum + Number(of_), 0)).toBe(everybody);
    }),
  );
});

it('the parts of the gap add up to it', () => {
  fc.assert(
    fc.property(rows, (of) => {
      const { overall, across } = answer(of, { kind: 'share', column: 'Svar', positive: ['Ja'] });
      const { rate, composition } = across.kitagawa ?? {};
      if (typeof rate !== 'number' || typeof composition !== 'number') return;
      expectSame(rate + composition, at(overall, 'gap.difference.estimate'));
    }),
  );
});

it('a gap in öre is a hundred times that in kronor, and as certain', () => {
  fc.assert(
    fc.property(rows, (of) => {
      const asked = { kind: 'mean', column: 'Värde' } as const;
      const one = answer(of, asked);
      const hundredfold = answer(
        of.map((each) => ({ ...each, value: each.value === null ? null : each.value * 100 })),
        asked,
      );
      const times = (number: unknown): unknown => (typeof number === 'number' ? number * 100 : number);
      for (const place of [
        'overall.women.mean',
        'overall.women.q1',
        'overall.gap.difference.estimate',
        'overall.gap.difference.low',
        'across.kitagawa.rate',
        'across.standardised.difference',
        'across.trend.slopePerPeriod',
      ]) {
        expectSame(times(at(one, place)), at(hundredfold, place));
      }
      for (const place of [
        'overall.gap.relative',
        'overall.gap.tests.welch.p',
        'overall.gap.hedgesG',
        'verdict.code',
      ]) {
        expectSame(at(one, place), at(hundredfold, place));
      }
    }),
  );
});

it('the order of the rows tells nothing', () => {
  fc.assert(
    fc.property(rows, measure, (of, asked) => {
      const one = answer(of, asked, { by: [] });
      const other = answer([...of].reverse(), asked, { by: [] });
      for (const place of [
        'overall.women.value',
        'overall.gap.difference.estimate',
        'across.kitagawa.rate',
      ]) {
        expectSame(at(one, place), at(other, place));
      }
      expect(other.population).toEqual(one.population);
    }),
  );
});

it('no number is ever NaN, infinite, null or undefined', () => {
  fc.assert(
    fc.property(rows, measure, (of, asked) => {
      const part: Partial<Recipe> = asked.kind === 'mean' ? { explain: ['År', 'Enhet'] } : {};
      expect(badNumbersIn(answer(of, asked, { ...part, ...EVERYTHING }))).toEqual([]);
    }),
  );
});

const oddRow: fc.Arbitrary<Row> = fc.record({
  sex: fc.constantFrom('K', 'M', 'annat'),
  unit: fc.constantFrom('Norr', 'Syd'),
  year: fc.constantFrom(2020, 2021, 2021.5, 2023),
  outcome: fc.constantFrom('Ja', 'Nej', null),
  value: fc.constantFrom(0, -5, 3, 1e-300, 1e100, Infinity, NaN, null),
  persons: fc.constantFrom(0, 1, 20, 2.5, 0.1, -1, Infinity, NaN),
});

it('infinite values, negative amounts and persons who are not whole are answered too', () => {
  fc.assert(
    fc.property(fc.array(oddRow, { maxLength: 80 }), measure, (of, asked) => {
      const part: Partial<Recipe> = asked.kind === 'mean' ? { explain: ['År', 'Enhet'] } : {};
      expect(badNumbersIn(answer(of, asked, { ...part, ...EVERYTHING }))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('a table where everybody has the same value is answered too', () => {
  const same = fc.record({
    sex: fc.constantFrom('K', 'M'),
    unit: fc.constantFrom('Norr', 'Syd'),
    year: fc.constantFrom(2020, 2021, 2022, 2023),
    outcome: fc.constant('Ja'),
    value: fc.constantFrom(0.1),
    persons: fc.integer({ min: 0, max: 30 }),
  });
  fc.assert(
    fc.property(fc.array(same, { maxLength: 40 }), measure, (of, asked) => {
      const part: Partial<Recipe> = asked.kind === 'mean' ? { explain: ['År', 'Enhet'] } : {};
      expect(badNumbersIn(answer(of, asked, { ...part, ...EVERYTHING }))).toEqual([]);
    }),
  );
});

it('the bands of pay hold everybody with a value, as many in each but for one', () => {
  fc.assert(
    fc.property(rows, (of) => {
      const { across, overall } = answer(of, { kind: 'mean', column: 'Värde' }, {}, {});
      const { quartileBands } = across;
      if (quartileBands === undefined || 'notEstimable' in quartileBands) return;
      const sizes = quartileBands.map(({ total }) => Number(total));
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(overall.total.n);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      expectSame(
        quartileBands.reduce((sum, { women }) => sum + Number(women), 0),
        overall.women.n,
      );
    }),
  );
});

it('where the gap is largest is answered for whatever stands in the rows, the largest first', () => {
  fc.assert(
    fc.property(fc.array(oddRow, { maxLength: 80 }), measure, (of, asked) => {
      const { gaps, looks } = scanned(of, asked);
      expect(badNumbersIn(gaps)).toEqual([]);
      expect(gaps.length).toBeLessThanOrEqual(looks);
    }),
  );
});

function badNumbersIn(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (value === null || value === undefined) return [path];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inside]) => badNumbersIn(inside, `${path}.${key}`));
}
