import type { NotEstimableReason } from '../../vocabulary';

/**
 * The symbol that stands in a table for a number that cannot be had (domain: conventions of official statistics).
 * `..` suppressed or not available, `–` nothing to report, `.` not applicable.
 */
export const SYMBOLS: Readonly<Record<NotEstimableReason, '..' | '–' | '.'>> = {
  suppressed: '..',
  tooFew: '..',
  notASample: '.',
  emptyGroup: '.',
  zeroDenominator: '.',
  noVariation: '.',
};
