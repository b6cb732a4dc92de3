/** Understands how to time work so that the numbers can be compared: warm, the median of seven runs, garbage taken out between them. */

export const WARM_UPS = 2;
export const RUNS = 7;

/** Work in two steps, timed apart; what the first gives is let go of after the second. */
export interface TwoSteps<T> {
  readonly first: () => T;
  readonly second: (of: T) => unknown;
  readonly release?: (of: T) => void;
}

/** Medians over the runs; `both` is the median of the sums, not the sum of the medians. */
export interface TwoTimes {
  readonly first: number;
  readonly second: number;
  readonly both: number;
}

/** Milliseconds that work takes when it is warm. */
export function medianTime(work: () => unknown): number {
  for (let run = 0; run < WARM_UPS; run += 1) work();
  return medianOf(Array.from({ length: RUNS }, () => timed(work).milliseconds));
}

/** Milliseconds that two steps take when they are warm. */
export function medianTimes<T>({ first, second, release }: TwoSteps<T>): TwoTimes {
  const once = (): Omit<TwoTimes, 'both'> => {
    const begun = timed(first);
    const ended = timed(() => second(begun.result));
    release?.(begun.result);
    return { first: begun.milliseconds, second: ended.milliseconds };
  };
  for (let run = 0; run < WARM_UPS; run += 1) once();
  const runs = Array.from({ length: RUNS }, once);
  return {
    first: medianOf(runs.map((run) => run.first)),
    second: medianOf(runs.map((run) => run.second)),
    both: medianOf(runs.map((run) => run.first + run.second)),
  };
}

/** Does the work once and tells how long it took. */
export function timed<T>(work: () => T): { readonly result: T; readonly milliseconds: number } {
  collectGarbage();
  const start = performance.now();
  const result = work();
  return { result, milliseconds: performance.now() - start };
}

/** Takes out garbage where Node was started with --expose-gc, as `npm run bench` does. */
export function collectGarbage(): void {
  (globalThis as { readonly gc?: () => void }).gc?.();
}

/** The middle one; of an even number, the upper of the two in the middle. */
export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
