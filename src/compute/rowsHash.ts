import type { Column, Table } from '../table';

const OFFSETS = [0x811c9dc5, 0x9e3779b9] as const;
const PRIMES = [0x01000193, 0x85ebca6b] as const;
const SHIFT = 15;
const { imul } = Math;

/** Two hashes of 32 bits that grow side by side. */
type Lanes = readonly [number, number];

/**
 * Gives a hash of the rows of a table as 16 hexadecimal digits: the same columns and rows give the same hash, on
 * whatever sheet and in whatever chunks they came. Says that rows have changed; proves nothing against a forger.
 */
export function rowsHash(table: Table): string {
  const lanes = [...table.columns].reduce(mixColumn, OFFSETS as Lanes);
  return lanes.map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

function mixColumn(lanes: Lanes, [name, column]: readonly [string, Column]): Lanes {
  const words = wordsOf(column);
  const texts = column.kind === 'text' ? [name, ...column.dictionary] : [name];
  // The lengths part the texts, so that two texts are not the same as one that joins them.
  const joined = texts.map((text) => `${String(text.length)}:${text}`).join('');
  return mixWords(mixWords(lanes, new TextEncoder().encode(joined)), words);
}

function wordsOf(column: Column): Int32Array {
  const { buffer, byteOffset, byteLength } = column.kind === 'number' ? column.values : column.codes;
  return new Int32Array(buffer, byteOffset, byteLength / Int32Array.BYTES_PER_ELEMENT);
}

/** A plain loop over plain numbers: a million rows of ten columns are twenty million words. */
function mixWords([first, second]: Lanes, words: Int32Array | Uint8Array): Lanes {
  let one = first;
  let other = second;
  const [primeOne, primeOther] = PRIMES;
  for (const word of words) {
    one = imul(one ^ word, primeOne);
    one ^= one >>> SHIFT;
    other = imul(other ^ word, primeOther);
    other ^= other >>> SHIFT;
  }
  return [one, other];
}
