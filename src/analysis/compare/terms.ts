import type { RecipeMeasure } from '../../vocabulary';
import type { Sampling } from './sampling';

/** What a comparison is made by, the same for every group. */
export interface Terms {
  readonly measure: RecipeMeasure;
  readonly confidence: number;
  /** The women's share of the population that groups are held against. */
  readonly referenceShare?: number;
  /** Where the persons are a sample of a population of known size. */
  readonly sampling?: Sampling;
  /** Nobody knows how many persons stand behind the numbers. */
  readonly personsUnknown: boolean;
  /** The spread between persons is not to be had: the values are means, or persons are not whole. */
  readonly withoutSpread: boolean;
}
