import { createHost, openWorkbook, saveWorkbook, type Host, type WorkbookModel } from '../../emulator';
import { sampleWorkbook } from '../sampleWorkbook';
import type { HostQuestion, HostRequests, TypedCell } from './hostMessages';
import { workbookSnapshot } from './workbookSnapshot';

const API_SETS = '1.21';
const PLATFORM = 'web';
/** A Swedish reader types 12,5; the host takes 12.5 as Excel's interface does after its own translation. */
const DECIMAL_COMMA = /^[-−]?\d+,\d+%?$/;

type Answers = {
  readonly [Kind in keyof HostRequests]: (
    ask: HostRequests[Kind]['ask'],
  ) => HostRequests[Kind]['answer'] | Promise<HostRequests[Kind]['answer']>;
};

/** What the worker tells without being asked. */
export interface HostNews {
  readonly changed: () => void;
  readonly event: (message: string) => void;
}

function isLocked(workbook: WorkbookModel, { sheetId, row, column }: TypedCell): boolean {
  const sheet = workbook.sheetById(sheetId);
  return sheet !== undefined && sheet.protection.protected && sheet.formats.styleAt(row, column).locked;
}

/** What Excel's own interface would hand on: a decimal point. */
function asTyped(text: string): string {
  return DECIMAL_COMMA.test(text) ? text.replace(',', '.').replace('−', '-') : text;
}

/** Holds the workbook and answers the page's questions about it. */
export function createAnswers(news: HostNews): (question: HostQuestion) => Promise<unknown> {
  let workbook = sampleWorkbook();
  let host: Host = createHost(workbook, { apiSets: API_SETS, platform: PLATFORM, onMessage: news.event });

  const show = (opened: WorkbookModel): HostRequests['open']['answer'] => {
    workbook = opened;
    host = createHost(workbook, { apiSets: API_SETS, platform: PLATFORM, onMessage: news.event });
    return workbookSnapshot(workbook);
  };

  const answers: Answers = {
    openSample: () => show(sampleWorkbook()),
    open: async ({ bytes }) => show(await openWorkbook(bytes)),
    save: () => saveWorkbook(workbook),
    snapshot: () => workbookSnapshot(workbook),
    activate: ({ sheetId }) => {
      const sheet = workbook.sheetById(sheetId);
      if (sheet !== undefined) workbook.activate(sheet);
      return true;
    },
    type: ({ cells }) => {
      const locked = cells.filter((cell) => isLocked(workbook, cell));
      for (const { sheetId, row, column, text } of cells.filter((cell) => !locked.includes(cell))) {
        host.typeCells(sheetId, { row, column, rowCount: 1, columnCount: 1 }, asTyped(text));
      }
      news.changed();
      return locked;
    },
    execute: async ({ request, flags }) => {
      const answer = await host.execute(request, flags);
      if (host.takeChanged()) news.changed();
      return answer;
    },
  };

  // The kind picks the answer and its argument together; TypeScript cannot follow that through a union.
  return async ({ kind, ask }) => (answers[kind] as (ask: unknown) => unknown)(ask);
}
