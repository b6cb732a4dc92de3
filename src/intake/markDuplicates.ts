// Iterators lose what the engine has learnt of them at every full collection; a loop by index stays fast.
/* eslint-disable @typescript-eslint/prefer-for-of */
import type { NumberColumn } from '../table';
import type { Cells } from './cells';
import type { LooseColumn } from './columnRole';
import { statusOf } from './markRows';
import type { ColumnProfile } from './profileColumn';
import type { TableFrame } from './tableFrame';

/**
 * Understands rows that are the same as an earlier row in every cell.
 *
 * Only where a row can be told from its like, by an identity or as a line of a finished table: two persons may well
 * be alike in everything that a sheet says of them.
 */

/** Marks the rows that repeat an earlier one, where nothing is marked yet. */
export function markDuplicates(
  cells: Cells,
  { frame, columns }: { readonly frame: TableFrame; readonly columns: readonly LooseColumn[] },
  status: Uint8Array,
): void {
  const hashes = hashRows(cells, { frame, columns, rowCount: status.length });
  const first = new Map<number, number>();
  for (let row = 0; row < status.length; row += 1) {
    if (status[row] !== 0) continue;
    const hash = hashes[row] ?? 0;
    const earlier = first.get(hash);
    if (earlier === undefined) first.set(hash, row);
    else if (sameCells(cells, { frame, columns }, [earlier, row])) status[row] = statusOf('duplicate');
  }
}

/** The most different whole numbers that a bit each is kept for. */
const MOST_BITS = 1 << 26;

/** True where a column of identities may hold one twice; whole numbers in a moderate range are told apart quickly. */
export function mayHoldTwice(
  { values }: NumberColumn,
  { min, max, whole }: Pick<ColumnProfile, 'min' | 'max' | 'whole'>,
): boolean {
  if (!whole || max - min >= MOST_BITS) return true;
  const met = new Uint32Array(Math.max(0, (max - min) >>> 5) + 1);
  let isMissing = false;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? NaN;
    const place = value - min;
    if (!(place >= 0)) {
      if (isMissing) return true;
      isMissing = true;
      continue;
    }
    const word = place >>> 5;
    const bit = 1 << (place & 31);
    if (((met[word] ?? 0) & bit) !== 0) return true;
    met[word] = (met[word] ?? 0) | bit;
  }
  return false;
}

const PRIME = 16_777_619;
const BASIS = 2_166_136_261;

/** FNV-1a over the kind and the bits of every cell. */
function hashRows(
  cells: Cells,
  { frame, columns, rowCount }: { frame: TableFrame; columns: readonly LooseColumn[]; rowCount: number },
): Uint32Array {
  const hashes = new Uint32Array(rowCount).fill(BASIS);
  const offset = frame.body.first - cells.grid.firstRow;
  for (const { profile } of columns) {
    const source = cells.grid.columns[profile.column - cells.grid.firstColumn];
    if (source === undefined) continue;
    const bits = new Uint32Array(source.numbers.buffer, source.numbers.byteOffset, source.numbers.length * 2);
    for (let row = 0; row < rowCount; row += 1) {
      const index = row + offset;
      let hash = Math.imul((hashes[row] ?? 0) ^ (source.kinds[index] ?? 0), PRIME);
      hash = Math.imul(hash ^ (bits[index * 2] ?? 0), PRIME);
      hashes[row] = Math.imul(hash ^ (bits[index * 2 + 1] ?? 0), PRIME);
    }
  }
  return hashes;
}

function sameCells(
  cells: Cells,
  { frame, columns }: { readonly frame: TableFrame; readonly columns: readonly LooseColumn[] },
  [one, other]: readonly [number, number],
): boolean {
  const offset = frame.body.first - cells.grid.firstRow;
  return columns.every(({ profile }) => {
    const source = cells.grid.columns[profile.column - cells.grid.firstColumn];
    const sameKind = source?.kinds[one + offset] === source?.kinds[other + offset];
    return sameKind && source?.numbers[one + offset] === source?.numbers[other + offset];
  });
}
