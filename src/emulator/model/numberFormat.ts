/** One piece of a number format's section. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  /** `0`, `#` or `?`. */
  | { readonly kind: 'digit'; readonly text: string }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'text' | 'general' | 'slash'; readonly text: string }
  /** `E+` or `E-`. */
  | { readonly kind: 'exponent'; readonly text: string }
  /** `yyyy`, `mm`, `[h]`, `ss`, `AM/PM`, `.00` (fractions of a second) … */
  | { readonly kind: 'date'; readonly text: string };

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition: FormatCondition | undefined;
}

export interface FormatCondition {
  readonly operator: string;
  readonly operand: number;
}

const TOKEN = new RegExp(
  [
    String.raw`"(?<quoted>[^"]*)"`,
    String.raw`\\(?<escaped>.)`,
    String.raw`_(?<space>.)`,
    String.raw`\*(?<fill>.)`,
    String.raw`\[(?<bracket>[^\]]*)\]`,
    String.raw`(?<general>General)`,
    String.raw`(?<half>AM\/PM|A\/P)`,
    String.raw`(?<exponent>E[+-])`,
    String.raw`(?<date>y+|m+|d+|h+|s+(?:\.0+)?)`,
    String.raw`(?<digit>[0#?])`,
    String.raw`(?<symbol>[.,%@/])`,
    String.raw`(?<other>[\s\S])`,
  ].join('|'),
  'giu',
);

const SYMBOLS: Readonly<Record<string, 'point' | 'comma' | 'percent' | 'text' | 'slash'>> = {
  '.': 'point',
  ',': 'comma',
  '%': 'percent',
  '@': 'text',
  '/': 'slash',
};

const parsed = new Map<string, readonly FormatSection[]>();

/** Takes a number format apart: up to four sections, split at `;`. */
export function parseNumberFormat(format: string): readonly FormatSection[] {
  const known = parsed.get(format);
  if (known) return known;
  const sections = splitSections(format).map(parseSection);
  parsed.set(format, sections);
  return sections;
}

/** Does the format show numbers as dates or times? */
export function isDateFormat(format: string): boolean {
  const first = parseNumberFormat(format)[0];
  return first?.tokens.some((token) => token.kind === 'date') ?? false;
}

function splitSections(format: string): readonly string[] {
  const pieces = format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[]|["\\[])+|;/g) ?? [];
  const sections = [''];
  for (const piece of pieces) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] = (sections[sections.length - 1] ?? '') + piece;
  }
  return sections;
}

function parseSection(section: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: FormatCondition | undefined;
  for (const match of section.matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const { bracket } = groups;
    if (bracket === undefined) {
      const token = tokenOf(groups);
      if (token) tokens.push(token);
      continue;
    }
    const compare = /^(<=|>=|<>|<|>|=)(-?[0-9.]+)$/.exec(bracket);
    if (compare) condition = { operator: compare[1] ?? '=', operand: Number(compare[2]) };
    else if (/^(h+|m+|s+)$/i.test(bracket)) {
      tokens.push({ kind: 'date', text: `[${bracket.toLowerCase()}]` });
    } else if (bracket.startsWith('$')) {
      tokens.push({ kind: 'literal', text: bracket.slice(1).split('-')[0] ?? '' });
    }
  }
  return { tokens, condition };
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>): FormatToken | undefined {
  const { quoted, escaped, space, fill, general, half, exponent, date, digit, symbol, other } = groups;
  if (fill !== undefined) return undefined;
  if (space !== undefined) return { kind: 'literal', text: ' ' };
  if (general !== undefined) return { kind: 'general', text: general };
  if (half !== undefined) return { kind: 'date', text: half.toUpperCase() };
  if (exponent !== undefined) return { kind: 'exponent', text: exponent };
  if (date !== undefined) return { kind: 'date', text: date.toLowerCase() };
  if (digit !== undefined) return { kind: 'digit', text: digit };
  const kind = symbol === undefined ? undefined : SYMBOLS[symbol];
  if (symbol !== undefined && kind !== undefined) return { kind, text: symbol };
  return { kind: 'literal', text: quoted ?? escaped ?? other ?? '' };
}
