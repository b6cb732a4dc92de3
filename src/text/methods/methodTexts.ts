import type { Language } from '../language';
import { methodsEn } from './en';
import type { MethodTexts } from './sv';
import { methodsSv } from './sv';

const TEXTS: Readonly<Record<Language, MethodTexts>> = { sv: methodsSv, en: methodsEn };

/** Gives every word of the method sheets; apart from the others, so that the pane need not load them to start. */
export function methodTexts(language: Language): MethodTexts {
  return TEXTS[language];
}
