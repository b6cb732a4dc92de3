import type { ProtectionOptions, RangeAddress, SheetModel, WorkbookModel } from '../model';
import { HostError } from './hostError';

/**
 * Refuses a change of cells on a protected sheet when one of them is locked, even if nothing would be written
 * to that one.
 */
export function assertUnlocked(sheet: SheetModel, area: RangeAddress): void {
  if (!sheet.protection.protected) return;
  if (sheet.formats.stylesIn(area).some((style) => style.locked)) throw new HostError('AccessDenied');
}

/** Refuses what a protected sheet does not allow. */
export function assertAllowed(sheet: SheetModel, option: keyof ProtectionOptions): void {
  const { protected: isProtected, options } = sheet.protection;
  if (isProtected && options[option] !== true) throw new HostError('AccessDenied');
}

/** Refuses adding, removing, renaming, moving and hiding sheets in a workbook whose structure is protected. */
export function assertStructureOpen(workbook: WorkbookModel): void {
  if (workbook.protection.structure) throw new HostError('AccessDenied');
}
