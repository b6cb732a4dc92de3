/** So much of a whole: women among members, money to girls out of all money. */
export interface Part {
  readonly part: number;
  readonly whole: number;
}

/**
 * @throws RangeError where the part does not lie between 0 and a finite whole
 * @example requirePart('numberMissing', { part: 3, whole: 11 }) // undefined
 */
export function requirePart(caller: string, { part, whole }: Part): void {
  if (!(whole >= 0 && whole < Infinity && part >= 0 && part <= whole)) {
    throw new RangeError(`${caller} requires parts between 0 and their finite whole`);
  }
}
