import { columnIndex } from '../model';
import { unescapeExcel, unescapeXml } from './xml';

/** What a sheet's rows hold, as they pass by. Rows and columns count from 0. */
export interface SheetDataSink {
  row(row: number, attributes: Readonly<Record<string, string>>): void;
  /** `kind` is the file's word: n, s, b, e, str, inlineStr, d; '' for a cell without a value. */
  number(row: number, column: number, value: number): void;
  sharedText(row: number, column: number, index: number): void;
  text(row: number, column: number, text: string): void;
  boolean(row: number, column: number, value: boolean): void;
  error(row: number, column: number, text: string): void;
  style(row: number, column: number, style: number): void;
  formula(row: number, column: number, formula: FileFormula): void;
}

export interface FileFormula {
  readonly text: string;
  readonly kind: string;
  readonly range: string | undefined;
  readonly sharedIndex: number | undefined;
}

const LT = 60;
const GT = 62;
const SLASH = 47;
const QUOTE = 34;
const APOSTROPHE = 39;
const EQUALS = 61;
const SPACE = 32;
const ZERO = 48;
const MINUS = 45;
const POINT = 46;
const decoder = new TextDecoder();
/** Powers of ten that a double holds exactly, so that one division rounds right. */
const POWERS = Array.from({ length: 23 }, (_, power) => 10 ** power);

/**
 * Goes through the bytes of complete rows. It reads bytes rather than text, since a large sheet's text
 * does not fit in one string. Element names must come without a prefix.
 */
export class SheetDataScanner {
  private bytes: Uint8Array = new Uint8Array();
  private at = 0;
  private row = -1;
  private column = -1;

  constructor(private readonly sink: SheetDataSink) {}

  /** Scans from the start to the end of the bytes, which must be between rows. */
  scan(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.at = 0;
    while (this.toNextTag()) {
      const first = this.bytes[this.at];
      const second = this.bytes[this.at + 1] ?? GT;
      if (first === 114 && second === 111) this.readRow();
      else if (first === 99 && (second === SPACE || second === GT || second === SLASH || second < SPACE)) {
        this.readCell();
      }
    }
  }

  private toNextTag(): boolean {
    const next = this.bytes.indexOf(LT, this.at);
    if (next < 0) return false;
    this.at = next + 1;
    return true;
  }

  private readRow(): void {
    const attributes = this.readAttributes();
    this.row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']) - 1;
    this.column = -1;
    this.sink.row(this.row, attributes);
  }

  private readCell(): void {
    const attributes = this.readAttributes();
    const place = attributes['r'];
    this.column = place === undefined ? this.column + 1 : columnOf(place);
    if (attributes['s'] !== undefined) this.sink.style(this.row, this.column, Number(attributes['s']));
    if (this.bytes[this.at - 2] === SLASH) return;
    this.readCellBody(attributes['t'] ?? 'n');
  }

  private readCellBody(type: string): void {
    while (this.toNextTag()) {
      const first = this.bytes[this.at];
      if (first === SLASH) {
        if (this.bytes[this.at + 1] === 99 && this.bytes[this.at + 2] === GT) return;
        continue;
      }
      if (first === 118) this.readValue(type);
      else if (first === 102) this.readFormula();
      else if (first === 105 && type === 'inlineStr') this.readInlineText();
    }
  }

  private readValue(type: string): void {
    this.skipTag();
    if (this.bytes[this.at - 2] === SLASH) return;
    const start = this.at;
    const end = this.bytes.indexOf(LT, start);
    this.at = end;
    if (type === 's') {
      this.sink.sharedText(this.row, this.column, parseDecimal(this.bytes, start, end));
    } else if (type === 'n') {
      if (end > start) this.sink.number(this.row, this.column, parseDecimal(this.bytes, start, end));
    } else this.takeText(type, this.textBetween(start, end));
  }

  private takeText(type: string, text: string): void {
    if (type === 'b') this.sink.boolean(this.row, this.column, text === '1' || text === 'true');
    else if (type === 'e') this.sink.error(this.row, this.column, text);
    else if (type === 'd') this.sink.number(this.row, this.column, isoSerial(text));
    else this.sink.text(this.row, this.column, unescapeExcel(text));
  }

