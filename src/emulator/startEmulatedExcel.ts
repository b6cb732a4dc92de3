import { connectClient } from './client/connectClient';
import type { ExcelClient } from './client/clientConnection';
import { createWorkbook } from './createWorkbook';
import type { WorkbookModel } from './model';
import { createHost } from './wire/createHost';
import type { Host, HostSettings } from './wire/createHost';

export interface EmulatedExcelSettings extends Partial<Omit<HostSettings, 'onMessage'>> {
  /** The workbook that is open; without one, an empty one with one sheet. */
  readonly workbook?: WorkbookModel;
}

export interface EmulatedExcel extends ExcelClient {
  readonly host: Host;
  readonly workbook: WorkbookModel;
}

/**
 * An Excel for tests and the command line, in one call: a workbook, a host over it and Microsoft's client
 * library connected to the host. Plays Excel on the web at the baseline 1.14 unless told otherwise, and is
 * stricter than Excel in one thing: a misspelt property fails where it is set.
 */
export function startEmulatedExcel(settings: EmulatedExcelSettings = {}): EmulatedExcel {
  const { workbook = createWorkbook(), apiSets = '1.14', platform = 'web', ...others } = settings;
  let deliver: (messageText: string) => void = () => undefined;
  const host = createHost(workbook, {
    apiSets,
    platform,
    ...others,
    onMessage: (messageText) => {
      deliver(messageText);
    },
  });
  const client = connectClient({
    execute: host.execute,
    apiSets,
    platform,
    unknownProperties: 'refused',
    onMessage: (handler) => {
      deliver = handler;
    },
  });
  return { ...client, host, workbook };
}
