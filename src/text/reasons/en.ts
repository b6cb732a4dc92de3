import type { ReasonSentences } from './sv';

/** The reasons in English. */
export const reasonsEn: ReasonSentences = {
  emptyGroup: 'nobody is in the group',
  tooFew: 'too few persons to calculate with',
  zeroDenominator: 'the denominator is zero',
  noVariation: 'all values are the same',
  notASample: 'the data are not individual persons, so the uncertainty cannot be calculated',
  suppressed: 'the figure is protected, because the number of persons is small',
};
