import { ascendingOrder } from './ascendingOrder';
import { isAscending } from './isAscending';

/**
 * The values in ascending order; the array itself where they stand in it already. Not to be written to.
 * @example Array.from(inAscendingOrder(Float64Array.of(3, 1, 2))) // [1, 2, 3]
 */
export function inAscendingOrder(values: Float64Array): Float64Array {
  return isAscending(values) ? values : pickInOrder(values, ascendingOrder(values));
}

/** The numbers of a column at some positions, in the order of those. */
export function pickInOrder(column: Float64Array, order: Uint32Array): Float64Array {
  const picked = new Float64Array(order.length);
  for (let i = 0; i < picked.length; i++) picked[i] = column[order[i] as number] as number;
  return picked;
}
