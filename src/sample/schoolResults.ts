import type { RandomSource } from './randomSource';
import type { SampleCell, SampleSheet } from './sampleGrid';

/**
 * Merit values in year 9 by school for four years, girls and boys in columns of their own under two header rows,
 * as a department hands it out: a title above, a note below. Fictitious.
 */
const SCHOOLS = [
  { name: 'Centralskolan', girls: 42, boys: 45, merit: [238, 208] },
  { name: 'Norra skolan', girls: 24, boys: 27, merit: [246, 221] },
  { name: 'Älvskolan', girls: 18, boys: 16, merit: [232, 204] },
  { name: 'Byskolan', girls: 9, boys: 11, merit: [241, 214] },
] as const;
const FIRST_YEAR = 2022;
const YEARS = 4;
const BOYS_GAIN_PER_YEAR = 2.6;
const HEADER_ROW = 2;

function schoolYearRows(random: RandomSource, year: number): SampleCell[][] {
  return SCHOOLS.map(({ name, girls, boys, merit }) => [
    year,
    name,
    girls + random.whole(-3, 3),
    boys + random.whole(-3, 3),
    Math.round(random.around(merit[0] - (year - FIRST_YEAR), 2) * 10) / 10,
    Math.round(random.around(merit[1] + BOYS_GAIN_PER_YEAR * (year - FIRST_YEAR), 2) * 10) / 10,
  ]);
}

/** Makes the sheet *Elevresultat*. */
export function schoolResults(random: RandomSource): SampleSheet {
  const years = Array.from({ length: YEARS }, (_, index) => FIRST_YEAR + index);
  return {
    name: 'Elevresultat',
    rows: [
      ['Meritvärde i årskurs 9 per skola och läsår'],
      [],
      ['År', 'Skola', 'Antal elever', '', 'Meritvärde', ''],
      ['', '', 'Flickor', 'Pojkar', 'Flickor', 'Pojkar'],
      ...years.flatMap((year) => schoolYearRows(random, year)),
      [],
      ['Källa: skoladministrativa systemet, slutbetyg i juni. Påhittade uppgifter.'],
    ],
    merges: [
      { firstRow: HEADER_ROW, firstColumn: 2, lastRow: HEADER_ROW, lastColumn: 3 },
      { firstRow: HEADER_ROW, firstColumn: 4, lastRow: HEADER_ROW, lastColumn: 5 },
    ],
    formats: { 4: '0.0', 5: '0.0' },
  };
}
