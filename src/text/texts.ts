import type { Analysis } from '../analysis';
import type { AgeGroup } from '../vocabulary';
import { answerLines, verdictSentence } from './answers/answerLines';
import type { AnswerWords } from './answers/answerWords';
import { reversingColumns } from './answers/remarkLines';
import { answersEn } from './answers/en';
import type { Answers } from './answers/sv';
import { answersSv } from './answers/sv';
import { errorsEn } from './errors/en';
import type { ErrorSentences } from './errors/sv';
import { errorsSv } from './errors/sv';
import type { Formats } from './formats/formats';
import { createFormats } from './formats/formats';
import type { Language } from './language';
import { paneEn } from './pane/en';
import type { PaneTexts } from './pane/sv';
import { paneSv } from './pane/sv';
import { reasonsEn } from './reasons/en';
import type { ReasonSentences } from './reasons/sv';
import { reasonsSv } from './reasons/sv';
import { recipesEn } from './recipes/en';
import type { RecipeProblemSentences } from './recipes/sv';
import { recipesSv } from './recipes/sv';
import { sexWordsEn } from './sexWords/en';
import type { SexWordsByAge } from './sexWords/sexWords';
import { sexWordsSv } from './sexWords/sv';

/** Every word of a language, by subject. */
export interface Texts {
  readonly language: Language;
  readonly formats: Formats;
  readonly sexWords: SexWordsByAge;
  /** Why a number cannot be had, as it follows a symbol. */
  readonly reasons: ReasonSentences;
  readonly answers: Answers;
  readonly errors: ErrorSentences;
  readonly pane: PaneTexts;
  readonly recipes: RecipeProblemSentences;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  sv: {
    language: 'sv',
    formats: createFormats('sv'),
    sexWords: sexWordsSv,
    reasons: reasonsSv,
    answers: answersSv,
    errors: errorsSv,
    pane: paneSv,
    recipes: recipesSv,
  },
  en: {
    language: 'en',
    formats: createFormats('en'),
    sexWords: sexWordsEn,
    reasons: reasonsEn,
    answers: answersEn,
    errors: errorsEn,
    pane: paneEn,
    recipes: recipesEn,
  },
};

/** Gives every word of a language. */
export function texts(language: Language): Texts {
  return TEXTS[language];
}

function answerWords(language: Language, people: AgeGroup): AnswerWords {
  const { answers, formats, reasons, sexWords } = texts(language);
  return { answers, formats, reasons, sexes: sexWords[people] };
}

/** Gives the answer in sentences: the observation, the verdict, and who has the less favourable value where a direction is given. */
export function answerSentences(
  analysis: Analysis,
  language: Language,
  people: AgeGroup = analysis.people ?? 'adults',
): readonly string[] {
  return answerLines(analysis, answerWords(language, people));
}

/**
 * Gives the answer as running text, the neutral observation first. Hand in the published analysis, so that nothing
 * is told that is suppressed.
 * @example answerSentence(berkeley, 'sv') // 'Andelen med utfallet ”Admitted” är lägre bland kvinnor än bland män: 30,4 mot 44,5 procent, en skillnad på −14,2 procentenheter (osäkerhet −17,0 till −11,3). Skillnaden är tydlig: …'
 */
export function answerSentence(
  analysis: Analysis,
  language: Language,
  people: AgeGroup = analysis.people ?? 'adults',
): string {
  const [observation = '', ...rest] = answerSentences(analysis, language, people);
  const reversal = reversalSentence(analysis, language);
  return [observation, ...(reversal === '' ? [] : [reversal]), ...rest].join(' ');
}

/** Says within which columns the difference turns round; `''` where it does in none. */
export function reversalSentence(analysis: Analysis, language: Language): string {
  const { answers, formats } = texts(language);
  const columns = reversingColumns(analysis);
  return columns.length === 0 ? '' : answers.reverses(formats.list(columns));
}

/** Gives the verdict in words (contract.md 5, `verdict.text`). */
export function verdictText(analysis: Analysis, language: Language): string {
  return verdictSentence(analysis, answerWords(language, 'adults'));
}
