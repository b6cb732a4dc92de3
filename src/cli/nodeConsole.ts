import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { JambladError } from '../vocabulary';
import type { Console, OutputFile } from './console';

/** Set by a developer who wants to see where a fault comes from. */
const TRACE_VARIABLE = 'JAMBLAD_TRACE';

/** The console of a process: files on disk, lines on stdout and stderr. */
export const nodeConsole: Console = {
  readFile: readWhole,
  writeFiles: writeAllOrNone,
  isThere: async (path) => (await statOf(path)) !== undefined,
  makeFolder,
  isSameFile: async (one, other) => (await place(one)) === (await place(other)),
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  trace: (error) => {
    if (process.env[TRACE_VARIABLE] !== undefined) console.error(error);
  },
  // Sweden writes dates as the standard does.
  today: () => new Date().toLocaleDateString('sv-SE'),
};

async function readWhole(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new JambladError(isMissing(cause) ? 'fileNotFound' : 'fileNotReadable', { file }, { cause });
  }
}

/** Writes beside each file first; only when all of them stand whole do they take their names. */
async function writeAllOrNone(files: readonly OutputFile[]): Promise<void> {
  const drafts = files.map((file) => ({ ...file, draft: `${file.path}.${randomUUID()}.tmp` }));
  try {
    for (const { path, draft, content } of drafts) await writeDraft({ path, draft, content });
    for (const { path, draft } of drafts) await renameTo(path, draft);
  } finally {
    for (const { draft } of drafts) await rm(draft, { force: true });
  }
}

async function writeDraft({ path, draft, content }: OutputFile & { readonly draft: string }): Promise<void> {
  try {
    // A folder of that name would let itself be noticed only when other files have their names already.
    if (await isFolder(path)) throw new Error(`"${path}" is a folder`);
    await writeFile(draft, content);
  } catch (cause) {
    throw new JambladError('fileNotWritable', { file: path }, { cause });
  }
}

async function renameTo(path: string, draft: string): Promise<void> {
  try {
    await rename(draft, path);
  } catch (cause) {
    throw new JambladError('fileNotWritable', { file: path }, { cause });
  }
}

/** Where a name leads; a file that is not there yet is where its name says. */
async function place(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (isMissing(error)) return resolve(file);
    throw new JambladError('fileNotReadable', { file }, { cause: error });
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await statOf(path))?.isDirectory() === true;
}

async function statOf(path: string): Promise<Stats | undefined> {
  return stat(path).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    throw new JambladError('fileNotWritable', { file: path }, { cause });
  }
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
