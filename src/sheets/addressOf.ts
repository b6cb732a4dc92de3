import { placeBlocks } from './placeBlocks';
import { referenceText } from './placement';
import type { CellReference, SheetSpec } from './sheetSpec';

/**
 * Gives the address that a cell of a document gets when it is laid out.
 * @throws RangeError when the document has no such cell
 * @example addressOf(spec, { block: 'main', row: 0, column: 'women' }) // 'B7'
 */
export function addressOf(spec: SheetSpec, { block, row, column }: Omit<CellReference, 'sheet'>): string {
  return referenceText(new Map([[spec.key, placeBlocks(spec)]]), spec.key, { block, row, column });
}
