import type { WorkbookModel } from '../src/emulator';
import { connectClient, createHost } from '../src/emulator';
import type { ExcelPort } from '../src/excel';
import { createExcelPort } from '../src/excel';

/** An Excel of our own whose work can be told apart from that of the program that asks it. */
export interface TimedExcel {
  readonly port: ExcelPort;
  /** Milliseconds in which the host has been at work: finding cells and writing JSON. */
  readonly hostMilliseconds: () => number;
  /** Begins to keep what the host answers; gives the list that grows. */
  readonly keepResponses: () => readonly string[];
}

/** Opens a workbook as the command line does, with a clock at the wire. */
export function startTimedExcel(workbook: WorkbookModel): TimedExcel {
  const host = createHost(workbook, { apiSets: '1.14', platform: 'web' });
  let milliseconds = 0;
  let responses: string[] | undefined;
  const client = connectClient({
    apiSets: '1.14',
    platform: 'web',
    execute: async (requestText, flags) => {
      const start = performance.now();
      const response = await host.execute(requestText, flags);
      milliseconds += performance.now() - start;
      responses?.push(response);
      return response;
    },
  });
  const { requirements, platform } = client.Office.context;
  return {
    port: createExcelPort(client.Excel, {
      platform: String(platform),
      isSetSupported: (name, version) => requirements.isSetSupported(name, version),
    }),
    hostMilliseconds: () => milliseconds,
    keepResponses: () => {
      responses = [];
      return responses;
    },
  };
}
