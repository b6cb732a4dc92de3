import { notEstimable } from '../../vocabulary';
import type { GapTests } from '../analysis';

const NOT_A_SAMPLE = notEstimable('notASample');

/** The tests of what is no sample of persons: counts, resources, rates (contract.md 4). */
export const NO_TESTS: GapTests = {
  twoProportionZ: NOT_A_SAMPLE,
  chiSquare: NOT_A_SAMPLE,
  chiSquareYates: NOT_A_SAMPLE,
  fisher: NOT_A_SAMPLE,
  welch: NOT_A_SAMPLE,
  mannWhitney: NOT_A_SAMPLE,
};
