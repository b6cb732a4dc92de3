import type { Column, Table, TextColumn } from '../table';

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
  const named = mixTexts(lanes, [name]);
  return column.kind === 'number' ? mixNumbers(named, column.values) : mixCodes(named, column);
}

function mixNumbers(lanes: Lanes, values: Float64Array): Lanes {
  return mixWords(lanes, new Int32Array(values.buffer, values.byteOffset, values.length * 2));
}

/** Takes two words at a time and gives both to each lane, crossed: a step waits for the one before it. */
function mixWords([first, second]: Lanes, words: Int32Array): Lanes {
  const [primeOne, primeOther] = PRIMES;
  let one = first;
  let other = second;
  for (let at = 0; at < words.length; at += 2) {
    const low = words[at] ?? 0;
    const high = words[at + 1] ?? 0;
    one = imul(one ^ low ^ imul(high, primeOther), primeOne);
    one ^= one >>> SHIFT;
    other = imul(other ^ high ^ imul(low, primeOne), primeOther);
    other ^= other >>> SHIFT;
  }
  return [one, other];
}

function mixCodes(lanes: Lanes, { codes, dictionary }: TextColumn): Lanes {
  return mixWords(mixTexts(lanes, dictionary), codes);
}

/** The lengths part the texts, so that two texts are not the same as one that joins them. */
function mixTexts([first, second]: Lanes, texts: readonly string[]): Lanes {
  const [primeOne, primeOther] = PRIMES;
  let one = first;
  let other = second;
  for (const text of texts) {
    one = imul(one ^ text.length, primeOne);
    other = imul(other ^ text.length, primeOther);
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      one = imul(one ^ code, primeOne);
      other = imul(other ^ code, primeOther);
    }
    one ^= one >>> SHIFT;
    other ^= other >>> SHIFT;
  }
  return [one, other];
}
