import { withoutPrefix } from './readSharedTexts';
import { indexOfText } from './sheetDataScanner';
import { decodeText } from './zipArchive';
import type { ZipArchive } from './zipArchive';

/** A sheet's part around its rows. */
export interface SheetFrame {
  /** Up to `<sheetData`. */
  readonly head: string;
  /** From behind `</sheetData>`. */
  readonly tail: string;
}

const START = '<sheetData';
const END = '</sheetData>';
const ROW_END = '</row>';

/**
 * Goes through a sheet's part without ever holding it whole: rows are handed on as they come, in bytes
 * that begin and end between rows; what stands before and behind them is returned as text.
 */
export function streamSheet(
  archive: ZipArchive,
  part: string,
  takeRows: (bytes: Uint8Array) => void,
): SheetFrame {
  const splitter = new SheetSplitter(takeRows);
  let first = true;
  let prefixed = false;
  archive.stream(part, (piece) => {
    if (first) {
      first = false;
      const start = decodeText(piece.subarray(0, 2000));
      prefixed = withoutPrefix(start) !== start;
    }
    if (!prefixed) splitter.push(piece);
  });
  if (prefixed) splitter.push(new TextEncoder().encode(withoutPrefix(archive.readText(part) ?? '')));
  return splitter.finish();
}

/** Understands where in the stream it is: before the rows, in them, or behind them. */
class SheetSplitter {
  private pending = new Uint8Array();
  private head: string | undefined;
  private tail: Uint8Array[] = [];
  private place: 'head' | 'rows' | 'tail' = 'head';

  constructor(private readonly takeRows: (bytes: Uint8Array) => void) {}

  push(piece: Uint8Array): void {
    if (this.place === 'tail') {
      this.tail.push(piece.slice());
      return;
    }
    this.pending = joined(this.pending, piece);
    if (this.place === 'head') this.leaveHead();
    if (this.place === 'rows') this.passRows();
  }

  finish(): SheetFrame {
    if (this.head === undefined) return { head: decodeText(this.pending), tail: '' };
    const rest = this.tail.reduce(joined, new Uint8Array());
    return { head: this.head, tail: decodeText(rest) };
  }

  private leaveHead(): void {
    const start = indexOfText(this.pending, START, 0);
    const close = start < 0 ? -1 : this.pending.indexOf(62, start);
    if (close < 0) return;
    this.head = decodeText(this.pending.subarray(0, start));
    const selfClosed = this.pending[close - 1] === 47;
    this.pending = this.pending.slice(close + 1);
    this.place = 'rows';
    if (selfClosed) this.enterTail(0);
  }

  private passRows(): void {
    const end = indexOfText(this.pending, END, 0);
    if (end >= 0) {
      this.takeRows(this.pending.subarray(0, end));
      this.enterTail(end + END.length);
      return;
    }
    const cut = lastIndexOfText(this.pending, ROW_END);
    if (cut < 0) return;
    this.takeRows(this.pending.subarray(0, cut + ROW_END.length));
    this.pending = this.pending.slice(cut + ROW_END.length);
  }

  private enterTail(from: number): void {
    this.tail = [this.pending.slice(from)];
    this.pending = new Uint8Array();
    this.place = 'tail';
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function lastIndexOfText(bytes: Uint8Array, text: string): number {
  const last = text.charCodeAt(text.length - 1);
  for (let at = bytes.lastIndexOf(last); at >= 0; at = bytes.lastIndexOf(last, at - 1)) {
    const start = at - text.length + 1;
    if (start < 0) return -1;
    if (indexOfText(bytes.subarray(start, at + 1), text, 0) === 0) return start;
    if (at === 0) return -1;
  }
  return -1;
}
