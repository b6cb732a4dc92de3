import type { AgeGroup, SexSource } from '../vocabulary';
import { foldWord, wordsOf } from './foldText';
import { CHILD_WORDS, GROWN_WORDS } from './lexicon';
import type { ReadColumn, ReadTable } from './readTable';

const GROWN_UP = 18;

/**
 * Says whether a table is about children, adults or both, by its own words for the sexes: those of the headings in a
 * finished table, of the codes in a column. Where they say nothing, by a column of ages; else adults, which also holds
 * for people of all ages.
 */
export function peopleOf(read: ReadTable, source: SexSource): AgeGroup {
  const words =
    'womenColumn' in source
      ? [source.womenColumn, source.menColumn].flatMap(wordsOf)
      : 'column' in source
        ? codesIn(read, source.column).flatMap(wordsOf)
        : [];
  const children = words.some((word) => CHILD_WORDS.has(word));
  if (children) return words.some((word) => GROWN_WORDS.has(word)) ? 'allAges' : 'children';
  return read.summary.columns.some((column) => column.role === 'age' && isOfChildren(read, column))
    ? 'children'
    : 'adults';
}

function codesIn(read: ReadTable, heading: string): readonly string[] {
  const column = read.summary.columns.find(({ header }) => foldWord(header) === foldWord(heading));
  const values = column === undefined ? undefined : read.table.columns.get(column.header);
  return values?.kind === 'text' ? values.dictionary : [];
}

function isOfChildren({ table, rowStatus }: ReadTable, { header }: ReadColumn): boolean {
  const ages = table.columns.get(header);
  if (ages?.kind !== 'number') return false;
  let known = false;
  for (let row = 0; row < table.rowCount; row += 1) {
    const age = ages.values[row] ?? NaN;
    if (rowStatus[row] !== 0 || Number.isNaN(age)) continue;
    if (age >= GROWN_UP) return false;
    known = true;
  }
  return known;
}
