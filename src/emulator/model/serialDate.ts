const DAY = 86_400_000;
/** The day with which serial 0 would begin if 1900 had been no leap year. */
const EPOCH = Date.UTC(1899, 11, 30);
/** Serial 60 is 29 February 1900, a day that never was; Excel counts it. */
const PHANTOM_DAY = 60;

/** A calendar day and time of day; months from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hours: number;
  readonly minutes: number;
  /** With fractions. */
  readonly seconds: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/**
 * The serial number of a day in Excel's 1900 date system, or undefined when there is no such day between
 * 1900-01-01 and 9999-12-31. Example: 2024-02-15 is 45337.
 */
export function dateSerial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  if (year < 1900 || year > 9999) return undefined;
  const days = Math.round((date.getTime() - EPOCH) / DAY);
  return days > PHANTOM_DAY ? days : days - 1;
}

/** The day and time of a serial number of 0 or more, to the millisecond. */
export function serialParts(serial: number): DateParts {
  const milliseconds = Math.round((serial - Math.floor(serial)) * DAY);
  const carried = milliseconds >= DAY ? 1 : 0;
  const wholeDays = Math.floor(serial) + carried;
  const time = carried === 1 ? 0 : milliseconds;
  const date = new Date(EPOCH + (wholeDays < PHANTOM_DAY ? wholeDays + 1 : wholeDays) * DAY);
  const phantom = wholeDays === PHANTOM_DAY;
  return {
    year: date.getUTCFullYear(),
    month: phantom ? 2 : date.getUTCMonth() + 1,
    day: phantom ? 29 : date.getUTCDate(),
    hours: Math.floor(time / 3_600_000),
    minutes: Math.floor(time / 60_000) % 60,
    seconds: (time % 60_000) / 1000,
    weekday: (wholeDays + 6) % 7,
  };
}
