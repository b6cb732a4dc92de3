import type { CellValue } from './cellValue';
import { formatDate } from './formatDate';
import type { FormatLocale, FormatLocaleName } from './formatLocale';
import { FORMAT_LOCALES } from './formatLocale';
import { formatNumber, roundedText } from './formatNumber';
import type { FormatCondition, FormatSection } from './numberFormat';
import { parseNumberFormat } from './numberFormat';

/**
 * The text that a cell shows for a value under a number format (written as in en-US), regardless of the
 * column's width. Understands sections, conditions, literals, dates and times, percent, thousands,
 * exponents, fractions and text sections; colours are left out.
 *
 * Example: 0.1416 under `0.0%` is `14.2%` in en-US and `14,2%` in sv-SE.
 */
export function formatValue(
  value: CellValue,
  format: string,
  localeName: FormatLocaleName = 'en-US',
): string {
  const locale = FORMAT_LOCALES[localeName];
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = sectionsFor(format, locale);
  if (typeof value === 'string') return formatText(value, sections);
  const chosen = chooseSection(value, sections);
  if (!chosen) return '#####';
  const { section, signed } = chosen;
  const size = Math.abs(value);
  const sign = signed && value < 0 ? '-' : '';
  if (section.tokens.some(({ kind }) => kind === 'date')) {
    return formatDate(signed ? value : size, section.tokens, locale);
  }
  if (section.tokens.some(({ kind }) => kind === 'general' || kind === 'text')) {
    return generalSection(size, sign, section, locale);
  }
  if (!section.tokens.some(({ kind }) => kind === 'digit')) {
    return sign + section.tokens.map(({ text }) => text).join('');
  }
  const shown = formatNumber(size, section.tokens, locale);
  return /[1-9]/.test(shown) ? sign + shown : shown;
}

/** `m/d/yyyy` and `mm-dd-yy` stand for the short date of whoever looks. */
function sectionsFor(format: string, locale: FormatLocale): readonly FormatSection[] {
  const system = /^(m\/d\/yyyy|mm-dd-yy)(;@)?$/i.exec(format);
  const withTime = /^m\/d\/yyyy (h:mm)$/i.exec(format);
  if (system) return parseNumberFormat(locale.shortDate);
  return parseNumberFormat(withTime ? `${locale.shortDate} ${withTime[1] ?? ''}` : format);
}

function formatText(text: string, sections: readonly FormatSection[]): string {
  const own = sections[3] ?? sections.find(({ tokens }) => tokens.some(({ kind }) => kind === 'text'));
  if (!own) return text;
  return own.tokens.map((token) => (token.kind === 'text' ? text : token.text)).join('');
}

interface ChosenSection {
  readonly section: FormatSection;
  /** The section does not say by itself that the number is below zero. */
  readonly signed: boolean;
}

function chooseSection(value: number, sections: readonly FormatSection[]): ChosenSection | undefined {
  const [first, second, third] = sections;
  if (!first) return undefined;
  if (sections.some(({ condition }) => condition)) return byCondition(value, sections);
  if (value < 0 && second) return { section: second, signed: false };
  if (value === 0 && third && sections.length > 2) return { section: third, signed: false };
  return { section: first, signed: true };
}

function byCondition(value: number, sections: readonly FormatSection[]): ChosenSection | undefined {
  const met = sections.find(({ condition }) => condition === undefined || holds(value, condition));
  return met ? { section: met, signed: true } : undefined;
}

function holds(value: number, { operator, operand }: FormatCondition): boolean {
  switch (operator) {
    case '<':
      return value < operand;
    case '<=':
      return value <= operand;
    case '>':
      return value > operand;
    case '>=':
      return value >= operand;
    case '<>':
      return value !== operand;
    default:
      return value === operand;
  }
}

function generalSection(size: number, sign: string, section: FormatSection, locale: FormatLocale): string {
  const number = generalText(size, locale);
  return (
    sign +
    section.tokens
      .map((token) => (token.kind === 'general' || token.kind === 'text' ? number : token.text))
      .join('')
  );
}

/** General: at most eleven characters; very large and very small numbers with an exponent. */
function generalText(size: number, locale: FormatLocale): string {
  if (size === 0) return '0';
  if (size >= 1e11 || size < 1e-4) return exponentText(size, locale);
  const whole = Math.max(1, Math.floor(Math.log10(size)) + 1);
  const text = roundedText(size, Math.max(0, 10 - whole));
  return trimZeros(text).replace('.', locale.decimal);
}

function exponentText(size: number, locale: FormatLocale): string {
  const [mantissa = '', power = '0'] = size.toExponential(5).split('e');
  const digits = String(Math.abs(Number(power))).padStart(2, '0');
  return `${trimZeros(mantissa).replace('.', locale.decimal)}E${Number(power) < 0 ? '-' : '+'}${digits}`;
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
