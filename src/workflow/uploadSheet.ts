import type { GridFacts, SheetUpload } from '../compute';
import type { CommandOptions, Workspace } from './workspace';

/** What is to be done with a sheet when all of it has come. */
type Question<T> = (upload: SheetUpload, facts: GridFacts) => Promise<T>;

/** Streams a sheet from Excel to where the heavy work runs and puts a question to it there. */
export async function uploadSheet<T>(
  { port, compute }: Workspace,
  sheet: string,
  question: Question<T>,
  { onProgress, signal }: CommandOptions = {},
): Promise<T> {
  const upload = compute.beginSheet();
  signal?.addEventListener('abort', upload.cancel);
  try {
    const facts = await port.readSheet(sheet, {
      onExtent: upload.announce,
      onChunk: upload.append,
      ...(onProgress === undefined ? {} : { onProgress }),
      ...(signal === undefined ? {} : { signal }),
    });
    return await question(upload, facts);
  } finally {
    signal?.removeEventListener('abort', upload.cancel);
    upload.cancel();
  }
}
