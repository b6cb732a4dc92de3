import type { NotEstimableReason } from '../../vocabulary';

/** The reason of each number that cannot be had, as it follows a symbol in a note. */
export type ReasonSentences = Readonly<Record<NotEstimableReason, string>>;

/** The reasons in Swedish. */
export const reasonsSv: ReasonSentences = {
  emptyGroup: 'ingen finns i gruppen',
  tooFew: 'för få personer för att räkna på',
  zeroDenominator: 'nämnaren är noll',
  noVariation: 'alla värden är lika',
  notASample: 'uppgifterna är inte enskilda personer, så osäkerheten kan inte beräknas',
  suppressed: 'uppgiften skyddas, eftersom antalet personer är litet',
};
