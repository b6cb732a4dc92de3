import type { Block, InputEntry } from '../../sheets';
import { methodTexts } from '../../text';
import type { Language } from '../../text';
import { oneOf } from '../methods/methodSheet';

/**
 * Makes the fields that keep apart what is seen from what it means: the observation is the answer's own first sentence;
 * consequence, judgement, cause and action are for people. The texts run on over the cells to the right, because the
 * columns of a report are as narrow as its numbers. A difference is not yet inequality (SKR, domain.md 1.1).
 */
export function fromDifferenceToAction(observation: string, language: Language): Block {
  const { steps, judgement, fromDifferenceToAction: caption } = methodTexts(language);
  const typed = (label: string, field: string): InputEntry => ({ label, field, ordinal: 1, initial: '' });
  return {
    kind: 'inputs',
    id: 'fromDifferenceToAction',
    caption,
    entries: [
      { label: steps.observation, value: observation },
      typed(steps.consequenceWomen, 'consequenceWomen'),
      typed(steps.consequenceMen, 'consequenceMen'),
      { label: steps.judgement, field: 'judgement', ordinal: 1, initial: '', rule: oneOf(judgement) },
      typed(steps.cause, 'cause'),
      typed(steps.action, 'action'),
    ],
  };
}
