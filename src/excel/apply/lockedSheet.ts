import type { SheetKey, WriteOp } from '../../sheets';
import { JambladError } from '../../vocabulary';
import { isHostError } from '../hostErrors';
import type { TargetSheets } from './targetSheets';
import { targetOf } from './targetSheets';
import type { Writing } from './task';

/** Our sheets that are to be written and are protected now. */
export function protectedKeys(ops: readonly WriteOp[], targets: TargetSheets): readonly SheetKey[] {
  const written = new Set(ops.flatMap((op) => ('sheet' in op ? [op.sheet] : [])));
  return [...written].filter((key) => targetOf(targets, key).existing?.protected === true);
}

/**
 * Names the sheet that has been given a password, after a request over several sheets was refused: Excel says that
 * it refuses, not where. Asks sheet by sheet, which only a refusal is worth.
 */
export async function nameLockedSheet(
  error: unknown,
  writing: Writing,
  keys: readonly SheetKey[],
): Promise<unknown> {
  if (!(error instanceof JambladError) || error.code !== 'sheetLocked') return error;
  for (const key of keys) {
    try {
      await unprotect(writing, key);
    } catch (cause) {
      if (!isHostError(cause)) throw cause;
      return new JambladError('sheetLocked', { sheet: targetOf(writing.targets, key).name }, { cause });
    }
  }
  return error;
}

/** A sheet that is not protected any more needs nothing; Excel may refuse to be asked twice. */
async function unprotect({ context, sheet }: Writing, key: SheetKey): Promise<void> {
  const { protection } = sheet(key);
  protection.load('protected');
  await context.sync();
  if (!protection.protected) return;
  protection.unprotect();
  await context.sync();
}
