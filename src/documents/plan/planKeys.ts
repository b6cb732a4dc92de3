import { FORM_KINDS, sheetKeyOf } from '../../plan';
import type { SheetKey } from '../../sheets';

/** The keys that the sheets of a plan are known by; what a workbook has once has its kind for a key. */
export const PLAN_KEYS = {
  plan: FORM_KINDS.plan,
  organisation: FORM_KINDS.organisation,
  decisions: FORM_KINDS.decisions,
  lists: 'lists',
  register: 'register',
  keptAnswers: 'keptAnswers',
  goal: (unit: string): SheetKey => sheetKeyOf('goal', unit),
} as const;
