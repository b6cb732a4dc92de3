/**
 * Understands days as people in a municipality mean them: the local calendar day, without clock or time zone (R15).
 * Written `YYYY-MM-DD`, so that days compare as texts do.
 */

/** A local calendar day, `YYYY-MM-DD`. */
export type LocalDate = string;
