import { CELL_CLASS } from './cells';
import { columnType, isNumeric } from './columnType';
import { foldWord } from './foldText';
import { isYear } from './findHeader';
import {
  AGE_WORDS,
  BIRTH_WORDS,
  CODE_WORDS,
  COMMENT_WORDS,
  COUNT_OBJECT_WORDS,
  COUNT_WORDS,
  ID_ENDINGS,
  ID_WORDS,
  MEAN_WORDS,
  MEN_WORDS,
  NAME_WORDS,
  PERIOD_WORDS,
  PERSONAL_IDENTITY_WORDS,
  PERSON_WORDS,
  SEX_HEADING_WORDS,
  TIME_ENDINGS,
  WOMEN_WORDS,
  YEAR_WORDS,
} from './lexicon';
import { looksLikeIdentityNumbers } from './identityColumn';
import type { ColumnProfile } from './profileColumn';
import { countOf, filledCount } from './profileColumn';
import type { ColumnReason, ColumnRole, ColumnType, RoleReason } from './readTable';
import { readSexCodes } from './sexCodes';

/** Understands what a column is for, from its heading first and from its cells where the heading is silent. */

/** A column as it looks by itself, before the whole table has been looked at. */
export interface LooseColumn {
  readonly profile: ColumnProfile;
  readonly type: ColumnType;
  readonly role: ColumnRole;
  readonly why: RoleWhy;
}

/** Why a column is for what it is for, and the word of the heading that told. */
export type RoleWhy = Pick<ColumnReason, 'role' | 'word'>;

interface ToldRole {
  readonly role: ColumnRole;
  readonly why: RoleWhy;
}

const LONG_TEXT = 40;
const MANY_CODES = 40;
const NEARLY_ALL = 0.95;
const ENOUGH_ROWS_FOR_IDS = 5;
const ENOUGH_ROWS_FOR_OUTCOMES = 20;

/** Tells what a column is for. */
export function recogniseColumn(profile: ColumnProfile): LooseColumn {
  const type = columnType(profile);
  return { profile, type, ...roleOf(profile, type) };
}

/** True where each row of the column stands for so many persons, by its heading. @example 'Antal', 'Antal anställda' */
export function isCountHeading(headerWords: readonly string[]): boolean {
  const counts = headerWords.some((word) => COUNT_WORDS.has(word));
  const known = headerWords.filter((word) => COUNT_WORDS.has(word) || COUNT_OBJECT_WORDS.has(word)).length;
  return counts && known >= headerWords.filter((word) => /^\p{L}+$/u.test(word)).length - 1;
}

function roleOf(profile: ColumnProfile, type: ColumnType): ToldRole {
  if (filledCount(profile) === 0) return told('ignore', 'empty');
  return roleOfPerson(profile, type) ?? roleOfTime(profile, type) ?? roleOfContent(profile, type);
}

function told(role: ColumnRole, why: RoleReason, word?: string): ToldRole {
  return { role, why: { role: why, ...(word === undefined ? {} : { word }) } };
}

/** The word of the heading that is among some words; `undefined` where none is. */
function headedBy(profile: ColumnProfile, words: ReadonlySet<string>): string | undefined {
  return profile.headerWords.find((word) => words.has(word));
}

function headed(profile: ColumnProfile, words: ReadonlySet<string>): boolean {
  return headedBy(profile, words) !== undefined;
}

function roleOfPerson(profile: ColumnProfile, type: ColumnType): ToldRole | undefined {
  const identity = headedBy(profile, PERSONAL_IDENTITY_WORDS);
  if (looksLikeIdentityNumbers(profile, identity !== undefined))
    return told('personalIdentityNumber', 'identityNumbers', identity);
  if (isSex(profile)) {
    const word = headedBy(profile, SEX_HEADING_WORDS);
    return told('sex', word === undefined ? 'sexWords' : 'heading', word);
  }
  const birth = headedBy(profile, BIRTH_WORDS);
  if (birth !== undefined && (type === 'date' || type === 'integer'))
    return told('birthDate', 'heading', birth);
  const age = headedBy(profile, AGE_WORDS);
  if (age !== undefined && isNumeric(type) && !headed(profile, MEAN_WORDS))
    return told('age', 'heading', age);
  const name = headedBy(profile, NAME_WORDS);
  if (name !== undefined && type === 'text') return told('name', 'nameHeading', name);
  const person = headedBy(profile, PERSON_WORDS);
  if (person !== undefined && type === 'text' && looksLikeNames(profile))
    return told('name', 'nameHeading', person);
  if (!isIdentity(profile, type)) return undefined;
  const id = headedBy(profile, ID_WORDS) ?? profile.headerWords.find(isIdWord) ?? person;
  return told('id', id === undefined ? 'pseudonyms' : 'heading', id);
}

function roleOfTime(profile: ColumnProfile, type: ColumnType): ToldRole | undefined {
  if (type === 'date') return told('period', 'dates');
  const years = isNumeric(type) && isYear(profile.min) && isYear(profile.max);
  const year = headedBy(profile, YEAR_WORDS);
  if (year !== undefined && (years || type === 'text')) return told('period', 'heading', year);
  const period = headedBy(profile, PERIOD_WORDS);
  if (period !== undefined && (type === 'text' || (profile.whole && profile.max <= 210_000)))
    return told('period', 'heading', period);
  return undefined;
}

