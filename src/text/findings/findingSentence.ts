import type { Finding } from '../../vocabulary';
import type { Language } from '../language';
import { findingsEn } from './en';
import type { FindingSentences } from './sv';
import { findingsSv } from './sv';

const SENTENCES: Readonly<Record<Language, FindingSentences>> = { sv: findingsSv, en: findingsEn };

/** Says what a finding is about; apart from the other words, so that the pane begins without it. */
export function findingSentence(finding: Finding, language: Language): string {
  // The code picks the sentence and its data together; TypeScript cannot follow that through a union.
  return (SENTENCES[language][finding.code] as (finding: Finding) => string)(finding);
}
