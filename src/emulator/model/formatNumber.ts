import type { FormatLocale } from './formatLocale';
import type { FormatToken } from './numberFormat';

/** Decimal text of a number of 0 or more, rounded half away from zero as Excel shows it. */
export function roundedText(value: number, decimals: number): string {
  const capped = Math.min(decimals, 30);
  const shortest = value.toPrecision(15);
  const [mantissa = '', exponent = '0'] = Number(shortest).toString().split('e');
  const moved = Number(`${mantissa}e${String(Number(exponent) + capped)}`);
  if (!Number.isFinite(moved) || moved >= 1e15) return value.toFixed(Math.min(capped, 20));
  const digits = Math.round(moved)
    .toString()
    .padStart(capped + 1, '0');
  const padded = digits.includes('e')
    ? BigInt(Math.round(moved))
        .toString()
        .padStart(capped + 1, '0')
    : digits;
  return capped === 0 ? padded : `${padded.slice(0, -capped)}.${padded.slice(-capped)}`;
}

/** A number of 0 or more shown by a section with digit placeholders. */
export function formatNumber(size: number, tokens: readonly FormatToken[], locale: FormatLocale): string {
  if (tokens.some(({ kind }) => kind === 'exponent')) return scientific(size, tokens, locale);
  if (isFraction(tokens)) return fractionText(size, tokens);
  const plan = planOf(tokens);
  const [whole = '', decimals = ''] = roundedText(size * plan.scale, plan.decimalPlaces).split('.');
  return lay(tokens, plan, { whole: whole === '0' ? '' : whole, decimals }, locale);
}

interface Plan {
  readonly scale: number;
  readonly wholePlaces: number;
  readonly decimalPlaces: number;
  readonly grouped: boolean;
  readonly lastWholeDigit: number;
}

/** Counts placeholders; a comma between digits groups, commas after the last digit divide by a thousand each. */
function planOf(tokens: readonly FormatToken[]): Plan {
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const end = point < 0 ? tokens.length : point;
  const places = tokens
    .map(({ kind }, index) => (kind === 'digit' ? index : -1))
    .filter((index) => index >= 0);
  const wholes = places.filter((index) => index < end);
  const lastDigit = places.at(-1) ?? -1;
  const firstWhole = wholes[0] ?? -1;
  const lastWhole = wholes.at(-1) ?? -1;
  const commas = tokens
    .map(({ kind }, index) => (kind === 'comma' ? index : -1))
    .filter((index) => index >= 0);
  const dividing = commas.filter((index) => index > lastWhole && (index > lastDigit || index < end)).length;
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  return {
    scale: 100 ** percents / 1000 ** dividing,
    wholePlaces: wholes.length,
    decimalPlaces: places.length - wholes.length,
    grouped: commas.some((index) => index > firstWhole && index < lastWhole),
    lastWholeDigit: lastWhole,
  };
}

interface Digits {
  readonly whole: string;
  readonly decimals: string;
}

function lay(tokens: readonly FormatToken[], plan: Plan, digits: Digits, locale: FormatLocale): string {
  let wholePlace = 0;
  let decimalPlace = 0;
  let seenPoint = false;
  const shownDecimals = trimOptional(tokens, digits.decimals);
  return tokens
    .map((token) => {
      if (token.kind === 'comma') return '';
      if (token.kind === 'point') {
        seenPoint = true;
        return locale.decimal;
      }
      if (token.kind !== 'digit') return token.text;
      if (seenPoint) {
        const digit = shownDecimals[decimalPlace];
        decimalPlace += 1;
        return digit ?? (token.text === '?' ? ' ' : '');
      }
      wholePlace += 1;
      return wholeText({ token, place: wholePlace, plan, whole: digits.whole, locale });
    })
    .join('');
}

/** Zeros at the end that stand under `#` or `?` are not shown. */
function trimOptional(tokens: readonly FormatToken[], decimals: string): string {
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const places = tokens.slice(point + 1).filter(({ kind }) => kind === 'digit');
  let length = decimals.length;
  while (length > 0 && decimals[length - 1] === '0' && places[length - 1]?.text !== '0') length -= 1;
  return decimals.slice(0, length);
}

interface WholePlace {
  readonly token: FormatToken;
  readonly place: number;
  readonly plan: Plan;
  readonly whole: string;
  readonly locale: FormatLocale;
}

/** The first placeholder takes all digits that have no placeholder of their own. */
function wholeText({ token, place, plan, whole, locale }: WholePlace): string {
  const fromEnd = plan.wholePlaces - place;
  const end = whole.length - fromEnd;
  const start = place === 1 ? 0 : end - 1;
  const own = end > 0 ? whole.slice(Math.max(0, start), end) : '';
  const filler = token.text === '0' ? '0' : token.text === '?' ? ' ' : '';
  const digits = own === '' ? filler : own;
  if (!plan.grouped || digits.trim() === '') return digits;
  return [...digits]
    .map((digit, index) => {
      const right = digits.length - 1 - index + fromEnd;
      return right > 0 && right % 3 === 0 ? `${digit}${locale.group}` : digit;
    })
    .join('');
}

function scientific(size: number, tokens: readonly FormatToken[], locale: FormatLocale): string {
  const mark = tokens.findIndex(({ kind }) => kind === 'exponent');
  const before = tokens.slice(0, mark);
  const after = tokens.slice(mark + 1);
  const plan = planOf(before);
  const step = Math.max(1, plan.wholePlaces);
  let power = size === 0 ? 0 : Math.floor(Math.log10(size));
  power -= ((power % step) + step) % step;
  let mantissa = size / 10 ** power;
  if (Number(roundedText(mantissa, plan.decimalPlaces)) >= 10 ** step) {
    power += step;
    mantissa = size / 10 ** power;
  }
  const sign = power < 0 ? '-' : tokens[mark]?.text.endsWith('+') === true ? '+' : '';
  const places = after.filter(({ kind }) => kind === 'digit').length;
  const tail = after.filter(({ kind }) => kind !== 'digit').map(({ text }) => text);
  const exponent = `E${sign}${String(Math.abs(power)).padStart(places, '0')}`;
  return `${formatNumber(mantissa, before, locale)}${exponent}${tail.join('')}`;
}

function isFraction(tokens: readonly FormatToken[]): boolean {
  const slash = tokens.findIndex(({ kind }) => kind === 'slash');
  return slash > 0 && tokens[slash - 1]?.kind === 'digit';
}

/** Whole part and nearest fraction with as many digits as the format has places. */
function fractionText(size: number, tokens: readonly FormatToken[]): string {
  const slash = tokens.findIndex(({ kind }) => kind === 'slash');
  const places = tokens.slice(slash + 1).filter(({ kind }) => kind === 'digit').length;
  const whole = Math.floor(size);
  const best = nearestFraction(size - whole, 10 ** places - 1);
  if (best.top === 0) return String(whole);
  if (best.top === best.bottom) return String(whole + 1);
  return `${whole === 0 ? '' : String(whole)} ${String(best.top)}/${String(best.bottom)}`;
}

function nearestFraction(part: number, largest: number): { readonly top: number; readonly bottom: number } {
  let best = { top: 0, bottom: 1 };
  for (let bottom = 1; bottom <= largest; bottom += 1) {
    const top = Math.round(part * bottom);
    if (Math.abs(part - top / bottom) < Math.abs(part - best.top / best.bottom) - 1e-12)
      best = { top, bottom };
  }
  return best;
}
