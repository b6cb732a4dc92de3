import { foldWord, LEVEL_WORDS } from '../../intake';
import type { ChoiceWords } from '../forms/choiceWords';
import type { UnitLevel } from '../level';
import { UNIT_LEVELS } from '../level';

/** Reads the name of a level, as we write it or as municipalities do; `undefined` where it is none. @example readLevel('Förvaltning') // 'department' */
export function readLevel(text: string, words: readonly ChoiceWords[] = []): UnitLevel | undefined {
  const word = foldWord(text);
  return UNIT_LEVELS.find(
    (level) => LEVEL_WORDS[level].has(word) || words.some(({ levels }) => foldWord(levels[level]) === word),
  );
}
