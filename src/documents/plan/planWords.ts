import type { DocumentTexts, Language, PlanSheetTexts, PlanTexts } from '../../text';
import { documentTexts, planSheetTexts, planTexts } from '../../text';

/** Every word that a sheet of a plan can need. */
export interface PlanWords {
  /** Labels, choices, items and findings. */
  readonly plan: PlanTexts;
  /** Headings, explanations, help and the parts of formulas. */
  readonly sheets: PlanSheetTexts;
  readonly common: DocumentTexts['documents'];
}

/** Gives the words of the sheets of a plan. */
export function planWords(language: Language): PlanWords {
  return {
    plan: planTexts(language),
    sheets: planSheetTexts(language),
    common: documentTexts(language).documents,
  };
}
