import type { CellStyle } from './cellStyle';
import { DEFAULT_STYLE } from './cellStyle';

/** Understands each distinct style of a workbook once: cells hold its number, and 0 is the default. */
export class StyleTable {
  private readonly numbers = new Map<string, number>();
  private readonly styles: CellStyle[] = [];

  constructor() {
    this.numberOf(DEFAULT_STYLE);
  }

  numberOf(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.styles.length;
    this.styles.push(Object.freeze(style));
    this.numbers.set(key, number);
    return number;
  }

  /** Makes the style the one that cells have when nothing is said. */
  setDefault(style: CellStyle): void {
    this.styles[0] = Object.freeze(style);
    this.numbers.set(JSON.stringify(style), 0);
  }

  styleOf(number: number): CellStyle {
    return this.styles[number] ?? DEFAULT_STYLE;
  }
}
