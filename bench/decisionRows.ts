/** The headings of the decisions: texts that repeat, texts of their own, numbers, truth values, a date. */
export const DECISION_HEADINGS = [
  'Kön',
  'Enhet',
  'Ärende',
  'Löpnummer',
  'Index',
  'Ombud',
  'Veckodag',
  'Beslutsdatum',
  'Belopp',
  'Beslut',
] as const;

/** So many decisions, beginning with the one numbered `first`; always the same. */
export function decisionRows(first: number, count: number): (string | number | boolean)[][] {
  return Array.from({ length: count }, (_unused, index) => {
    const row = first + index;
    return [
      row % 3 === 0 ? 'Man' : 'Kvinna',
      `Enhet ${String(row % 50)}`,
      `P${String(row)}`,
      row,
      row / 3,
      row % 4 === 0,
      row % 7,
      45_000 + (row % 365),
      28_000 + (row % 8999),
      row % 11 < 4 ? 'Avslag' : 'Bifall',
    ];
  });
}
