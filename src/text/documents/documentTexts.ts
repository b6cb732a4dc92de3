import type { Language } from '../language';
import type { Texts } from '../texts';
import { texts } from '../texts';
import { documentsEn } from './en';
import type { Documents } from './sv';
import { documentsSv } from './sv';

/** Every word of a language with those of the sheets, which the pane does not need to begin. */
export interface DocumentTexts extends Texts {
  readonly documents: Documents;
}

const DOCUMENTS: Readonly<Record<Language, Documents>> = { sv: documentsSv, en: documentsEn };

/** Gives every word of a language with those of the sheets. */
export function documentTexts(language: Language): DocumentTexts {
  return { ...texts(language), documents: DOCUMENTS[language] };
}
