import type { FormulaPart, FormulaParts } from './formulaParts';
import { parts } from './formulaParts';

/**
 * Gives the formula of a day as YYYY-MM-DD. Not by the format of a date, whose letters differ between languages of
 * Excel. What is no date is said as it stands.
 */
export function isoDay(cell: FormulaPart): FormulaParts {
  return parts`IF(ISNUMBER(${cell}),YEAR(${cell})&"-"&TEXT(MONTH(${cell}),"00")&"-"&TEXT(DAY(${cell}),"00"),${cell}&"")`;
}
