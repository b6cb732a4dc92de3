import type { Formats } from '../formats/formats';
import type { ReasonSentences } from '../reasons/sv';
import type { SexWords } from '../sexWords/sexWords';
import type { Answers } from './sv';

/** The words that an answer is told with. */
export interface AnswerWords {
  readonly answers: Answers;
  readonly formats: Formats;
  readonly reasons: ReasonSentences;
  readonly sexes: SexWords;
}
