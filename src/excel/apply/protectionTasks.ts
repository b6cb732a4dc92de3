import type { WriteOp } from '../../sheets';
import { opsOf } from './ops';
import type { Task } from './task';
import { SMALL_TASK_BYTES } from './task';

/** Locks what is ours, without a password: a person may unlock it, and may filter, sort and widen without. */
export function protectionTasks(ops: readonly WriteOp[]): readonly Task[] {
  return opsOf(ops, 'protectSheet').map(({ sheet: key }) => ({
    sheet: key,
    bytes: SMALL_TASK_BYTES,
    run: ({ sheet }) => {
      sheet(key).protection.protect({
        allowAutoFilter: true,
        allowFormatColumns: true,
        allowFormatRows: true,
        allowSort: true,
        selectionMode: 'Normal',
      });
    },
  }));
}
