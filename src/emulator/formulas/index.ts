/**
 * Understands which formula depends on what and what each comes to: after a change only what depends on
 * it is calculated anew. The functions themselves are a library's.
 */
export { recalculate } from './recalculate';
export type { CellPlace, Recalculation } from './recalculate';
