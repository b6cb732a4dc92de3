/** So many successes in so many trials: persons with the outcome among all persons of a group. */
export interface Proportion {
  readonly successes: number;
  readonly trials: number;
}

/**
 * Checks what every method for proportions takes for granted.
 *
 * @throws RangeError where successes or trials are negative or not finite, or there are more successes than trials
 */
export function requireProportion(caller: string, { successes, trials }: Proportion): void {
  if (!(trials >= 0 && trials < Infinity)) {
    throw new RangeError(`${caller} requires a finite number of trials of 0 or more`);
  }
  if (!(successes >= 0 && successes <= trials)) {
    throw new RangeError(`${caller} requires successes between 0 and trials`);
  }
}

/**
 * True where both counts are whole, as exact methods need: hours and full-time equivalents are not persons.
 * @example isWhole({ successes: 2, trials: 4.5 }) // false
 */
export function isWhole({ successes, trials }: Proportion): boolean {
  return Number.isInteger(successes) && Number.isInteger(trials);
}
