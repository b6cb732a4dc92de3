import type { GoalProposal } from '../../../plan';
import { createFormats, decimalsFor } from '../../formats/formats';

/** Tells a goal in a sentence of which the answer is yes or no (domain.md 3.4). */
export type ProposalSentence = (proposal: GoalProposal) => string;

const { number } = createFormats('sv');

/** A heading within a sentence: `Heltidsandel` → `heltidsandel`, `SFI` as it is. */
export function inSentence(heading: string): string {
  return /^\p{Lu}\p{Ll}/u.test(heading) ? heading.charAt(0).toLowerCase() + heading.slice(1) : heading;
}

/** The proposal of a goal in Swedish. */
export const proposalSv: ProposalSentence = (proposal) => {
  const { change, of, from, to, indicator, unitOfMeasure, isPercent, date, source } = proposal;
  const decimals = change === 'evenRatio' ? 2 : decimalsFor(Math.max(Math.abs(from), Math.abs(to)));
  const [start, goal] = [number(from, decimals), number(to, decimals)];
  const what = inSentence(indicator);
  const by = date === undefined ? '' : ` senast ${date}`;
  const whence = source === '' ? '' : ` (källa: ${source})`;
  if (change === 'narrowGap') {
    const unit = isPercent ? 'procentenheter' : unitOfMeasure;
    return `Att minska skillnaden mellan kvinnor och män i ${what} från ${start} till högst ${goal} ${unit}${by}${whence}.`;
  }
  if (change === 'evenRatio') {
    return `Att jämna ut kvoten mellan kvinnor och män i ${what} från ${start} till ${goal}, där 1 är lika${by}${whence}.`;
  }
  const verb = change === 'raise' ? 'öka' : 'minska';
  const bound = change === 'raise' ? 'minst' : 'högst';
  if (of === 'shareOfWomen' || of === 'shareOfMen') {
    const whose = of === 'shareOfWomen' ? 'kvinnors' : 'mäns';
    return `Att ${verb} ${whose} andel av ${what} från ${start} till ${bound} ${goal} procent${by}${whence}.`;
  }
  const sex = of === 'men' ? 'män' : 'kvinnor';
  const unit = isPercent ? 'procent' : unitOfMeasure;
  return `Att ${verb} ${what} för ${sex} från ${start} till ${bound} ${goal} ${unit}${by}${whence}.`;
};
