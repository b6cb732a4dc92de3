/** How long it took for how many rows. */
export interface SizedTime {
  readonly rows: number;
  readonly milliseconds: number;
}

/**
 * The exponent b of `time = a * rows^b` over the steepest step from one size to the next: 1 is linear growth. A line
 * through all sizes would let the fixed costs of the smallest hide how the largest grow.
 * @param times in ascending order of rows
 * @example growthExponent([{ rows: 10, milliseconds: 3 }, { rows: 100, milliseconds: 30 }]) // 1
 */
export function growthExponent(times: readonly SizedTime[]): number {
  const steps = times.slice(1).map((larger, index) => {
    const smaller = times[index]!;
    return Math.log(larger.milliseconds / smaller.milliseconds) / Math.log(larger.rows / smaller.rows);
  });
  return Math.max(...steps);
}
