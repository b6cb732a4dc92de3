import type { Language } from '../language';
import { planSheetsEn } from './en';
import type { PlanSheetTexts } from './sv';
import { planSheetsSv } from './sv';

const TEXTS: Readonly<Record<Language, PlanSheetTexts>> = { sv: planSheetsSv, en: planSheetsEn };

/** Gives the words of the sheets of a plan in a language; what people fill in has its labels in `planTexts`. */
export function planSheetTexts(language: Language): PlanSheetTexts {
  return TEXTS[language];
}
