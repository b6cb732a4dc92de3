import { foldWord, NAME_FILLERS, ORGANISATION_ENDINGS } from '../../intake';

/** A part of a compound is at least this long: Sektorn is one word, Kultursektorn two. */
const SHORTEST_STEM = 2;

/**
 * Gives the initials of the words of a unit's name, compounds with a known ending as two words, numbers whole.
 * @example initialsOf('Socialnämnden') // 'SN'
 * @example initialsOf('Barn- och utbildningsnämnden') // 'BUN'
 * @example initialsOf('Hemtjänst Norra') // 'HN'
 */
export function initialsOf(name: string): string {
  const words = (name.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord);
  const telling = words.filter((word) => !NAME_FILLERS.has(word));
  const initials = (telling.length > 0 ? telling : words).flatMap(partsOf).map(initialOf).join('');
  return initials === '' ? 'X' : initials.toUpperCase();
}

function partsOf(word: string): readonly string[] {
  const ending = ORGANISATION_ENDINGS.find(
    (known) => word.endsWith(known) && word.length >= known.length + SHORTEST_STEM,
  );
  return ending === undefined ? [word] : [word.slice(0, -ending.length), ending];
}

function initialOf(word: string): string {
  return /^\p{N}+$/u.test(word) ? word : word.slice(0, 1);
}
