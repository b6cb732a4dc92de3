import type { Table } from '../table';

const OFFSETS = [0x811c9dc5, 0x9e3779b9] as const;
const PRIMES = [0x01000193, 0x85ebca6b] as const;

/**
 * Gives a hash of the rows of a table as 16 hexadecimal digits: the same columns and rows give the same hash, on
 * whatever sheet and in whatever chunks they came. Says that rows have changed; proves nothing against a forger.
 */
export function rowsHash(table: Table): string {
  return OFFSETS.map((offset, lane) => hashWith(table, offset, PRIMES[lane] ?? PRIMES[0])).join('');
}

function hashWith(table: Table, offset: number, prime: number): string {
  let hash = offset;
  const encoder = new TextEncoder();
  const mix = (word: number): void => {
    hash = Math.imul(hash ^ word, prime);
    hash ^= hash >>> 15;
  };
  const mixText = (text: string): void => {
    const bytes = encoder.encode(text);
    mix(bytes.length);
    for (const byte of bytes) mix(byte);
  };
  for (const [name, column] of table.columns) {
    mixText(name);
    if (column.kind === 'text') column.dictionary.forEach(mixText);
    const { buffer, byteOffset, byteLength } = column.kind === 'number' ? column.values : column.codes;
    const words = new Int32Array(buffer, byteOffset, byteLength / Int32Array.BYTES_PER_ELEMENT);
    for (const word of words) mix(word);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
