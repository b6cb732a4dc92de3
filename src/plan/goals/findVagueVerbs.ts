import { foldWord, VAGUE_VERBS } from '../../intake';

/** Finds the verbs of a goal that nobody can measure, as they stand in it. @example findVagueVerbs('Att främja jämställdhet') // ['främja'] */
export function findVagueVerbs(text: string): readonly string[] {
  const folded = ` ${foldWord(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return VAGUE_VERBS.filter((verb) => folded.includes(` ${verb} `));
}
