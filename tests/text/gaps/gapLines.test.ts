import type { LargestGaps, RankedGap } from '../../../src/analysis';
import { gapLines } from '../../../src/text';
import type { Recipe, RecipeMeasure } from '../../../src/vocabulary';
import { notEstimable } from '../../../src/vocabulary';

const notASample = notEstimable('notASample');

const SOUTH: RankedGap = {
  column: 'Område',
  value: 'Södra',
  women: { n: 60, value: 25 / 60 },
  men: { n: 60, value: 45 / 60 },
  difference: { estimate: -1 / 3, low: -0.49, high: -0.16 },
  p: 0.0002,
  adjusted: { holm: 0.0004, benjaminiHochberg: 0.0004 },
};

function gapsOf(gaps: readonly RankedGap[], part: Partial<LargestGaps> = {}): LargestGaps {
  return {
    gaps,
    columns: ['Område', 'År'],
    left: [],
    looks: 12,
    groupsTooSmall: 0,
    protectedColumns: [],
    ...part,
  };
}

const recipe = (measure: RecipeMeasure, part: Partial<Recipe> = {}): Recipe => ({
  title: 'Bifall',
  source: { sheet: 'Beslut' },
  sex: { column: 'Kön' },
  measure,
  ...part,
});
const share = recipe({ kind: 'share', column: 'Beslut', positive: ['Bifall'] });

const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');

it('the numbers of a share are told with the signed difference first and a named percentage', () => {
  const { lead, groups, notes } = gapLines(gapsOf([SOUTH]), share, { language: 'sv' });
  expect(lead).toBe(
    '12 grupper har jämförts, efter Område och År. Störst skillnad, vägt med hur säker den är:',
  );
  expect(groups.map(({ group, numbers }) => plain(`${group} ${numbers}`))).toEqual([
    'Område: Södra −33,3 procentenheter (kvinnor 41,7 procent, män 75,0 procent)',
  ]);
  expect(notes).toEqual(['En skillnad är ännu inte ojämställdhet: vad den betyder måste bedömas.']);
});

it('how sure it is allows for the looks and for the confidence of the recipe', () => {
  const certainty = (holm: RankedGap['adjusted']['holm'], part: Partial<Recipe> = {}): string | undefined =>
    gapLines(
      gapsOf([{ ...SOUTH, adjusted: { holm, benjaminiHochberg: holm } }]),
      { ...share, ...part },
      { language: 'en' },
    ).groups[0]?.certainty;
  expect(certainty(0.04)).toContain('clear');
  expect(certainty(0.06)).toContain('chance');
  expect(certainty(0.06, { confidence: 0.9 })).toContain('clear');
  expect(certainty(notASample)).toContain('cannot be told');
});

it('means are told with a plus where women have more, counts as shares of women', () => {
  const pay: RankedGap = {
    ...SOUTH,
    women: { n: 30, value: 33800 },
    men: { n: 30, value: 33500 },
    difference: { estimate: 300, low: 100, high: 500 },
  };
  const mean = gapLines(gapsOf([pay]), recipe({ kind: 'mean', column: 'Lön' }), { language: 'sv' });
  expect(plain(mean.groups[0]?.numbers)).toBe('+300 (kvinnor 33 800, män 33 500)');
  const counted: RankedGap = {
    ...SOUTH,
    women: { n: 15, value: 15 },
    men: { n: 45, value: 45 },
    difference: { estimate: -0.2, low: notASample, high: notASample },
  };
  const count = gapLines(gapsOf([counted]), recipe({ kind: 'count' }), {
    language: 'sv',
    people: 'children',
  });
  expect(plain(count.groups[0]?.numbers)).toBe(
    'andelen flickor är 25,0 procent, −20,0 procentenheter från andelen bland alla',
  );
});

it('where no group can be named it is said why, and what was left out', () => {
  const nothing = gapsOf([], { groupsTooSmall: 4, left: ['Namnkod'], protectedColumns: ['Enhet'] });
  const { lead, notes } = gapLines(nothing, share, { language: 'sv' });
  expect(lead).toContain('ingen grupp');
  expect(notes).toEqual([
    '4 grupper är inte med, eftersom de har färre än 20 kvinnor eller män.',
    'Inte genomsökt, för många värden: Namnkod.',
    'Visas inte, för att skydda små antal: Enhet.',
  ]);
  const rate = recipe({ kind: 'rate', per: 1000, population: { women: 1, men: 1 } });
  expect(gapLines(nothing, rate, { language: 'sv' }).lead).toContain('per invånare');
});
