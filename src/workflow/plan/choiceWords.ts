import type { ChoiceWords } from '../../plan';
import type { Language } from '../../text';
import { planTexts } from '../../text';

/** Gives the words for choices in every language, one's own first: a workbook can have been filled in with either. */
export function choiceWords(language: Language): readonly ChoiceWords[] {
  const others = (['sv', 'en'] as const).filter((other) => other !== language);
  return [language, ...others].map((one) => planTexts(one).choices);
}