  private readFormula(): void {
    const attributes = this.readAttributes();
    const empty = this.bytes[this.at - 2] === SLASH;
    const start = this.at;
    if (!empty) this.at = this.bytes.indexOf(LT, start);
    const shared = attributes['si'];
    this.sink.formula(this.row, this.column, {
      text: empty ? '' : this.textBetween(start, this.at),
      kind: attributes['t'] ?? 'normal',
      range: attributes['ref'],
      sharedIndex: shared === undefined ? undefined : Number(shared),
    });
  }

  /** Runs of a rich text are joined; phonetic hints are left out. */
  private readInlineText(): void {
    const end = indexOfText(this.bytes, '</is>', this.at);
    const xml = decoder.decode(this.bytes.subarray(this.at, end)).replace(/<rPh[\s\S]*?<\/rPh>/g, '');
    this.at = end;
    const text = [...xml.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map(([, part = '']) => part).join('');
    this.sink.text(this.row, this.column, unescapeExcel(unescapeXml(text)));
  }

  private textBetween(start: number, end: number): string {
    return unescapeXml(decoder.decode(this.bytes.subarray(start, end)));
  }

  private skipTag(): void {
    this.at = this.bytes.indexOf(GT, this.at) + 1;
  }

  /** Reads the attributes of the tag; afterwards the position is behind its `>`. */
  private readAttributes(): Record<string, string> {
    const attributes: Record<string, string> = {};
    const { bytes } = this;
    let at = this.at;
    while (at < bytes.length && bytes[at] !== GT) {
      if (bytes[at] !== EQUALS) {
        at += 1;
        continue;
      }
      let nameStart = at;
      while (nameStart > 0 && (bytes[nameStart - 1] ?? 0) > SPACE) nameStart -= 1;
      const quote = bytes[at + 1] === APOSTROPHE ? APOSTROPHE : QUOTE;
      const valueStart = bytes.indexOf(quote, at) + 1;
      const valueEnd = bytes.indexOf(quote, valueStart);
      attributes[asciiText(bytes, nameStart, at)] = asciiText(bytes, valueStart, valueEnd);
      at = valueEnd + 1;
    }
    this.at = at + 1;
    return attributes;
  }
}

/** The place of an ASCII text in bytes, or -1. */
export function indexOfText(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < text.length && bytes[at + same] === text.charCodeAt(same)) same += 1;
    if (same === text.length) return at;
  }
  return -1;
}

function asciiText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start === 1) return String.fromCharCode(bytes[start] ?? 0);
  let text = '';
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

function columnOf(place: string): number {
  let length = 0;
  while (place.charCodeAt(length) > 64) length += 1;
  return length === 1 ? place.charCodeAt(0) - 65 : columnIndex(place.slice(0, length));
}

/** Plain decimals of up to 15 digits are put together here; the rest is left to Number. */
function parseDecimal(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === MINUS;
  if (negative) at += 1;
  let mantissa = 0;
  let decimals = -1;
  let digits = 0;
  for (; at < end; at += 1) {
    const code = bytes[at] ?? 0;
    if (code === POINT && decimals < 0) {
      decimals = 0;
      continue;
    }
    const digit = code - ZERO;
    if (digit < 0 || digit > 9 || digits >= 15) return Number(asciiText(bytes, start, end));
    mantissa = mantissa * 10 + digit;
    if (mantissa > 0) digits += 1;
    if (decimals >= 0) decimals += 1;
  }
  if (decimals > 22) return Number(asciiText(bytes, start, end));
  const size = decimals > 0 ? mantissa / (POWERS[decimals] ?? 1) : mantissa;
  return negative ? -size : size;
}

/** ISO dates in cells (`t="d"`) as serial numbers. */
function isoSerial(text: string): number {
  const time = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  return Number.isNaN(time) ? 0 : time / 86_400_000 + 25_569;
}
