/**
 * True where no value is smaller than the one before it. Ends at the first that is: on a shuffled column it costs nothing.
 * @example isAscending(Float64Array.of(1, 1, 2)) // true
 */
export function isAscending(values: Float64Array): boolean {
  for (let i = 1; i < values.length; i++) {
    if ((values[i - 1] as number) > (values[i] as number)) return false;
  }
  return true;
}
