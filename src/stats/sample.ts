// Iterators lose what the engine has learnt of them at every full collection; a loop by index stays fast.
/* eslint-disable @typescript-eslint/prefer-for-of */
/** What a method reads: numbers, or some of them, each standing for one person or for several. */
export interface Sample {
  /** The whole column. Values that are missing must not be among the rows read: every value read is finite. */
  readonly values: Float64Array;
  /** Positions in `values` that belong to the sample; all of them where absent. */
  readonly rows?: Uint32Array;
  /** How many persons each value stands for, parallel to `values` (not to `rows`); one each where absent. */
  readonly frequencies?: Float64Array | Uint32Array;
}

/** A sample with its subset taken out: parallel arrays, no row of frequency 0. */
export interface Gathered {
  readonly values: Float64Array;
  readonly frequencies: Float64Array | undefined;
}

/**
 * Takes the chosen rows of a sample out into dense arrays. Rows that stand for nobody (frequency 0) are left out.
 * Copies nothing where the whole column is the sample: callers must not write to what they get.
 *
 * @throws RangeError where a value is not finite, a row lies outside the column, or a frequency is negative or not finite
 * @example Array.from(gather({ values: Float64Array.of(4, 7, 9), rows: Uint32Array.of(2, 0) }, 'mean').values) // [9, 4]
 */
export function gather(sample: Sample, caller: string): Gathered {
  const gathered =
    sample.frequencies === undefined
      ? { values: pick(sample.values, sample.rows), frequencies: undefined }
      : gatherRepeated(sample, sample.frequencies, caller);
  requireFinite(gathered.values, caller);
  return gathered;
}

/** As `gather`, for methods that read a value as if it were repeated: every frequency must be a whole number. */
export function gatherPersons(sample: Sample, caller: string): Gathered {
  const gathered = gather(sample, caller);
  if (gathered.frequencies !== undefined && !gathered.frequencies.every(Number.isInteger)) {
    throw new RangeError(`${caller} requires frequencies that are whole numbers`);
  }
  return gathered;
}

/** How many persons a gathered sample holds. */
export function personsIn({ values, frequencies }: Gathered): number {
  return frequencies === undefined ? values.length : frequencies.reduce((total, each) => total + each, 0);
}

function pick(column: Float64Array, rows: Uint32Array | undefined): Float64Array {
  if (rows === undefined) return column;
  const picked = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = column[rows[i] as number] ?? NaN;
  return picked;
}

function gatherRepeated(sample: Sample, column: Float64Array | Uint32Array, caller: string): Gathered {
  if (column.length !== sample.values.length) {
    throw new RangeError(`${caller} requires as many frequencies as values`);
  }
  const length = sample.rows?.length ?? sample.values.length;
  const values = new Float64Array(length);
  const frequencies = new Float64Array(length);
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const row = sample.rows === undefined ? i : (sample.rows[i] as number);
    const frequency = column[row] ?? NaN;
    if (!(frequency >= 0 && frequency < Infinity)) {
      throw new RangeError(`${caller} requires frequencies that are finite and not negative`);
    }
    if (frequency === 0) continue;
    values[kept] = sample.values[row] as number;
    frequencies[kept] = frequency;
    kept += 1;
  }
  return { values: values.subarray(0, kept), frequencies: frequencies.subarray(0, kept) };
}

function requireFinite(values: Float64Array, caller: string): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!Number.isFinite(value)) throw new RangeError(`${caller} requires finite values`);
  }
}
