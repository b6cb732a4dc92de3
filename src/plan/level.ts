/** Understands the five levels of the goal chain, and which of them stands above which (domain.md 3.2). */

/** The levels from the top down. A goal relates to one on the level above its own. */
export const LEVELS = ['vision', 'council', 'committee', 'department', 'unit'] as const;

/** A level of the goal chain. */
export type Level = (typeof LEVELS)[number];

/** The levels that have units of the organisation, and templates: what is above them is texts of the municipality. */
export const UNIT_LEVELS = ['committee', 'department', 'unit'] as const;

/** A level of the organisation. */
export type UnitLevel = (typeof UNIT_LEVELS)[number];
