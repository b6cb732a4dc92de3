import { dateSerial } from './serialDate';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const TIME = /^([0-9]{1,4}):([0-9]{1,2})(?::([0-9]{1,2}(?:\.[0-9]+)?))?(?:\s*([ap])\.?m?\.?)?$/i;

/** A serial number with the format that Excel gives it. */
export interface TypedDate {
  readonly value: number;
  readonly numberFormat: string;
}

/** Reads a date, a time or both, as typed under US English settings; undefined when the text is neither. */
export function parseTypedDate(text: string, currentYear: number): TypedDate | undefined {
  const time = parseTime(text);
  if (time) return time;
  const date = parseDate(text, currentYear);
  if (date) return date;
  const split = /^(.+?)\s+(\S+(?:\s*[ap]m?)?)$/i.exec(text);
  const day = split ? parseDate(split[1] ?? '', currentYear) : undefined;
  const hour = split ? parseTime(split[2] ?? '') : undefined;
  if (!day || !hour || hour.value >= 1) return undefined;
  return { value: day.value + hour.value, numberFormat: 'm/d/yyyy h:mm' };
}

function parseTime(text: string): TypedDate | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, hourText = '', minuteText = '', secondText, half] = match;
  const hours = Number(hourText);
  const minutes = Number(minuteText);
  const seconds = Number(secondText ?? 0);
  if (minutes > 59 || seconds >= 60) return undefined;
  if (half !== undefined && (hours > 12 || hours < 1)) return undefined;
  const ofDay = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const value = (ofDay * 3600 + minutes * 60 + seconds) / 86_400;
  return { value, numberFormat: timeFormat(hours, secondText, half) };
}

function timeFormat(hours: number, seconds: string | undefined, half: string | undefined): string {
  if (hours >= 24) return '[h]:mm:ss';
  if (seconds?.includes('.') === true) return 'mm:ss.0';
  const plain = seconds === undefined ? 'h:mm' : 'h:mm:ss';
  return half === undefined ? plain : `${plain} AM/PM`;
}

type DateReader = (groups: readonly string[], currentYear: number) => TypedDate | undefined;

const READERS: readonly (readonly [RegExp, DateReader])[] = [
  [/^([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})$/, ([y, m, d]) => day(y, m, d, 'm/d/yyyy')],
  [/^([0-9]{1,2})[-/]([0-9]{1,2})[-/]([0-9]{2}|[0-9]{4})$/, ([m, d, y]) => day(y, m, d, 'm/d/yyyy')],
  [/^([0-9]{1,2})[-/]([0-9]{1,2})$/, ([m, d], year) => monthAndDay(m, d, year)],
  [/^([0-9]{1,2})[-/]([0-9]{4})$/, ([m, y]) => day(y, m, '1', 'mmm-yy')],
  [
    new RegExp(`^([0-9]{1,2})[- /]?${MONTH}[- /,.]?\\s*([0-9]{2}|[0-9]{4})$`, 'i'),
    ([d, m, y]) => day(y, monthNumber(m), d, 'd-mmm-yy'),
  ],
  [
    new RegExp(`^([0-9]{1,2})[- /]?${MONTH}$`, 'i'),
    ([d, m], year) => day(String(year), monthNumber(m), d, 'd-mmm'),
  ],
  [
    new RegExp(`^${MONTH}\\s+([0-9]{1,2}),?\\s+([0-9]{4})$`, 'i'),
    ([m, d, y]) => day(y, monthNumber(m), d, 'd-mmm-yy'),
  ],
  [
    new RegExp(`^${MONTH}[- /]([0-9]{1,2})$`, 'i'),
    ([m, d], year) => day(String(year), monthNumber(m), d, 'd-mmm') ?? day(d, monthNumber(m), '1', 'mmm-yy'),
  ],
  [new RegExp(`^${MONTH}[- /]([0-9]{4})$`, 'i'), ([m, y]) => day(y, monthNumber(m), '1', 'mmm-yy')],
];

function parseDate(text: string, currentYear: number): TypedDate | undefined {
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(text);
    if (match) return read(match.slice(1), currentYear);
  }
  return undefined;
}

function monthAndDay(m: string | undefined, d: string | undefined, year: number): TypedDate | undefined {
  return day(String(year), m, d, 'd-mmm') ?? (Number(d) > 31 ? day(d, m, '1', 'mmm-yy') : undefined);
}

function day(
  year: string | undefined,
  month: string | undefined,
  dayOfMonth: string | undefined,
  numberFormat: string,
): TypedDate | undefined {
  const value = dateSerial(fullYear(year ?? ''), Number(month), Number(dayOfMonth));
  return value === undefined ? undefined : { value, numberFormat };
}

/** Two digits mean 1930 to 2029. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}
