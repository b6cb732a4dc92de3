import { WorkbookModel } from './model';

/** A new workbook as Excel opens it: one empty sheet, Sheet1. */
export function createWorkbook(): WorkbookModel {
  const workbook = new WorkbookModel();
  workbook.addSheet();
  return workbook;
}
