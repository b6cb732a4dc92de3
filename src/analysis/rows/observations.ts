import { SEX_CODE } from '../../vocabulary';

/**
 * Understands what was seen of whom: one observation for each row of persons, two or three for each row of a
 * finished table, so that all that follows need not know how the sheet was laid out.
 */
export interface Observations {
  /** The row of the table that each comes from. */
  readonly rows: Uint32Array;
  /** `SEX_CODE`, or `EVERYONE` for a published total. */
  readonly sexes: Uint8Array;
  /** What was measured: 1 or 0 for an outcome, an amount, a number; `NaN` where it is missing. Absent for counts. */
  readonly values?: Float64Array;
  /** How many persons each stands for; absent where each stands for one. */
  readonly persons?: Float64Array;
  /** True where nobody knows how many persons stand behind the numbers. */
  readonly personsUnknown?: true;
  /** True where a value is a mean of persons, or where persons are not whole, so that their spread is not to be had. */
  readonly withoutSpread?: true;
}

/** The code of an observation of everyone together: the total column of a finished table. */
export const EVERYONE = 4;

/** How many codes there are: the sexes and everyone. */
export const SEX_CODES = Object.keys(SEX_CODE).length + 1;
