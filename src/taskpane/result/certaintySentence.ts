import { decimalsFor } from '../../text';
import type { Texts } from '../../text';
import { isEstimated, isNotEstimable } from '../../vocabulary';
import type { Answer } from '../../workflow';

/** Says between which numbers the difference lies; that there is no telling; or, for counts, nothing. */
export function certaintySentence({ recipe, overall }: Answer['published'], texts: Texts): string {
  const { formats, pane } = texts;
  const words = pane.result;
  const { difference } = overall.gap;
  if (recipe.measure.kind === 'count') return '';
  if (isNotEstimable(difference) || !isEstimated(difference.low) || !isEstimated(difference.high)) {
    return words.noCertainty;
  }
  const isShare = recipe.measure.kind === 'share';
  const decimals = decimalsFor(Math.max(Math.abs(difference.low), Math.abs(difference.high)));
  const write = (value: number): string =>
    isShare ? formats.pointsNumber(value) : formats.number(value, decimals);
  return words.certainty(
    write(difference.low),
    write(difference.high),
    isShare ? words.unit.points : '',
    formats.number(100 * (recipe.confidence ?? 0.95), 0),
  );
}
