import { analyseGrids } from '../../src/compute/analyseGrids';
import type { Recipe } from '../../src/vocabulary';
import { gridOfRows } from '../support/gridOf';

const ROWS = [
  ['Kön', 'Grupp'],
  ...Array.from({ length: 20 }, (_, index) => [index % 2 === 0 ? 'Kvinna' : 'Man', 'A']),
  ['', 'A'],
];
const RECIPE: Recipe = {
  title: 'Antal',
  source: { sheet: 'Blad1' },
  sex: { column: 'Kön' },
  measure: { kind: 'count' },
};

function findingsOf(recipe: Recipe): string[] {
  const [outcome] = analyseGrids([gridOfRows(ROWS)], { recipes: [recipe], date: '2026-03-01' });
  if (outcome?.kind !== 'answer') throw new Error('the recipe was refused');
  return outcome.pair.full.findings.map(({ code, count }) => `${code} ${String(count)}`);
}

test('a row without a sex is told of once, though both the intake and the recipe see it', () => {
  expect(findingsOf(RECIPE).filter((finding) => finding.startsWith('sexUnknown'))).toEqual(['sexUnknown 1']);
});

test("what the recipe's own codes make of the rows takes the place of what the intake read by itself", () => {
  const recipe: Recipe = {
    ...RECIPE,
    sex: { column: 'Kön', women: ['Kvinna'], men: ['Ingen'], other: ['Man'] },
  };
  expect(findingsOf(recipe).filter((finding) => finding.startsWith('sexUnknown'))).toEqual(['sexUnknown 1']);
});

test('rows read are those that hold data: a total is read and left out, a blank row is neither', () => {
  const rows = [
    ['Förvaltning', 'Kvinnor', 'Män'],
    [],
    ['Skola', 40, 10],
    ['Vård', 50, 20],
    [],
    ['Summa', 90, 30],
  ];
  const recipe: Recipe = {
    ...RECIPE,
    sex: { womenColumn: 'Kvinnor', menColumn: 'Män' },
    by: ['Förvaltning'],
  };
  const [outcome] = analyseGrids([gridOfRows(rows)], { recipes: [recipe], date: '2026-03-01' });
  if (outcome?.kind !== 'answer') throw new Error('the recipe was refused');
  expect(outcome.pair.full.population).toMatchObject({ women: 90, men: 30, rowsRead: 3, rowsExcluded: 1 });
});

/** So many women and men of a year, a row each. */
const ofYear = (year: number, women: number, men: number): (string | number)[][] => [
  ...Array.from({ length: women }, () => ['Kvinna', 'A', year]),
  ...Array.from({ length: men }, () => ['Man', 'A', year]),
];

test('a recipe with a period is answered by period too, with small counts hidden there as well', () => {
  const rows = [
    ['Kön', 'Grupp', 'År'],
    ...ofYear(2025, 30, 20),
    ...ofYear(2023, 2, 25),
    ...ofYear(2024, 28, 22),
  ];
  const recipe: Recipe = { ...RECIPE, by: ['Grupp'], period: 'år' };
  const [outcome] = analyseGrids([gridOfRows(rows)], { recipes: [recipe], date: '2026-03-01' });
  if (outcome?.kind !== 'answer') throw new Error('the recipe was refused');
  const { full, published } = outcome.pair;
  expect(full.periods?.map(({ key, women }) => [key.År, women.n])).toEqual([
    ['2023', 2],
    ['2024', 28],
    ['2025', 30],
  ]);
  expect(published.periods?.[0]?.women.n).toEqual({ notEstimable: 'suppressed' });
  // The total of women would give the two away if both other years stood.
  const hidden = published.periods?.filter(({ women }) => typeof women.n !== 'number') ?? [];
  expect(hidden.length).toBeGreaterThan(1);
});

test('ages that were worked out can be named in a recipe, as groups and as a number', () => {
  const rows = [
    ['Kön', 'Född', 'År'],
    ...Array.from({ length: 60 }, (_, index) => [
      index % 2 === 0 ? 'K' : 'M',
      index < 30 ? 1990 : 1950,
      2020,
    ]),
  ];
  const about = { source: { sheet: 'Blad1' }, sex: { column: 'Kön' } };
  const byAge: Recipe = { ...about, title: 'Antal', measure: { kind: 'count' }, by: ['Åldersgrupp'] };
  const meanAge: Recipe = { ...about, title: 'Ålder', measure: { kind: 'mean', column: 'Ålder' } };
  const outcomes = analyseGrids([gridOfRows(rows)], { recipes: [byAge, meanAge], date: '2026-03-01' });
  const [counts, means] = outcomes.map((outcome) =>
    outcome.kind === 'answer' ? outcome.pair.full : undefined,
  );
  expect(counts?.groups.map(({ key, total }) => [key['Åldersgrupp'], total.n])).toEqual([
    ['25–34', 30],
    ['65–79', 30],
  ]);
  // Thirty of 30 and thirty of 70 years.
  expect(means?.overall.total.value).toBe(50);
});
