import { resolveThemeColor } from 'hucre/xlsx';
import type { XmlElement } from './xml';
import { attribute, numberAttribute } from './xml';

/** Colours 8 to 63 of the old palette; 0 to 7 repeat the first eight. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Cells number the first four theme colours light before dark, the theme dark before light. */
const CELL_ORDER = [1, 0, 3, 2];

/** A colour element of a stylesheet as `#RRGGBB`; '' for none or automatic. */
export function readColor(element: XmlElement | undefined, themeColors: readonly string[]): string {
  const rgb = attribute(element, 'rgb');
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  const theme = numberAttribute(element, 'theme');
  if (theme !== undefined) {
    const tint = numberAttribute(element, 'tint') ?? 0;
    return `#${resolveThemeColor([...themeColors], CELL_ORDER[theme] ?? theme, tint)}`;
  }
  const indexed = numberAttribute(element, 'indexed');
  if (indexed === undefined || indexed > 63) return '';
  return `#${INDEXED[indexed < 8 ? indexed : indexed - 8] ?? '000000'}`;
}

/** `#RRGGBB` as a stylesheet writes it. */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
