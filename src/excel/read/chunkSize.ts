import { jsonBytes } from '../jsonBytes';

/**
 * Understands how many rows to ask for at a time. Excel on the web carries at most 5 MB a response, and 5,000,000
 * cells are the most that any Excel hands out; rows differ, so the size is steered by the bytes of the last chunk.
 */

/** How large a response is meant to be at most: half of what Excel on the web carries. */
export const RESPONSE_BYTES = 2_500_000;

/** What a first chunk asks for, while nothing is known of the rows. */
const FIRST_CELLS = 2_000;

/** Excel gives no more than 5,000,000 cells; a tenth keeps a chunk of empty rows within reason. */
const MOST_CELLS = 500_000;

/** Later rows may be longer than those that have been measured. */
const MARGIN = 1.25;

/** So many rows of a chunk are measured; the rest are taken to be like them. */
const MEASURED_ROWS = 200;

/** Rows of the first chunk. @example firstChunkRows(10) // 200 */
export function firstChunkRows(columnCount: number): number {
  return Math.max(1, Math.floor(FIRST_CELLS / columnCount));
}

/** Rows of the next chunk, from the bytes of a row in the last one. @example nextChunkRows(100, 10) // 20000 */
export function nextChunkRows(bytesPerRow: number, columnCount: number): number {
  const byBytes = Math.floor(RESPONSE_BYTES / (bytesPerRow * MARGIN));
  return Math.max(1, Math.min(byBytes, Math.floor(MOST_CELLS / columnCount)));
}

/** Bytes of JSON that a row takes on its way, on average over rows from the whole chunk. */
export function bytesPerRow(values: readonly (readonly unknown[])[]): number {
  const step = Math.max(1, Math.floor(values.length / MEASURED_ROWS));
  const sample = values.filter((_row, index) => index % step === 0);
  return sample.length === 0 ? 1 : jsonBytes(sample) / sample.length;
}
