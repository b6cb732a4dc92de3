import type { Table } from '../../../src/table';
import { tableOf } from './tableOf';

/** Admissions at Berkeley 1973: R's UCBAdmissions (Bickel, Hammel and O'Connell, Science 187 (1975) 398-404). */
const ADMISSIONS: readonly (readonly [department: string, women: Pair, men: Pair])[] = [
  ['A', [89, 108], [512, 825]],
  ['B', [17, 25], [353, 560]],
  ['C', [202, 593], [120, 325]],
  ['D', [131, 375], [138, 417]],
  ['E', [94, 393], [53, 191]],
  ['F', [24, 341], [22, 373]],
];

type Pair = readonly [admitted: number, applicants: number];

/** A row for each department, sex and answer, with the number of applicants. */
export const BERKELEY: Table = table();

function table(): Table {
  const rows = ADMISSIONS.flatMap(([department, women, men]) =>
    [
      { sex: 'K', of: women },
      { sex: 'M', of: men },
    ].flatMap(({ sex, of: [admitted, applicants] }) => [
      { department, sex, answer: 'Antagen', persons: admitted },
      { department, sex, answer: 'Nej', persons: applicants - admitted },
    ]),
  );
  return tableOf({
    Institution: rows.map(({ department }) => department),
    Kön: rows.map(({ sex }) => sex),
    Svar: rows.map(({ answer }) => answer),
    Antal: rows.map(({ persons }) => persons),
  });
}
