import type { WorkbookOrigin } from './origins';
import { escapeXml } from './xml';

/** Understands the numbers of texts that cells share, those of the file that was read first. */
export class SharedTextWriter {
  private readonly indexes: Map<number, number>;
  private readonly added: number[] = [];
  private readonly firstFree: number;

  constructor(origin: WorkbookOrigin | undefined) {
    this.indexes = new Map(origin?.sharedTexts);
    this.firstFree = origin?.sharedTextCount ?? 0;
  }

  /** The shared number of a pooled text. */
  indexOf(textNumber: number): number {
    const known = this.indexes.get(textNumber);
    if (known !== undefined) return known;
    const index = this.firstFree + this.added.length;
    this.added.push(textNumber);
    this.indexes.set(textNumber, index);
    return index;
  }

  /** The whole part, after the part that was read. */
  *toXml(original: string | undefined, textOf: (textNumber: number) => string): Iterable<string> {
    const open =
      original === undefined
        ? undefined
        : /^[\s\S]*?<(?:[A-Za-z0-9]+:)?sst[^>]*?(?=\/?>)/.exec(original)?.[0];
    const body =
      original === undefined
        ? ''
        : /<(?:[A-Za-z0-9]+:)?sst[^>]*[^/]>([\s\S]*)<\/(?:[A-Za-z0-9]+:)?sst>/.exec(original)?.[1];
    const prefix = /<([A-Za-z0-9]+:)sst/.exec(open ?? '')?.[1] ?? '';
    const start =
      open?.replace(/\s(?:unique)?count="[^"]*"/gi, '') ??
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    yield `${start}>${body ?? ''}`;
    for (const number of this.added) {
      const text = textOf(number);
      const space = text.trim() === text && !/\s\s|[\n\t]/.test(text) ? '' : ' xml:space="preserve"';
      yield `<${prefix}si><${prefix}t${space}>${escapeXml(text)}</${prefix}t></${prefix}si>`;
    }
    yield `</${prefix}sst>`;
  }
}
