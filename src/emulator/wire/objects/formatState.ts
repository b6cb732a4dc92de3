import type { CellStyle, RangeAddress, SheetModel, StylePatch } from '../../model';
import type { Accept } from '../accept';
import type { Property } from '../hostObject';
import { assertAllowed } from '../permissions';

/** What a format object stands for: some rectangles of a sheet. */
export interface FormatState {
  readonly sheet: SheetModel;
  readonly areas: readonly RangeAddress[];
}

/** The value that all cells share, or null when they differ. */
export function sharedValue<T>({ sheet, areas }: FormatState, pick: (style: CellStyle) => T): T | null {
  const values = new Set(areas.flatMap((area) => sheet.formats.stylesIn(area)).map(pick));
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

/** Lays a patch over the style of every cell. */
export function applyPatch({ sheet, areas }: FormatState, patch: StylePatch): void {
  assertAllowed(sheet, 'allowFormatCells');
  for (const area of areas) sheet.formats.apply(area, patch);
}

/** A property of the cells' style: null when mixed; setting it changes all cells. */
export function styleProperty<T>(
  pick: (style: CellStyle) => T,
  patch: (value: T) => StylePatch,
  accept: Accept<T>,
): Property<FormatState> {
  return {
    get: (state) => sharedValue(state, pick),
    set: (state, value) => {
      applyPatch(state, patch(accept(value)));
    },
  };
}
