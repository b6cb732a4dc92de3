/** The texts of a column so far, each with a number of its own in the order in which they came. */
export interface TextCodes {
  /** The number of a text; a text that has not been met gets the next one. */
  readonly codeOf: (text: string) => number;
  /** The texts that are new since this was last asked. */
  readonly takeNew: () => readonly string[];
}

/** So many texts that came lately are found without looking among all of them. */
const RECENT = 256;
const FIRST_SLOTS = 1024;
/** The prime of Fowler, Noll and Vo's hash. Consecutive numbers as text stand side by side with it. */
const PRIME = 0x01000193;

/**
 * Begins the texts of a column. A hash table of our own: a Map of a million texts takes three times as long, and a
 * column of few texts, where most are met again soon, is answered from the texts that came lately.
 */
export function createTextCodes(): TextCodes {
  const recentTexts = new Array<string>(RECENT).fill('');
  const recentCodes = new Int32Array(RECENT);
  const texts: string[] = [];
  let hashes = new Int32Array(FIRST_SLOTS / 2);
  let slots = new Int32Array(FIRST_SLOTS);
  let taken = 0;

  const enlarge = (): void => {
    const wider = new Int32Array(hashes.length * 4);
    wider.set(hashes);
    hashes = wider;
    slots = new Int32Array(slots.length * 4);
    const mask = slots.length - 1;
    for (let code = 0; code < texts.length; code += 1) {
      let slot = (hashes[code] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code + 1;
    }
  };

  const find = (text: string): number => {
    const hash = hashOf(text);
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let code = (slots[slot] ?? 0) - 1; code >= 0; code = (slots[slot] ?? 0) - 1) {
      if (hashes[code] === hash && texts[code] === text) return code;
      slot = (slot + 1) & mask;
    }
    const code = texts.push(text) - 1;
    slots[slot] = code + 1;
    hashes[code] = hash;
    if (texts.length === hashes.length) enlarge();
    return code;
  };

  return {
    codeOf: (text) => {
      const place = recentPlace(text);
      if (recentTexts[place] === text) return recentCodes[place] ?? 0;
      const code = find(text);
      recentTexts[place] = text;
      recentCodes[place] = code;
      return code;
    },
    takeNew: () => {
      const fresh = texts.slice(taken);
      taken = texts.length;
      return fresh;
    },
  };
}

function hashOf(text: string): number {
  let hash = text.length;
  for (let index = 0; index < text.length; index += 1) {
    hash = (Math.imul(hash, PRIME) + text.charCodeAt(index)) | 0;
  }
  return hash;
}

/** Labels of one column differ at their ends: "Enhet 17", "Enhet 18". */
function recentPlace(text: string): number {
  const last = text.length - 1;
  const end = last < 2 ? 0 : text.charCodeAt(last - 2) << 6;
  const middle = last < 1 ? 0 : text.charCodeAt(last - 1) * 7;
  return (text.charCodeAt(last) * 31 + middle + end + last) & (RECENT - 1);
}
