import { decimalsFor } from '../../text';
import type { Texts } from '../../text';
import { isEstimated } from '../../vocabulary';
import type { Answer } from '../../workflow';

/** Says that the difference turns round within the groups, and what it is when they are weighed in; `''` where it does not. */
export function turnsRoundSentence({ recipe, across }: Answer['published'], texts: Texts): string {
  const { formats, pane } = texts;
  const { simpson, standardised } = across;
  if (simpson?.reverses !== true || standardised === undefined || !isEstimated(standardised.difference))
    return '';
  const { difference } = standardised;
  const isShare = recipe.measure.kind === 'share';
  const decimals = decimalsFor(Math.abs(difference));
  const written = isShare ? formats.pointsNumber(difference) : formats.number(difference, decimals);
  const signed = difference > 0 && !written.startsWith('+') ? `+${written}` : written;
  const strata = formats.list(recipe.strata ?? simpson.strata);
  return pane.result.turnsRound(strata, signed, isShare ? pane.result.unit.points : '');
}
