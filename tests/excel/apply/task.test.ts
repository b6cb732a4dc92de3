import type { Task } from '../../../src/excel/apply/task';
import { batchesOf, TASK_BYTES } from '../../../src/excel/apply/task';

const task = (bytes: number): Task => ({ sheet: 'analysis:a', bytes, run: () => undefined });

describe('tasks put together in requests', () => {
  it('share a request as long as they fit, in their order', () => {
    const tasks = [task(10), task(TASK_BYTES - 10), task(1), task(TASK_BYTES)];
    expect(batchesOf(tasks)).toEqual([[tasks[0], tasks[1]], [tasks[2]], [tasks[3]]]);
  });

  it('make no request of nothing', () => {
    expect(batchesOf([])).toEqual([]);
  });

  it('are refused where one alone is larger than a request may be', () => {
    expect(() => batchesOf([task(TASK_BYTES + 1)])).toThrow('tooMuchForExcel');
  });
});
