import { createInlineSession } from '../compute';
import type { WorkbookModel } from '../emulator';
import { openWorkbook, startEmulatedExcel, WorkbookFileError } from '../emulator';
import { createExcelPort } from '../excel';
import type { Language } from '../text';
import { JambladError } from '../vocabulary';
import type { Workspace } from '../workflow';
import type { Console } from './console';

/** A workbook that has been opened, and what the commands work with in it. */
export interface OpenedInput {
  readonly workbook: WorkbookModel;
  readonly workspace: Workspace;
}

/** Where the input is, and in which language to answer. */
export interface InputRequest {
  readonly input: string;
  readonly language: Language;
}

const CODES = {
  notAnXlsx: 'notAnXlsx',
  truncated: 'fileTruncated',
  encrypted: 'fileEncrypted',
  emptyWorkbook: 'workbookEmpty',
} as const;

/**
 * Opens a file in an Excel of our own.
 * @throws JambladError `fileNotFound`, `notAnXlsx`, `fileTruncated`, `fileEncrypted`, `workbookEmpty` …
 */
export async function openInput(console: Console, { input, language }: InputRequest): Promise<OpenedInput> {
  const workbook = await workbookIn(await console.readFile(input), input);
  const workspace = {
    port: portOn(workbook),
    compute: createInlineSession(),
    language,
    today: console.today(),
  };
  return { workbook, workspace };
}

async function workbookIn(bytes: Uint8Array, file: string): Promise<WorkbookModel> {
  try {
    return await openWorkbook(bytes);
  } catch (cause) {
    if (!(cause instanceof WorkbookFileError)) throw cause;
    throw new JambladError(CODES[cause.code], { file }, { cause });
  }
}

/** Opens an Excel of our own on a workbook and gives the port to it. */
export function portOn(workbook: WorkbookModel): Workspace['port'] {
  const { Excel: excel, Office: office } = startEmulatedExcel({ workbook });
  const { requirements, platform } = office.context;
  return createExcelPort(excel, {
    platform: String(platform),
    isSetSupported: (name, version) => requirements.isSetSupported(name, version),
  });
}
