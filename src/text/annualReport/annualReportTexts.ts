import type { Formats } from '../formats/formats';
import type { Language } from '../language';
import { texts } from '../texts';
import { annualReportEn } from './en';
import type { AnnualReportTexts } from './sv';
import { annualReportSv } from './sv';

/** The words of the annual report, with the ways of writing numbers. */
export interface AnnualReportWords extends AnnualReportTexts {
  readonly language: Language;
  readonly formats: Formats;
}

const WORDS: Readonly<Record<Language, AnnualReportTexts>> = { sv: annualReportSv, en: annualReportEn };

/** Gives the words of the annual report in a language. */
export function annualReportTexts(language: Language): AnnualReportWords {
  return { ...WORDS[language], language, formats: texts(language).formats };
}
