import type { Placements, SheetPlacement } from '../placement';
import { referenceText } from '../placement';
import type { SpecCell } from '../sheetSpec';
import type { WrittenCell } from '../writeOp';

/** What a block has to know in order to be written: its sheet, and where everything else stands. */
export interface BlockContext {
  readonly sheet: SheetPlacement;
  readonly placements: Placements;
}

/** Gives a cell as it is written: references have become addresses. */
export function writtenCell(context: BlockContext, cell: SpecCell): WrittenCell {
  if (typeof cell !== 'object') return cell;
  const parts = cell.formula.map((part) =>
    typeof part === 'string' ? part : referenceText(context.placements, context.sheet.spec.key, part),
  );
  return { formula: `=${parts.join('')}` };
}
