import type { SheetRows } from './openExcel';

/** How many women and men were granted and refused in each of two areas. */
const COUNTS = [
  ['Norra', 'Kvinna', 40, 20],
  ['Norra', 'Man', 30, 30],
  ['Södra', 'Kvinna', 25, 35],
  ['Södra', 'Man', 45, 15],
] as const;

/** A sheet of decisions, one row each: 240 rows with area, sex, decision and hours. */
export const GRANTS: SheetRows = [
  ['Område', 'Kön', 'Beslut', 'Timmar'],
  ...COUNTS.flatMap(([area, sex, granted, refused]) => [
    ...Array.from({ length: granted }, (_unused, index) => [area, sex, 'Bifall', 10 + (index % 7)]),
    ...Array.from({ length: refused }, (_unused, index) => [area, sex, 'Avslag', 5 + (index % 5)]),
  ]),
];

/** The question about them: who is granted, by area. */
export const GRANTS_RECIPE = {
  title: 'Bifall efter kön',
  source: { sheet: 'Beslut' },
  sex: { column: 'Kön' },
  measure: { kind: 'share', column: 'Beslut', positive: ['Bifall'] },
  by: ['Område'],
  direction: 'higherIsBetter',
} as const;
