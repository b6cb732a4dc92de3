import type { Assessment } from '../../plan';
import type { Highlight, HighlightTone } from '../../sheets';
import type { FollowUpTexts, PlanTexts } from '../../text';

const TONES = {
  met: 'good',
  partly: 'attention',
  notMet: 'bad',
  cannotBeAssessed: 'attention',
} as const satisfies Record<Assessment, HighlightTone>;

/** The assessments, best first. */
export const ASSESSMENTS = ['met', 'partly', 'notMet', 'cannotBeAssessed'] as const;

/** Lets the words of assessments stand out, each with its own colour; `marks` stand before them. */
export function assessmentHighlights(
  words: PlanTexts['choices']['assessments'],
  marks?: FollowUpTexts['overview']['marks'],
): readonly Highlight[] {
  return ASSESSMENTS.map((assessment) => ({
    text: `${marks?.[assessment] ?? ''}${words[assessment]}`,
    tone: TONES[assessment],
  }));
}
