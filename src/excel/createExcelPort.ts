import { applyOps } from './apply/applyOps';
import type { ExcelPort } from './port';
import { listSheets } from './read/listSheets';
import { readForms } from './read/readForms';
import { readSheet } from './read/readSheet';
import { readWritten } from './read/readWritten';
import type { ExcelNamespace } from './runInExcel';
import { runInExcel } from './runInExcel';
import { selectCells } from './selectCells';
import { readState, writeState } from './state/storedState';

/** What Office says of the host it runs in. */
export interface OfficeFacts {
  readonly platform: string;
  readonly isSetSupported: (name: string, minVersion: string) => boolean;
}

/** Makes the port to Excel from Excel's own namespace and what Office says of the host. */
export function createExcelPort(excel: ExcelNamespace, office: OfficeFacts): ExcelPort {
  return {
    platform: office.platform,
    supports: (apiSet) => office.isSetSupported('ExcelApi', apiSet),
    listSheets: () => runInExcel(excel, {}, listSheets),
    activeSheetName: () => runInExcel(excel, {}, activeSheetName),
    readSheet: (name, request) => readSheet(excel, name, request),
    apply: (ops) => applyOps(excel, ops),
    readForms: (kinds) => runInExcel(excel, {}, (context) => readForms(context, kinds)),
    readWritten: (keys) => runInExcel(excel, {}, (context) => readWritten(context, keys)),
    publish: async (publishing) => {
      // Seldom asked for; the pane starts without it.
      const { publishSheets } = await import('./publish/publishSheets');
      await runInExcel(excel, {}, (context) => publishSheets(context, publishing));
    },
    select: (sheet, address) => selectCells(excel, sheet, address),
    readState: () => runInExcel(excel, {}, readState),
    writeState: (text) => runInExcel(excel, {}, (context) => writeState(context, text)),
  };
}

async function activeSheetName(context: Excel.RequestContext): Promise<string> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('name');
  await context.sync();
  return sheet.name;
}
