import type { Highlight, SpecFormula } from '../../sheets';
import type { FollowUpTexts } from '../../text';
import { parts, quoted } from '../plan/formulaParts';
import type { GoalPlace } from './goalPlaces';
import { resultCell } from './goalPlaces';
import { developmentHighlights, levellingHighlights } from './resultBlock';

const WARNING = '⚠';

/** Says on another sheet how a goal's gap has moved, a warning of levelling down before it. */
export function movementFrom(place: GoalPlace): SpecFormula {
  const levelling = resultCell(place, 'levelling');
  const warning = parts`LEFT(${levelling},FIND(":",${levelling})-1)&". "`;
  return {
    formula: parts`IF(LEFT(${levelling},1)=${quoted(WARNING)},${warning},"")&${resultCell(place, 'development')}`,
  };
}

/** Lets such a movement stand out by its first words. */
export function movementHighlights(words: FollowUpTexts): readonly Highlight[] {
  return [...levellingHighlights(words), ...developmentHighlights(words)];
}
