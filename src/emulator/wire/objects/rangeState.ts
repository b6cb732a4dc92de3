import type { RangeAddress, SheetModel } from '../../model';
import { asText, isHostObject } from '../accept';
import { HostError } from '../hostError';
import type { HostContext, RangeState } from '../hostObject';
import { resolveAddress } from '../resolveAddress';

/** The sheet that a range lies on. @throws HostError `ItemNotFound` when it has been deleted. */
export function sheetOf(state: { readonly sheetId: string }, host: HostContext): SheetModel {
  const sheet = host.workbook.sheetById(state.sheetId);
  if (sheet) return sheet;
  throw new HostError('ItemNotFound');
}

/** The range that an argument stands for: a Range object, or an address text on the sheet given. */
export function areaArgument(value: unknown, sheet: SheetModel, host: HostContext): RangeAddress {
  if (isHostObject(value)) {
    if (value.kind.name !== 'Range') throw new HostError('InvalidArgument');
    return (value.state as RangeState).area;
  }
  return resolveAddress(host.workbook, sheet, asText(value));
}
