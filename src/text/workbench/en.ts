import type { WorkbenchTexts } from './sv';

/** What the workbench says besides the pane, in English. */
export const workbenchEn: WorkbenchTexts = {
  title: 'Jämblad – workbench',
  subtitle: 'A spreadsheet beside Jämblad, without Excel. Everything stays in this browser.',
  openOwn: 'Open your own workbook',
  download: 'Download',
  sample: 'Exempelkommun',
  dropHere: 'Drop the workbook here',
  opening: (name) => `Opening ${name} …`,
  startingUp: 'Starting the workbench …',
  showing: (name) => `Workbook: ${name}`,
  rowsNotShown: (sheet, shown, total) =>
    `The grid shows the first ${shown} of ${total} rows of ${sheet}. Jämblad reads them all.`,
  cannotOpen: {
    notAnXlsx: (name) =>
      `${name} is not an Excel workbook (.xlsx). Save it as an Excel workbook and open it again.`,
    truncated: (name) => `${name} is damaged or only partly downloaded. Download it again, then open it.`,
    encrypted: (name) =>
      `${name} is protected by a password. Remove the password in Excel and open it again.`,
    emptyWorkbook: (name) => `${name} has no sheets. Open a workbook with at least one sheet.`,
    other: (name) => `${name} could not be opened. Try saving it anew in Excel.`,
  },
  cellLocked: (cell) => `Cell ${cell} is protected. Change the source sheet, or the cells open for input.`,
  cannotStart:
    'The workbench could not start. Reload the page; if that does not help, close the tab and run npm start again.',
};
