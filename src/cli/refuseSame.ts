import { JambladError } from '../vocabulary';
import type { Console } from './console';

/**
 * Refuses to write over a file that is read, or that another result goes to.
 * @throws JambladError `fileIsInput`
 */
export async function refuseSame(
  console: Console,
  written: string,
  others: readonly string[],
): Promise<void> {
  for (const other of others) {
    if (await console.isSameFile(written, other)) throw new JambladError('fileIsInput', { file: written });
  }
}
