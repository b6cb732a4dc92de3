import type { Language } from '../language';
import { tablesEn } from '../tables/en';
import type { TableTexts } from '../tables/sv';
import { tablesSv } from '../tables/sv';
import type { Texts } from '../texts';
import { texts } from '../texts';
import { documentsEn } from './en';
import type { Documents } from './sv';
import { documentsSv } from './sv';

/** Every word of a language with those of the sheets, which the pane does not need to begin. */
export interface DocumentTexts extends Texts {
  readonly documents: Documents;
  /** What stands under, between and beside the tables of an analysis. */
  readonly tables: TableTexts;
}

const TABLES: Readonly<Record<Language, TableTexts>> = { sv: tablesSv, en: tablesEn };

const DOCUMENTS: Readonly<Record<Language, Documents>> = { sv: documentsSv, en: documentsEn };

/** Gives every word of a language with those of the sheets. */
export function documentTexts(language: Language): DocumentTexts {
  return { ...texts(language), documents: DOCUMENTS[language], tables: TABLES[language] };
}
