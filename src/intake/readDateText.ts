import { MONTH_WORDS } from './lexicon';

/**
 * Understands dates that stand as text or as eight digits, and gives them as Excel's serial numbers
 * (1 = 1900-01-01; right from 1900-03-01 on, the leap day that 1900 never had being Excel's own).
 */

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;
const DAY_AND_WORD = /^(?:den )?(\d{1,2})\.?(?: |-)(\p{L}{3,10})\.?(?: |-)(\d{4})$/iu;

/** Reads a text as a date; `undefined` where it is none. @example readDateText('2023-11-01') // 45231 */
export function readDateText(text: string): number | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return dateSerial(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return dateSerial(dayFirst[3], dayFirst[2], dayFirst[1]);
  const spelled = DAY_AND_WORD.exec(text);
  const month = MONTH_WORDS.get((spelled?.[2] ?? '').toLowerCase());
  return spelled === null || month === undefined
    ? undefined
    : dateSerial(spelled[3], String(month), spelled[1]);
}

/** Reads a number such as 20231101 as a date; `undefined` where it is none. */
export function readDateDigits(value: number): number | undefined {
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(String(value));
  return digits === null ? undefined : dateSerial(digits[1], digits[2], digits[3]);
}

function dateSerial(year = '', month = '', day = ''): number | undefined {
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(time);
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  const plausible = Number(year) >= 1850 && Number(year) <= 2150;
  return exists && plausible ? (time - EXCEL_EPOCH) / MILLISECONDS_A_DAY : undefined;
}
