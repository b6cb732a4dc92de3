import type { Texts } from '../text';
import type { Finding, FindingCode, FindingOf } from '../vocabulary';

function sentenceOf<Code extends FindingCode>(finding: FindingOf<Code>, texts: Texts): string {
  return texts.findings[finding.code](finding);
}

/** Says what a finding is about, in the words of its code. */
export function findingSentence(finding: Finding, texts: Texts): string {
  return sentenceOf(finding, texts);
}
