import type { RandomSource } from './randomSource';
import type { SampleCell, SampleSheet } from './sampleGrid';

/** Grants to associations and their participants of 7-20 years, with a line for the sum below. Fictitious. */
const ASSOCIATIONS = [
  ['Fotbollsklubben', 'Idrott', 46, 118, 118],
  ['Ishockeyföreningen', 'Idrott', 12, 96, 412],
  ['Ridklubben', 'Idrott', 84, 5, 64],
  ['Gymnastikföreningen', 'Idrott', 61, 14, 48],
  ['Skidklubben', 'Idrott', 38, 41, 72],
  ['Innebandyklubben', 'Idrott', 29, 57, 88],
  ['Simsällskapet', 'Idrott', 52, 44, 95],
  ['Dansföreningen', 'Kultur', 71, 8, 39],
  ['Teatergruppen', 'Kultur', 33, 15, 28],
  ['Musikföreningen', 'Kultur', 27, 31, 44],
  ['Motorklubben', 'Fritid', 6, 62, 104],
  ['Spelföreningen', 'Fritid', 9, 48, 36],
  ['Scoutkåren', 'Fritid', 31, 34, 41],
  ['Skytteklubben', 'Idrott', 7, 29, 33],
] as const;
const KRONOR = 1000;

/** Makes the sheet *Föreningsbidrag*. */
export function associationGrants(random: RandomSource): SampleSheet {
  const rows: SampleCell[][] = ASSOCIATIONS.map(([name, kind, girls, boys, grant]) => [
    name,
    kind,
    girls,
    boys,
    grant * KRONOR,
    (girls + boys) * random.whole(28, 44),
  ]);
  const sum = (column: number): number => rows.reduce((total, row) => total + Number(row[column]), 0);
  return {
    name: 'Föreningsbidrag',
    rows: [
      [
        'Förening',
        'Verksamhet',
        'Deltagare flickor',
        'Deltagare pojkar',
        'Bidrag 2025 (kr)',
        'Deltagartillfällen',
      ],
      ...rows,
      ['Summa', '', sum(2), sum(3), sum(4), sum(5)],
    ],
    formats: { 4: '#,##0', 5: '#,##0' },
  };
}
