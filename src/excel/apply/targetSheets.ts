import type { SheetKey, WriteOp } from '../../sheets';
import { JambladError } from '../../vocabulary';
import { opsOf } from './ops';
import { freeSheetName, quotedSheetName } from './sheetNames';
import type { ExistingSheet, WorkbookFacts } from './workbookFacts';

/** One of our sheets as it will be called; `existing` where it is there already. */
export interface TargetSheet {
  readonly name: string;
  readonly existing?: ExistingSheet;
}

/** Our sheets by their keys. */
export type TargetSheets = ReadonlyMap<SheetKey, TargetSheet>;

const SHEET_IN_FORMULA = /\{sheet:([^}]*)\}/g;

/**
 * Finds our sheets by their keys and chooses free names for those that are new. A sheet that is not ours is never
 * written on, whatever it is called.
 * @throws JambladError `workbookProtected` when a sheet is to be added and the workbook does not let it
 */
export function targetSheets(ops: readonly WriteOp[], facts: WorkbookFacts): TargetSheets {
  const targets = new Map<SheetKey, TargetSheet>();
  for (const existing of facts.sheets) {
    const { key, name } = existing;
    if (key !== undefined && isOriginal(name, targets.get(key)?.name)) targets.set(key, { name, existing });
  }
  const taken = facts.sheets.map(({ name }) => name);
  for (const { sheet, name, formerName } of opsOf(ops, 'ensureSheet')) {
    const existing = targets.get(sheet)?.existing;
    if (existing !== undefined) {
      if (!isToBeRenamed(existing, name, formerName) || facts.structureProtected) continue;
      taken.splice(taken.indexOf(existing.name), 1);
      const renamed = freeSheetName(name, taken);
      taken.push(renamed);
      targets.set(sheet, { name: renamed, existing });
      continue;
    }
    if (facts.structureProtected) throw new JambladError('workbookProtected', {});
    const free = freeSheetName(name, taken);
    taken.push(free);
    targets.set(sheet, { name: free });
  }
  return targets;
}

/** Excel calls the copy of a sheet `Mål – Skolan (2)`, and so do we where a name is taken. */
const NUMBER = / \(\d+\)$/;

/** Where a person has copied a sheet of ours, both say the same key: ours is the one whose name is no copy's, else the first. */
function isOriginal(name: string, other: string | undefined): boolean {
  return other === undefined || (NUMBER.test(other) && !NUMBER.test(name));
}

/** A sheet that a person has named keeps his name; one that is still called as we called it takes the new one. */
function isToBeRenamed({ name: now }: ExistingSheet, name: string, formerName: string | undefined): boolean {
  return formerName !== undefined && [now, now.replace(NUMBER, '')].includes(formerName) && now !== name;
}

/**
 * Gives the sheet of a key.
 * @throws RangeError when no op ensures it and the workbook does not have it
 */
export function targetOf(targets: TargetSheets, key: SheetKey): TargetSheet {
  const target = targets.get(key);
  if (target === undefined) throw new RangeError(`No op ensures the sheet "${key}"`);
  return target;
}

/** Puts the quoted names of our sheets in the place of `{sheet:KEY}`. */
export function withSheetNames(formula: string, targets: TargetSheets): string {
  return formula.replace(SHEET_IN_FORMULA, (_whole, key: string) =>
    quotedSheetName(targetOf(targets, key).name),
  );
}
