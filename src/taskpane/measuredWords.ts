import type { Texts } from '../text';
import type { RecipeMeasure } from '../vocabulary';

/** Says what is measured, as it heads a chart or a table. A finished table names no column, so neither do we. */
export function measuredWords(measure: RecipeMeasure, { pane, formats }: Texts): string {
  const words = pane.result.measured;
  if (measure.kind === 'share') {
    const outcome = formats.list((measure.positive ?? []).map(String));
    return measure.column === undefined || outcome === ''
      ? words.plainShare
      : words.share(outcome, measure.column);
  }
  if (measure.kind === 'mean') {
    return measure.column === undefined ? words.plainMean : words.mean(measure.column);
  }
  return words.count;
}
