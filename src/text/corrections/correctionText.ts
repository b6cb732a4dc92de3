import type { Correction } from '../../vocabulary';
import type { CorrectionSentences } from './sv';

/** Gives the sentence of a correction. */
export function correctionText(sentences: CorrectionSentences, correction: Correction): string {
  // The kind picks the sentence and its data together; TypeScript cannot follow that through a union.
  return (sentences[correction.kind] as (correction: Correction) => string)(correction);
}
