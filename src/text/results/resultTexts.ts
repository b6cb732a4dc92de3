import type { Language } from '../language';
import { resultsEn } from './en';
import type { ResultTexts } from './sv';
import { resultsSv } from './sv';

/** Gives the words of the last step of the pane, which are not needed before it. */
export function resultTexts(language: Language): ResultTexts {
  return language === 'sv' ? resultsSv : resultsEn;
}
