/**
 * Understands days as people in a municipality mean them: the local calendar day, without clock or time zone (R15).
 * Written `YYYY-MM-DD`, so that days compare as texts do.
 */

/** A local calendar day, `YYYY-MM-DD`. */
export type LocalDate = string;

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;
const DAYS_A_YEAR = 365.25;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** True where a text is a day that there is. @example isLocalDate('2027-02-29') // false */
export function isLocalDate(text: string): boolean {
  return SHAPE.test(text) && dateOfTime(timeOf(text)) === text;
}

/** Gives the day of one of Excel's serial numbers, whatever time of the day it holds. @example dateOfSerial(46387) // '2026-12-31' */
export function dateOfSerial(serial: number): LocalDate {
  return dateOfTime(EXCEL_EPOCH + Math.floor(serial) * MILLISECONDS_A_DAY);
}

/** Gives Excel's serial number of a day. @example serialOfDate('2026-12-31') // 46387 */
export function serialOfDate(date: LocalDate): number {
  return (timeOf(date) - EXCEL_EPOCH) / MILLISECONDS_A_DAY;
}

/** Gives the day so many days later. @example addDays('2026-02-28', 1) // '2026-03-01' */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfTime(timeOf(date) + days * MILLISECONDS_A_DAY);
}

/** Gives how many years, of 365.25 days, lie between two days; negative where the second is the earlier. */
export function yearsBetween(from: LocalDate, to: LocalDate): number {
  return (timeOf(to) - timeOf(from)) / MILLISECONDS_A_DAY / DAYS_A_YEAR;
}

/** Gives the same day and month so many years later; 29 February becomes 28 where there is none. @example moveDate('2028-02-29', 1) // '2029-02-28' */
export function moveDate(date: LocalDate, years: number): LocalDate {
  const moved = `${String(Number(date.slice(0, 4)) + years)}${date.slice(4)}`;
  return isLocalDate(moved) ? moved : `${moved.slice(0, -2)}28`;
}

function timeOf(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function dateOfTime(time: number): LocalDate {
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}
