/** A stretch of an array, both ends included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const HASH = 2654435761;

/**
 * Puts the value of rank `rank` (0 = smallest) of the stretch `from..to` at its place, nothing larger before it and nothing
 * smaller behind it, in linear time on average, and returns it. Changes the order of `values`.
 *
 * Hoare's quickselect with a three-way partition, so that many equal values cost nothing, and a pivot scattered by a
 * multiplicative hash of the stretch, so that sorted or patterned sheets are no worse than shuffled ones and the same input
 * always takes the same way. `rank` counts from the start of the array and lies in the stretch.
 * @example selectOrder(Float64Array.of(9, 2, 7, 4), 1, { from: 0, to: 3 }) // 4
 */
export function selectOrder(values: Float64Array, rank: number, stretch: Stretch): number {
  let { from, to } = stretch;
  while (from < to) {
    const pivot = values[pivotPosition(from, to)] as number;
    const equal = partition(values, pivot, { from, to });
    if (rank < equal.from) to = equal.from - 1;
    else if (rank > equal.to) from = equal.to + 1;
    else return pivot;
  }
  return values[rank] as number;
}

/** A position in `from..to` that depends on both ends only. */
export function pivotPosition(from: number, to: number): number {
  const scattered = Math.imul(from ^ (to << 1), HASH) >>> 0;
  return from + (scattered % (to - from + 1));
}

/** Smaller values first, then those equal to the pivot, then the larger; returns where the equal ones lie. */
function partition(values: Float64Array, pivot: number, stretch: Stretch): Stretch {
  let smaller = stretch.from;
  let larger = stretch.to;
  let next = stretch.from;
  while (next <= larger) {
    const value = values[next] as number;
    if (value < pivot) {
      values[next] = values[smaller] as number;
      values[smaller] = value;
      smaller += 1;
      next += 1;
    } else if (value > pivot) {
      values[next] = values[larger] as number;
      values[larger] = value;
      larger -= 1;
    } else next += 1;
  }
  return { from: smaller, to: larger };
}
