import type { WorkbookModel } from '../src/emulator';
import { connectClient, createHost } from '../src/emulator';
import type { ExcelPort } from '../src/excel';
import { createExcelPort } from '../src/excel';

/** An Excel of our own whose work can be told apart from that of the program that asks it. */
export interface TimedExcel {
  readonly port: ExcelPort;
  /** Milliseconds in which the host has been at work: finding cells and writing JSON. */
  readonly hostMilliseconds: () => number;
  /** Begins to keep what the host answers. */
  readonly keepResponses: () => void;
  /** What was kept. */
  readonly responses: () => readonly string[];
  /** How much has gone over the wire since answers are kept. */
  readonly traffic: () => Traffic;
  /**
   * From now on answers with what was kept, from the first on, as long as it is asked the same: the host's own work
   * and its garbage are then out of the way. A question that is another is answered by the host.
   */
  readonly answerFromKept: () => void;
}

/** What went over the wire, in bytes of UTF-8. */
export interface Traffic {
  readonly requests: number;
  readonly bytesSent: number;
  readonly largestRequest: number;
}

interface Exchange {
  readonly request: string;
  readonly response: string;
}

/** Opens a workbook as the command line does, with a clock at the wire. */
export function startTimedExcel(workbook: WorkbookModel): TimedExcel {
  const host = createHost(workbook, { apiSets: '1.14', platform: 'web' });
  let milliseconds = 0;
  let kept: Exchange[] | undefined;
  let rehearsed: readonly Exchange[] = [];
  let next = 0;
  const client = connectClient({
    apiSets: '1.14',
    platform: 'web',
    execute: async (request, flags) => {
      const known = rehearsed[next];
      if (known?.request === request) {
        next += 1;
        return known.response;
      }
      const start = performance.now();
      const response = await host.execute(request, flags);
      milliseconds += performance.now() - start;
      kept?.push({ request, response });
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
      kept = [];
    },
    responses: () => (kept ?? rehearsed).map(({ response }) => response),
    traffic: () => {
      const sizes = (kept ?? []).map(({ request }) => new TextEncoder().encode(request).length);
      return {
        requests: sizes.length,
        bytesSent: sizes.reduce((sum, size) => sum + size, 0),
        largestRequest: Math.max(0, ...sizes),
      };
    },
    answerFromKept: () => {
      rehearsed = kept ?? rehearsed;
      kept = undefined;
      next = 0;
    },
  };
}
