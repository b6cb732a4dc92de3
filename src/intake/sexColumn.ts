import type { Column } from '../table';
import { MISSING_CODE } from '../table';
import { SEX_CODE } from '../vocabulary';
import type { Sex } from '../vocabulary';
import { foldWord } from './foldText';
import type { SexCodeCount } from './sexCodes';

/** Understands a column of sex codes, row by row. */

/** The labels of a column and which of them each row has. */
export interface SexLabels {
  /** The first spelling of each label. */
  readonly spellings: readonly string[];
  /** The index of each row's label, `MISSING_CODE` where the cell is empty. */
  readonly rows: Int32Array;
}

/** The code for a row of both sexes together, beside those of `SEX_CODE`. */
export const BOTH_SEXES_CODE = 4;

/** Gives the labels of a column, numbers as their shortest text. */
export function labelsOf(column: Column): SexLabels {
  if (column.kind === 'text') return { spellings: column.dictionary, rows: column.codes };
  const spellings: string[] = [];
  const known = new Map<number, number>();
  const rows = new Int32Array(column.values.length);
  for (let row = 0; row < rows.length; row += 1) {
    const value = column.values[row] ?? NaN;
    let label = value === value ? known.get(value) : MISSING_CODE;
    if (label === undefined) {
      label = spellings.push(String(value)) - 1;
      known.set(value, label);
    }
    rows[row] = label;
  }
  return { spellings, rows };
}

/** Counts the rows of each label; `status` not 0 = the row does not count. */
export function countLabels(labels: SexLabels, status?: Uint8Array): readonly SexCodeCount[] {
  const counts = new Uint32Array(labels.spellings.length);
  for (let row = 0; row < labels.rows.length; row += 1) {
    const label = labels.rows[row] ?? MISSING_CODE;
    if (label >= 0 && (status?.[row] ?? 0) === 0) counts[label] = (counts[label] ?? 0) + 1;
  }
  return labels.spellings
    .map((code, index) => ({ code, rows: counts[index] ?? 0 }))
    .filter(({ rows }) => rows > 0);
}

/** Gives each row its `SEX_CODE`, or `BOTH_SEXES_CODE`, by the meaning of its folded label. */
export function sexesOfRows(labels: SexLabels, meanings: ReadonlyMap<string, Sex | 'both'>): Uint8Array {
  const ofLabel = Uint8Array.from(labels.spellings, (spelling) => {
    const meaning = meanings.get(foldWord(spelling)) ?? 'unknown';
    return meaning === 'both' ? BOTH_SEXES_CODE : SEX_CODE[meaning];
  });
  const sexes = new Uint8Array(labels.rows.length);
  for (let row = 0; row < sexes.length; row += 1) {
    const label = labels.rows[row] ?? MISSING_CODE;
    sexes[row] = label < 0 ? SEX_CODE.unknown : (ofLabel[label] ?? SEX_CODE.unknown);
  }
  return sexes;
}
