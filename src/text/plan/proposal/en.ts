import { createFormats, decimalsFor } from '../../formats/formats';
import type { ProposalSentence } from './sv';
import { inSentence } from './sv';

const { number } = createFormats('en');

/** The proposal of a goal in English. */
export const proposalEn: ProposalSentence = (proposal) => {
  const { change, of, from, to, indicator, unitOfMeasure, isPercent, date, source } = proposal;
  const decimals = change === 'evenRatio' ? 2 : decimalsFor(Math.max(Math.abs(from), Math.abs(to)));
  const [start, goal] = [number(from, decimals), number(to, decimals)];
  const what = inSentence(indicator);
  const by = date === undefined ? '' : ` by ${date}`;
  const whence = source === '' ? '' : ` (source: ${source})`;
  if (change === 'narrowGap') {
    const unit = isPercent ? 'percentage points' : unitOfMeasure;
    return `To reduce the difference between women and men in ${what} from ${start} to at most ${goal} ${unit}${by}${whence}.`;
  }
  if (change === 'evenRatio') {
    return `To even out the ratio of women to men in ${what} from ${start} to ${goal}, where 1 is equal${by}${whence}.`;
  }
  const verb = change === 'raise' ? 'increase' : 'reduce';
  const bound = change === 'raise' ? 'at least' : 'at most';
  if (of === 'shareOfWomen' || of === 'shareOfMen') {
    const whose = of === 'shareOfWomen' ? 'women’s' : 'men’s';
    return `To ${verb} ${whose} share of ${what} from ${start} to ${bound} ${goal} per cent${by}${whence}.`;
  }
  const sex = of === 'men' ? 'men' : 'women';
  const unit = isPercent ? 'per cent' : unitOfMeasure;
  return `To ${verb} ${what} for ${sex} from ${start} to ${bound} ${goal} ${unit}${by}${whence}.`;
};
