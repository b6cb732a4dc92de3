import type { FollowUpFinding, FollowUpFindingCode } from '../../plan';
import type { Language } from '../language';
import { followUpEn } from './en';
import type { FollowUpTexts } from './sv';
import { followUpSv } from './sv';

/** Gives the words of follow-up, remedy plans and the overview, which the pane does not need to begin. */
export function followUpTexts(language: Language): FollowUpTexts {
  return language === 'sv' ? followUpSv : followUpEn;
}

/** Says what is odd about an outcome, and what to do about it. */
export function followUpFindingSentence(finding: FollowUpFinding, language: Language): string {
  const sentences = followUpTexts(language).findings as Readonly<
    Record<FollowUpFindingCode, (data: FollowUpFinding['data']) => string>
  >;
  return sentences[finding.code](finding.data);
}
