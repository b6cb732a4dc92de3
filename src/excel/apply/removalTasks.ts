import type { WriteOp } from '../../sheets';
import { opsOf } from './ops';
import type { Task } from './task';
import { SMALL_TASK_BYTES } from './task';
import type { WorkbookFacts } from './workbookFacts';

/** Takes away sheets of ours that are not wanted any more; every sheet of the key, should a person have copied one. */
export function removalTasks(ops: readonly WriteOp[], facts: WorkbookFacts): readonly Task[] {
  const unwanted = new Set(opsOf(ops, 'removeSheet').map(({ sheet }) => sheet));
  return facts.sheets.flatMap(({ id, key }) =>
    key === undefined || !unwanted.has(key)
      ? []
      : [
          {
            sheet: key,
            bytes: SMALL_TASK_BYTES,
            run: ({ context }) => {
              context.workbook.worksheets.getItem(id).delete();
            },
          },
        ],
  );
}
