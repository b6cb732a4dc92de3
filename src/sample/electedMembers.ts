import type { RandomSource } from './randomSource';
import type { SampleCell, SampleSheet } from './sampleGrid';

/** Elected members, one row a seat; no names. Fictitious. */
const BODIES = [
  { body: 'Kommunfullmäktige', women: 14, men: 17, deputiesWomen: 5, deputiesMen: 6, chair: 'Man' },
  { body: 'Kommunstyrelsen', women: 4, men: 7, deputiesWomen: 3, deputiesMen: 4, chair: 'Man' },
  { body: 'Socialnämnden', women: 6, men: 3, deputiesWomen: 3, deputiesMen: 2, chair: 'Kvinna' },
  {
    body: 'Barn- och utbildningsnämnden',
    women: 6,
    men: 3,
    deputiesWomen: 2,
    deputiesMen: 3,
    chair: 'Kvinna',
  },
  { body: 'Samhällsbyggnadsnämnden', women: 2, men: 7, deputiesWomen: 1, deputiesMen: 4, chair: 'Man' },
  { body: 'Kultur- och fritidsnämnden', women: 3, men: 4, deputiesWomen: 2, deputiesMen: 1, chair: 'Kvinna' },
] as const;
const CHAIR = 'Ordförande';

function seats(
  body: string,
  sex: string,
  role: string,
  persons: number,
  random: RandomSource,
): SampleCell[][] {
  return Array.from({ length: persons }, () => [body, role, sex, random.whole(24, 76)]);
}

/** Makes the sheet *Ledamöter*. */
export function electedMembers(random: RandomSource): SampleSheet {
  const rows = BODIES.flatMap(({ body, women, men, deputiesWomen, deputiesMen, chair }) => [
    ...seats(body, chair, CHAIR, 1, random),
    ...seats(body, 'Kvinna', 'Ledamot', women - (chair === 'Kvinna' ? 1 : 0), random),
    ...seats(body, 'Man', 'Ledamot', men - (chair === 'Man' ? 1 : 0), random),
    ...seats(body, 'Kvinna', 'Ersättare', deputiesWomen, random),
    ...seats(body, 'Man', 'Ersättare', deputiesMen, random),
  ]);
  return { name: 'Ledamöter', rows: [['Organ', 'Uppdrag', 'Kön', 'Ålder'], ...rows] };
}
