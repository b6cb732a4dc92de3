import type { Indicator } from '../../../src/plan';
import { paceOf, proposeGoal } from '../../../src/plan';
import { planTexts } from '../../../src/text';

const BASE: Indicator = {
  ordinal: 1,
  name: 'Heltidsandel',
  definition: '',
  source: 'personalsystemet',
  unitOfMeasure: 'procent',
  direction: 'higherIsBetter',
  measure: 'gap',
  baseline: { women: 80.6, men: 90, date: '2025-12-31', origin: 'manual' },
  target: { ofMeasure: -5, date: '2026-12-31' },
  tolerance: 0.5,
};

function sentence(change: Partial<Indicator>, language: 'sv' | 'en' = 'sv'): string {
  const proposal = proposeGoal({ ...BASE, ...change });
  return proposal === undefined ? '' : planTexts(language).proposal(proposal);
}

test('the sentence is that of the domain: from, to, by when, and the source', () => {
  expect(sentence({})).toBe(
    'Att minska skillnaden mellan kvinnor och män i heltidsandel från 9,4 till högst 5,0 procentenheter senast 2026-12-31 (källa: personalsystemet).',
  );
  expect(sentence({}, 'en')).toBe(
    'To reduce the difference between women and men in heltidsandel from 9.4 to at most 5.0 percentage points by 2026-12-31 (source: personalsystemet).',
  );
});

test.each([
  [{ target: { women: 85 } }, 'Att öka heltidsandel för kvinnor från 80,6 till minst 85,0 procent'],
  [
    { name: 'Sjukfrånvaro', direction: 'lowerIsBetter', target: { men: 70 } },
    'Att minska sjukfrånvaro för män från 90,0 till högst 70,0 procent',
  ],
  [
    { measure: 'ratio', target: { ofMeasure: 0.95 } },
    'Att jämna ut kvoten mellan kvinnor och män i heltidsandel från 0,90 till 0,95, där 1 är lika',
  ],
  [
    {
      measure: 'shareOfWomen',
      name: 'Bidragstimmar',
      baseline: { women: 36, men: 64, origin: 'manual' },
      target: { women: 45 },
    },
    'Att öka kvinnors andel av bidragstimmar från 36,0 till minst 45,0 procent',
  ],
  [
    { unitOfMeasure: 'timmar' },
    'Att minska skillnaden mellan kvinnor och män i heltidsandel från 9,4 till högst 5,0 timmar',
  ],
] as const)('other targets have their own words', (change, beginning) => {
  expect(sentence(change).startsWith(beginning)).toBe(true);
});

test('without a baseline or a target there is no sentence yet', () => {
  expect(sentence({ target: {} })).toBe('');
  expect(sentence({ baseline: { women: 80, origin: 'manual' } })).toBe('');
});

// The gap was 12.0 in 2021 and 9.6 in 2025: −2.4 over four years, −0.6 a year. From 9.4 to 5.0 in a year (365 of 365.25 days): −4.4 × 365.25/365.
test('the pace of the years before stands beside what the goal demands', () => {
  const { historic, demanded } = paceOf(BASE, [
    { year: 2025, women: 80.4, men: 90 },
    { year: 2021, women: 76, men: 88 },
    { year: 2023, women: 70, men: 90 },
  ]);
  expect(historic).toBeCloseTo(-0.6, 10);
  expect(demanded).toBeCloseTo((-4.4 * 365.25) / 365, 10);
});

test('one year tells no pace, and neither do dates that are missing', () => {
  expect(paceOf({ ...BASE, target: { ofMeasure: -5 } }, [{ year: 2025, women: 1, men: 2 }])).toEqual({
    historic: { notEstimable: 'tooFew' },
    demanded: { notEstimable: 'tooFew' },
  });
});
