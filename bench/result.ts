/** Something that was timed. */
export interface Measurement {
  readonly what: string;
  /** How many rows it was done to; absent where rows mean nothing. */
  readonly rows?: number;
  readonly milliseconds: number;
  readonly megabytes?: number;
}

/** A promise about speed or size, and what came of it. */
export interface Goal {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  readonly met: boolean;
}

/** What one section of the benchmarks found out. */
export interface SectionResult {
  readonly section: string;
  readonly measurements: readonly Measurement[];
  readonly goals: readonly Goal[];
  /** What a reader must know of the numbers, such as a rival that could not be had. */
  readonly notes: readonly string[];
}

const BYTES_PER_MEGABYTE = 1e6;

/** @example inMegabytes(2_500_000) // 2.5 */
export function inMegabytes(bytes: number): number {
  return bytes / BYTES_PER_MEGABYTE;
}
