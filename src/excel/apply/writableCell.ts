import type { WrittenCell } from '../../sheets';
import { KEEP } from '../../sheets';
import { cellAddress, JambladError } from '../../vocabulary';

/**
 * Understands what Excel makes of a value that is written. Text is parsed as if it were typed in English, `null`
 * leaves the cell as it is, and numbers that are none become `null` on the way without a word (office-host 1.2, 1.3).
 */

/** What goes over the wire for one cell; null leaves what stands there. */
export type WireCell = string | number | boolean | null;

/** Where a cell stands, for what is said when it cannot be written. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Excel's limits for the text and the formula of a cell. */
const TEXT_LENGTH = 32_767;
const FORMULA_LENGTH = 8_192;

const SPECIAL_START = /^[=+\-@'#]/;
const TRUTH = /^(?:true|false)$/i;
const DIGIT = /\d/;
const WORDS = /\p{L}+/gu;

/** A word of so many letters is none that Excel knows from dates, times, numbers or currencies, but for months. */
const PLAIN_WORD_LENGTH = 4;
const MONTHS =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|sept|januari|februari|mars|juni|juli|augusti|oktober)$/i;

/**
 * Makes a cell ready for `range.formulas`: text stays text, formulas stay formulas, KEEP leaves what is there.
 * @throws JambladError `cellNotWritable` with the place, for what is no value or too long
 * @example writableCell('=1+1', place) // "'=1+1"
 */
export function writableCell(cell: WrittenCell, place: CellPlace): WireCell {
  if (cell === KEEP) return null;
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') {
    if (Number.isFinite(cell)) return cell;
    throw notWritable(place, String(cell));
  }
  if (typeof cell === 'string') return writableText(cell, place);
  // An undefined that the types did not stop would leave the old value standing.
  if (typeof (cell as { formula?: unknown } | undefined)?.formula !== 'string')
    throw notWritable(place, typeof cell);
  if (cell.formula.length > FORMULA_LENGTH) throw notWritable(place, 'formulaTooLong');
  return cell.formula;
}

function writableText(text: string, place: CellPlace): string {
  if (text.length > TEXT_LENGTH) throw notWritable(place, 'textTooLong');
  return text !== '' && couldBeParsed(text) ? `'${text}` : text;
}

/** True for a text that Excel might take for a formula, a number, a date, a time, a truth value or an error. */
function couldBeParsed(text: string): boolean {
  const trimmed = text.trim();
  if (SPECIAL_START.test(text) || SPECIAL_START.test(trimmed) || TRUTH.test(trimmed)) return true;
  if (!DIGIT.test(trimmed)) return false;
  const words = trimmed.match(WORDS) ?? [];
  return !words.some((word) => word.length >= PLAIN_WORD_LENGTH && !MONTHS.test(word));
}

function notWritable({ sheet, row, column }: CellPlace, problem: string): JambladError<'cellNotWritable'> {
  return new JambladError('cellNotWritable', { sheet, cell: cellAddress(row, column), problem });
}
