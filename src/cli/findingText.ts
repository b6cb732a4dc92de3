import type { FindingSentences, Language } from '../text';
import { texts } from '../text';
import type { Finding, FindingCode, FindingOf } from '../vocabulary';

/** Gives the sentence of a finding. */
export function findingText(finding: Finding, language: Language): string {
  return sentenceOf(texts(language).findings, finding);
}

/** The code of a finding and its data belong together, which a finding of any code does not tell. */
function sentenceOf<Code extends FindingCode>(sentences: FindingSentences, finding: FindingOf<Code>): string {
  return sentences[finding.code](finding);
}
