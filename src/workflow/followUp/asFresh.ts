import type { Block, Input, SheetSpec } from '../../sheets';
import { isInputCell } from '../../sheets';

/** Gives a sheet that begins anew: in its inputs stands what the sheet says, not what somebody typed the year before. */
export function asFresh(spec: SheetSpec): SheetSpec {
  return { ...spec, blocks: spec.blocks.map(freshBlock) };
}

function freshBlock(block: Block): Block {
  if (block.kind === 'inputs') {
    return {
      ...block,
      entries: block.entries.map((entry) => ('field' in entry ? fresh(entry) : entry)),
    };
  }
  if (block.kind !== 'table') return block;
  return {
    ...block,
    rows: block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (isInputCell(cell) ? { input: fresh(cell.input) } : cell)),
    })),
  };
}

function fresh<Fresh extends Input>(input: Fresh): Fresh {
  return { ...input, fill: 'ours' };
}
