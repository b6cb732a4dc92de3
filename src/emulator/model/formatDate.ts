import type { FormatLocale } from './formatLocale';
import type { FormatToken } from './numberFormat';
import type { DateParts } from './serialDate';
import { serialParts } from './serialDate';

/** A serial number shown by a section with date tokens; `#####` for what is no date. */
export function formatDate(serial: number, tokens: readonly FormatToken[], locale: FormatLocale): string {
  if (serial < 0 || serial >= 2_958_466) return '#####';
  const rounded = roundToShown(serial, tokens);
  const parts = serialParts(rounded);
  const twelveHours = tokens.some(({ kind, text }) => kind === 'date' && text.includes('/'));
  return tokens
    .map((token, index) =>
      token.kind === 'date'
        ? dateText({ text: meaning(tokens, index), parts, serial: rounded, twelveHours, locale })
        : token.text,
    )
    .join('');
}

/** Seconds are shown rounded, not cut; without seconds Excel cuts. */
function roundToShown(serial: number, tokens: readonly FormatToken[]): number {
  const seconds = tokens.find(({ kind, text }) => kind === 'date' && /^\[?s/.test(text));
  if (!seconds) return serial;
  const decimals = seconds.text.split('.')[1]?.length ?? 0;
  const unit = 86_400 * 10 ** decimals;
  return Math.round(serial * unit) / unit;
}

/** `m` beside hours or seconds means minutes; they come back as `n`. */
function meaning(tokens: readonly FormatToken[], index: number): string {
  const text = tokens[index]?.text ?? '';
  if (!/^m{1,2}$/.test(text)) return text;
  const dates = tokens.filter(({ kind }) => kind === 'date');
  const place = dates.indexOf(tokens[index] as FormatToken);
  const before = dates[place - 1]?.text ?? '';
  const after = dates[place + 1]?.text ?? '';
  return /^\[?h/.test(before) || /^\[?s/.test(after) ? text.replaceAll('m', 'n') : text;
}

interface DatePiece {
  readonly text: string;
  readonly parts: DateParts;
  readonly serial: number;
  readonly twelveHours: boolean;
  readonly locale: FormatLocale;
}

function dateText({ text, parts, serial, twelveHours, locale }: DatePiece): string {
  if (text.startsWith('[')) return elapsed(text.slice(1, -1), serial);
  const length = text.length;
  switch (text[0]) {
    case 'y':
      return length > 2 ? String(parts.year).padStart(4, '0') : pad(parts.year % 100, 2);
    case 'm':
      return monthText(length, parts.month, locale);
    case 'd':
      if (length > 2) return (length === 3 ? locale.shortDays : locale.days)[parts.weekday] ?? '';
      return pad(parts.day, length);
    case 'h':
      return pad(twelveHours ? ((parts.hours + 11) % 12) + 1 : parts.hours, length);
    case 'n':
      return pad(parts.minutes, length);
    case 's':
      return secondsText(text, parts.seconds, locale);
    default:
      return halfOfDay(text, parts.hours);
  }
}

function monthText(length: number, month: number, locale: FormatLocale): string {
  if (length <= 2) return pad(month, length);
  const name = locale.months[month - 1] ?? '';
  if (length === 3) return locale.shortMonths[month - 1] ?? '';
  return length === 5 ? name.slice(0, 1) : name;
}

function secondsText(text: string, seconds: number, locale: FormatLocale): string {
  const [whole = '', decimals = ''] = text.split('.');
  if (decimals === '') return pad(Math.floor(seconds + 1e-6), whole.length);
  const fixed = seconds.toFixed(decimals.length);
  const padded = whole.length > 1 ? fixed.padStart(decimals.length + 3, '0') : fixed;
  return padded.replace('.', locale.decimal);
}

function halfOfDay(text: string, hours: number): string {
  const [am = 'AM', pm = 'PM'] = text.split('/');
  return hours < 12 ? am : pm;
}

function elapsed(unit: string, serial: number): string {
  const perDay = unit.startsWith('h') ? 24 : unit.startsWith('m') ? 1440 : 86_400;
  return pad(Math.floor(serial * perDay + 1e-9), unit.length);
}

function pad(value: number, length: number): string {
  return String(value).padStart(Math.min(length, 2), '0');
}
