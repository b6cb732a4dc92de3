import type { Block } from '../../sheets';
import { reversalSentence } from '../../text';
import type { ReportContext } from './reportContext';

/** The warning in red words that a difference turns round within strata, where it does; `place` tells several apart. */
export function simpsonBlocks({ analysis, words }: ReportContext, place: string): readonly Block[] {
  const { strata } = analysis.recipe;
  const isOfStrata = strata !== undefined && analysis.across.simpson?.reverses === true;
  const line = isOfStrata
    ? words.documents.across.simpson(words.formats.list(strata))
    : reversalSentence(analysis, words.language);
  return line === '' ? [] : [{ kind: 'paragraph', id: `${place}Simpson`, tone: 'warning', lines: [line] }];
}
