import { JambladError } from '../../vocabulary';
import { fromHost } from '../hostErrors';
import type { TargetSheets } from './targetSheets';

/** What tasks work on: one context, and our sheets in it by their keys. */
export interface Writing {
  readonly context: Excel.RequestContext;
  readonly targets: TargetSheets;
  /** Our sheet of that key, ready to be worked on. */
  readonly sheet: (key: string) => Excel.Worksheet;
}

/** Something to ask of Excel, with about how many bytes it adds to the request. */
export interface Task {
  readonly sheet: string;
  readonly bytes: number;
  readonly run: (writing: Writing) => void;
}

/** How large a request is meant to be at most: half of what Excel on the web carries. */
export const REQUEST_BYTES = 2_500_000;

/** Of which so much is kept for the envelope and for what estimates miss. */
const SPARE_BYTES = 150_000;

/** The most bytes that one task may add; larger ones are to be split by whoever makes them. */
export const TASK_BYTES = REQUEST_BYTES - SPARE_BYTES;

/** What setting one property of one range adds to a request, measured, rounded up. */
export const SMALL_TASK_BYTES = 750;

/**
 * Carries out the tasks of one phase in as few requests as their bytes allow, and leaves nothing queued.
 * @throws JambladError with the name of a sheet that the failing request wrote on
 */
export async function runTasks(writing: Writing, tasks: readonly Task[]): Promise<void> {
  for (const batch of batchesOf(tasks)) {
    try {
      for (const task of batch) task.run(writing);
      // One request a batch is the point of this loop.
      await writing.context.sync();
    } catch (error) {
      throw inBatch(error, writing, batch);
    }
  }
}

function inBatch(error: unknown, { targets }: Writing, batch: readonly Task[]): unknown {
  const [first] = batch;
  const place = first === undefined ? undefined : targets.get(first.sheet);
  return fromHost(error, place === undefined ? {} : { sheet: place.name });
}

/** Puts tasks together, in order, as long as they fit in one request. */
export function batchesOf(tasks: readonly Task[]): readonly (readonly Task[])[] {
  const batches: Task[][] = [];
  let bytes = Infinity;
  for (const task of tasks) {
    if (task.bytes > TASK_BYTES) throw new JambladError('tooMuchForExcel', { sheet: task.sheet });
    if (bytes + task.bytes > TASK_BYTES) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(task);
    bytes += task.bytes;
  }
  return batches;
}
