import type { WorkbookModel } from '../model';
import { forgetOrigin } from './origins';
import { writeXlsx } from './writeXlsx';

/**
 * Writes a workbook as a file that knows nothing of the one that it was read from, of who made it, and of what was to be
 * printed: only sheets with what stands on them. The workbook is not to be written in any other way afterwards.
 */
export function writeAnew(workbook: WorkbookModel): Promise<Uint8Array> {
  forgetOrigin(workbook);
  Object.assign(workbook.properties, {
    title: '',
    subject: '',
    author: '',
    keywords: '',
    comments: '',
    category: '',
    manager: '',
    company: '',
    lastAuthor: '',
    creationDate: '',
    revisionNumber: 0,
  });
  for (const sheet of workbook.sheets) {
    const { pageLayout } = sheet;
    // Excel keeps a hidden name for each filter and for what is printed.
    sheet.autoFilter = undefined;
    pageLayout.printAreas = [];
    pageLayout.titleRows = undefined;
    pageLayout.titleColumns = undefined;
  }
  return writeXlsx(workbook);
}
