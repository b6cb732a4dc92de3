import { inputName } from './blocks/writeInput';
import type { Input } from './sheetSpec';
import type { SheetKey, WriteOp } from './writeOp';

/**
 * Gives what is to be done to fill an input that is ours on a sheet that is there, and nothing else on it. The sheet
 * is locked again afterwards.
 */
export function fillInput(
  sheet: SheetKey,
  input: Pick<Input, 'field' | 'ordinal' | 'locked'>,
  cell: string | number,
): readonly WriteOp[] {
  return [
    { kind: 'writeNamed', sheet, name: inputName(input), cell },
    { kind: 'protectSheet', sheet },
  ];
}