function roleOfContent(profile: ColumnProfile, type: ColumnType): ToldRole {
  const comment = headedBy(profile, COMMENT_WORDS);
  if (comment !== undefined) return told('ignore', 'heading', comment);
  if (isFreeText(profile, type)) return told('ignore', 'freeText');
  if (!isNumeric(type)) return told('group', 'words');
  const code = headedBy(profile, CODE_WORDS);
  if (code !== undefined) return told('group', 'heading', code);
  return isOutcome(profile) ? told('group', 'zeroOne') : told('value', 'numbers');
}

function isSex(profile: ColumnProfile): boolean {
  const distinct = profile.distinctTexts + (profile.fewNumbers?.length ?? MANY_CODES);
  if (headed(profile, SEX_HEADING_WORDS)) return distinct <= MANY_CODES;
  if (countOf(profile, CELL_CLASS.number, CELL_CLASS.numberText) > 0) return false;
  return namesBothSexes(usedTexts(profile));
}

function namesBothSexes(used: readonly string[]): boolean {
  if (used.length < 2 || used.length > 12) return false;
  const { meanings } = readSexCodes(used.map((code) => ({ code, rows: 1 })));
  if (used.some((word) => !meanings.has(word))) return false;
  const letters = used.length === 2 && used.includes('k') && used.includes('m');
  const women = used.some((word) => WOMEN_WORDS.has(word));
  const men = used.some((word) => MEN_WORDS.has(word));
  return letters || (women && men);
}

/** The texts of a column, each once, folded; at most so many as a column of codes may have. */
function usedTexts(profile: ColumnProfile): readonly string[] {
  const used = new Set<string>();
  for (let index = 0; index < profile.textCounts.length && used.size <= MANY_CODES; index += 1) {
    if ((profile.textCounts[index] ?? 0) > 0) used.add(foldWord(profile.texts.folded[index] ?? ''));
  }
  return [...used];
}

const TWO_NAMES = /^\p{Lu}[\p{L}'-]+(,? \p{Lu}[\p{L}'.-]*){1,3}$/u;
const SAMPLE = 200;

function looksLikeNames(profile: ColumnProfile): boolean {
  const sample = sampleTexts(profile);
  return sample.length > 0 && sample.filter((text) => TWO_NAMES.test(text)).length > sample.length / 2;
}

function sampleTexts(profile: ColumnProfile): readonly string[] {
  const texts: string[] = [];
  for (let index = 0; index < profile.textCounts.length && texts.length < SAMPLE; index += 1) {
    if ((profile.textCounts[index] ?? 0) > 0) texts.push(profile.texts.folded[index] ?? '');
  }
  return texts;
}

const PSEUDONYM = /^[\p{L}]{0,5}[-_ /.]?\d[\d\-_/.]*$/u;

function isIdentity(profile: ColumnProfile, type: ColumnType): boolean {
  const filled = filledCount(profile);
  const spoken = headed(profile, ID_WORDS) || headed(profile, PERSON_WORDS);
  if (type === 'text' || type === 'mixed') {
    const sample = sampleTexts(profile);
    const pseudonyms =
      sample.length > 0 && sample.filter((text) => PSEUDONYM.test(text)).length >= sample.length * 0.8;
    const unique = profile.distinctTexts >= filled * NEARLY_ALL && filled >= ENOUGH_ROWS_FOR_IDS;
    return (spoken && pseudonyms) || (pseudonyms && unique && profile.distinctTexts > SAMPLE / 20);
  }
  if (type !== 'integer' || profile.min < 0 || headed(profile, CODE_WORDS)) return false;
  const allDiffer = profile.fewNumbers === undefined || profile.fewNumbers.length === filled;
  return headed(profile, ID_WORDS) || (allDiffer && profile.headerWords.some(isIdWord));
}

/** Words such as Svarsid and Personalnr, which nobody can list. */
function isIdWord(word: string): boolean {
  const isTime = TIME_ENDINGS.some((ending) => word.endsWith(ending));
  return word.length > 3 && !isTime && ID_ENDINGS.some((ending) => word.endsWith(ending));
}

function isFreeText(profile: ColumnProfile, type: ColumnType): boolean {
  if (type !== 'text' || profile.distinctTexts < ENOUGH_ROWS_FOR_OUTCOMES) return false;
  const sample = sampleTexts(profile);
  const length = sample.reduce((sum, text) => sum + text.length, 0) / sample.length;
  return length > LONG_TEXT && profile.distinctTexts > filledCount(profile) / 2;
}

/** 0 and 1 on many rows are the answers no and yes. */
function isOutcome(profile: ColumnProfile): boolean {
  const { fewNumbers } = profile;
  const zeroOne = fewNumbers?.length === 2 && fewNumbers.includes(0) && fewNumbers.includes(1);
  return zeroOne && filledCount(profile) >= ENOUGH_ROWS_FOR_OUTCOMES;
}
