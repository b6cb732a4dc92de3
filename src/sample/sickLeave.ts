import type { SampleSheet } from './sampleGrid';

/**
 * Hours of work and of sick leave by year, sex and age. The sums by sex, by age and by year are those of the
 * annual report's table of sick leave in the sample (fictitious): 57 788 of 862 000 hours in 2024, 54 576 of 870 000 in 2025.
 * Columns: year, sex, age, ordinary hours, hours of sick leave, of which in spells of 60 days or more.
 */
const HOURS: readonly (readonly [number, string, string, number, number, number])[] = [
  [2024, 'Kvinna', '29 år eller yngre', 98000, 5899, 1830],
  [2024, 'Kvinna', '30–49 år', 309000, 21831, 8920],
  [2024, 'Kvinna', '50 år eller äldre', 255000, 21258, 9560],
  [2024, 'Man', '29 år eller yngre', 33000, 1306, 380],
  [2024, 'Man', '30–49 år', 95000, 4025, 1510],
  [2024, 'Man', '50 år eller äldre', 72000, 3469, 1493],
  [2025, 'Kvinna', '29 år eller yngre', 100000, 5569, 1590],
  [2025, 'Kvinna', '30–49 år', 312000, 20243, 7770],
  [2025, 'Kvinna', '50 år eller äldre', 256000, 20280, 8420],
  [2025, 'Man', '29 år eller yngre', 34000, 1265, 330],
  [2025, 'Man', '30–49 år', 97000, 3888, 1350],
  [2025, 'Man', '50 år eller äldre', 71000, 3331, 1388],
];

/** Makes the sheet *Sjukfrånvaro*. */
export function sickLeave(): SampleSheet {
  return {
    name: 'Sjukfrånvaro',
    rows: [
      [
        'År',
        'Kön',
        'Åldersgrupp',
        'Ordinarie arbetstid, timmar',
        'Sjukfrånvaro, timmar',
        'Sjukfrånvaro 60 dagar eller mer, timmar',
      ],
      ...HOURS,
    ],
    formats: { 3: '#,##0', 4: '#,##0', 5: '#,##0' },
  };
}
