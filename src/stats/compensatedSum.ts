/**
 * Sum of numbers, each times its frequency where there are frequencies, with the rounding errors carried along.
 *
 * After Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974) 39-51: the
 * error of the result does not grow with the number of terms, so that a million additions keep 1e-15.
 * @example compensatedSum([1e16, 1, -1e16]) // 1
 */
export function compensatedSum(values: ArrayLike<number>, frequencies?: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const term = frequencies === undefined ? value : value * (frequencies[i] as number);
    const next = total + term;
    lost += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
    total = next;
  }
  return total + lost;
}
