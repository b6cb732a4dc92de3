import type { Area } from '../../vocabulary';
import { cellAddress } from '../../vocabulary';
import type { Highlight, HighlightTone } from '../sheetSpec';
import type { SheetKey, WriteOp } from '../writeOp';

/** Dark on pale, at least 7:1; the text of the cell says the same. */
const TONES = {
  good: { fontColour: '#0B5A33', fill: '#E3F4EA' },
  attention: { fontColour: '#6B4200', fill: '#FFF1CC' },
  bad: { fontColour: '#8A0010', fill: '#FDE7E9' },
} as const satisfies Record<HighlightTone, { fontColour: string; fill: string }>;

/** Lets the cells of an area stand out while their text begins as said. */
export function writeHighlights(
  sheet: SheetKey,
  area: Area,
  highlights: readonly Highlight[] = [],
): readonly WriteOp[] {
  const first = cellAddress(area.firstRow, area.firstColumn);
  return highlights.map(({ text, tone }) => ({
    kind: 'addConditionalFormat',
    sheet,
    area,
    formula: `=LEFT(${first},${String(text.length)})="${text.replaceAll('"', '""')}"`,
    bold: true,
    ...TONES[tone],
  }));
}
