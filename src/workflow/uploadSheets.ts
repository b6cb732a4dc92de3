import type { GridFacts, KeptSheet, SheetUpload } from '../compute';
import type { CommandOptions, Workspace } from './workspace';

/** What is to be done with a sheet when all of it, and of the others, has come. */
type Question<T> = (upload: SheetUpload, facts: GridFacts, others: readonly KeptSheet[]) => Promise<T>;

/**
 * Streams sheets from Excel to where the heavy work runs and puts a question to them there. The question is put to the
 * first; the others are kept beside it.
 */
export async function uploadSheets<T>(
  workspace: Workspace,
  [sheet = '', ...others]: readonly string[],
  question: Question<T>,
  options: CommandOptions = {},
): Promise<T> {
  const kept: KeptSheet[] = [];
  const uploads: SheetUpload[] = [];
  const progress = sumProgress(options);
  const bring = async (name: string): Promise<readonly [SheetUpload, GridFacts]> => {
    const upload = workspace.compute.beginSheet();
    uploads.push(upload);
    return [upload, await streamSheet(workspace, { sheet: name, upload }, progress())];
  };
  const cancel = (): void => {
    for (const upload of uploads) upload.cancel();
  };
  options.signal?.addEventListener('abort', cancel);
  try {
    for (const name of others) {
      const [upload, facts] = await bring(name);
      kept.push(upload.keep(facts));
    }
    const [upload, facts] = await bring(sheet);
    return await question(upload, facts, kept);
  } finally {
    options.signal?.removeEventListener('abort', cancel);
    cancel();
  }
}

async function streamSheet(
  { port }: Workspace,
  { sheet, upload }: { readonly sheet: string; readonly upload: SheetUpload },
  { onProgress, signal }: CommandOptions,
): Promise<GridFacts> {
  return port.readSheet(sheet, {
    onExtent: upload.announce,
    onChunk: upload.append,
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(signal === undefined ? {} : { signal }),
  });
}

/** The rows of the sheets before are added to those of the sheet that is coming. */
function sumProgress({ onProgress, signal }: CommandOptions): () => CommandOptions {
  let before = 0;
  let rowsNow = 0;
  return () => {
    before += rowsNow;
    rowsNow = 0;
    return {
      ...(signal === undefined ? {} : { signal }),
      ...(onProgress === undefined
        ? {}
        : {
            onProgress: (rows: number, total: number): void => {
              rowsNow = rows;
              onProgress(before + rows, before + total);
            },
          }),
    };
  };
}
