import type { Block } from '../sheets';
import type { Language } from '../text';
import { documentTexts } from '../text';
import { SHEET_KEYS } from './analysisSheet';

/** Where the cube says whether it is still that of its source; other sheets show the cell by a formula. */
export const STATUS_FIELD = 'status';

/** The cell of the cube that says so, filled by us and locked. */
export const statusInput = { field: STATUS_FIELD, ordinal: 1, locked: true } as const;

/** Says whether a cube of that date is still that of its source. */
export function statusText(state: 'current' | 'changed' | 'gone', date: string, language: Language): string {
  const { status } = documentTexts(language).tables;
  return { current: status.current, changed: status.stale, gone: status.sourceGone }[state](date);
}

/**
 * The line of a sheet that uses the cube of an analysis: whether the cube is still that of its source. It shows what
 * stands in the cube, so that the cube is the one place where it is said.
 */
export function statusLine(id: string, language: Language): Block {
  const { status } = documentTexts(language).tables;
  return {
    kind: 'keyValues',
    id: 'status',
    entries: [
      {
        label: status.label,
        value: { formula: [{ sheet: SHEET_KEYS.cube(id), block: STATUS_FIELD, row: 0, column: 'value' }] },
        highlights: [{ text: status.staleBegins, tone: 'attention' }],
      },
    ],
  };
}
