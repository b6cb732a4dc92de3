/** Understands the life line of a goal (domain.md 3.2; contract 6). */

/** Saknas → Utkast → Mätbart → Antaget/Utarbetat → Följs upp → the assessment → Åtgärdsplan → Avslutat or Överfört. */
export const GOAL_STATUSES = [
  'missing',
  'draft',
  'measurable',
  'adopted',
  'inFollowUp',
  'met',
  'partly',
  'notMet',
  'cannotBeAssessed',
  'remedyPlan',
  'closed',
  'carriedOver',
] as const;

/** Where on its life line a goal is. */
export type GoalStatus = (typeof GOAL_STATUSES)[number];
