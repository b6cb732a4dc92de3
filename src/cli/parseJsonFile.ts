import { JambladError } from '../vocabulary';
import type { Console } from './console';

/**
 * Reads a file of JSON.
 * @throws JambladError `fileNotFound`, `notJson`
 */
export async function parseJsonFile(console: Console, file: string): Promise<unknown> {
  const bytes = await console.readFile(file);
  try {
    // A byte order mark is what Windows' Notepad puts before the text; the decoder takes it away.
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch (cause) {
    throw new JambladError('notJson', { file }, { cause });
  }
}
