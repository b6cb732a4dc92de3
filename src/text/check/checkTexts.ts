import type { Language } from '../language';
import { checkEn } from './en';
import type { CheckTexts } from './sv';
import { checkSv } from './sv';

const TEXTS: Readonly<Record<Language, CheckTexts>> = { sv: checkSv, en: checkEn };

/** Gives what is said where a person puts something right; apart from the others, so that the pane begins without it. */
export function checkTexts(language: Language): CheckTexts {
  return TEXTS[language];
}
