import type { Area } from '../vocabulary';
import { parseArea } from '../vocabulary';

const PLACE = /!\$[A-Z]{1,3}\$\d{1,7}(?::\$[A-Z]{1,3}\$\d{1,7})?$/i;

/**
 * Gives the area that a name leads to, from its formula; the name of the sheet is passed over.
 * Undefined where the cells have been deleted (`#REF!`) or the formula is more than a plain reference.
 * @example namedArea("='Mål – Skolan'!$B$7") // the area of B7
 */
export function namedArea(formula: unknown): Area | undefined {
  return typeof formula === 'string' && PLACE.test(formula) ? parseArea(formula) : undefined;
}
