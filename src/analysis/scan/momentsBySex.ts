import type { Moments } from '../../stats';
import { SEX_CODE } from '../../vocabulary';
import { SEX_CODES } from '../rows/observations';
import type { Observations } from '../rows/observations';

/** Number, mean and spread of the values of women and men in each group. */
export type MomentsOfGroup = (group: number) => { readonly women: Moments; readonly men: Moments };

/**
 * Gathers the moments of the values of each sex in each group in one pass, each value as if repeated by its persons
 * (West 1979, the weighted form of Welford's updating).
 * @param ids the group of each row of the table
 */
export function momentsBySex(
  { rows, sexes, values, persons }: Observations,
  ids: Uint32Array,
  groupCount: number,
): MomentsOfGroup {
  const size = groupCount * SEX_CODES;
  const n = new Float64Array(size);
  const mean = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let index = 0; index < rows.length; index += 1) {
    const value = values?.[index] ?? NaN;
    const weight = persons === undefined ? 1 : (persons[index] ?? 0);
    if (Number.isNaN(value) || weight === 0) continue;
    const cell = (ids[rows[index] ?? 0] ?? 0) * SEX_CODES + (sexes[index] ?? 0);
    const all = (n[cell] ?? 0) + weight;
    const before = mean[cell] ?? 0;
    const after = before + ((value - before) * weight) / all;
    squares[cell] = (squares[cell] ?? 0) + weight * (value - before) * (value - after);
    n[cell] = all;
    mean[cell] = after;
  }
  const at = (cell: number): Moments => ({
    n: n[cell] ?? 0,
    mean: mean[cell] ?? 0,
    squaredDeviations: Math.max(0, squares[cell] ?? 0),
  });
  return (group) => ({
    women: at(group * SEX_CODES + SEX_CODE.woman),
    men: at(group * SEX_CODES + SEX_CODE.man),
  });
}
