import type { Language } from '../language';
import { viewsEn } from './en';
import type { ViewTexts } from './sv';
import { viewsSv } from './sv';

const TEXTS: Readonly<Record<Language, ViewTexts>> = { sv: viewsSv, en: viewsEn };

/** Gives every word of the pane's further views; apart from the others, so that the pane need not load them to start. */
export function viewTexts(language: Language): ViewTexts {
  return TEXTS[language];
}
