import type { Language } from '../language';
import { workbenchEn } from './en';
import type { WorkbenchTexts } from './sv';
import { workbenchSv } from './sv';

const TEXTS: Readonly<Record<Language, WorkbenchTexts>> = { sv: workbenchSv, en: workbenchEn };

/** Gives the sentences of the workbench; apart from the others, so that they are in no bundle that ships. */
export function workbenchTexts(language: Language): WorkbenchTexts {
  return TEXTS[language];
}
