import type { ErrorSentences } from './sv';

const list = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
const thereIs = (what: string, words: readonly string[]): string =>
  words.length === 0 ? '' : ` ${what}: ${list(words)}.`;

/** The sentences about errors in English. */
export const errorsEn: ErrorSentences = {
  sheetNotFound: ({ sheet, sheets }) =>
    `The workbook has no sheet “${sheet}”.${thereIs('There is', sheets)} Choose one of them.`,
  sheetGone: ({ sheet }) =>
    `The sheet “${sheet}” was deleted or changed while it was in use. Undo that or choose another sheet, and try again.`,
  sheetTooLarge: ({ sheet, rowCount, columnCount }) =>
    `The used part of the sheet “${sheet}” is ${String(rowCount)} rows by ${String(columnCount)} columns, more than can be read. ` +
    'Remove what stands far outside the table, save and try again.',
  sheetEmpty: ({ sheet }) => `The sheet “${sheet}” is empty. Choose a sheet with a table.`,
  tableNotFound: ({ sheet, wanted, tables }) =>
    wanted === undefined
      ? `There is no table on the sheet “${sheet}” that can be read. Check that it has a header row and at least one row below it.`
      : `The table or range “${wanted}” is not on the sheet “${sheet}”.${thereIs('Tables there', tables)} Change the recipe or choose another table.`,
  noSexColumn: ({ sheet, columns }) =>
    `No column on the sheet “${sheet}” tells the sex. Point out the column yourself.${thereIs('Columns', columns)}`,
  cellBeingEdited: () =>
    'A cell in Excel is being edited. Press Enter to keep it or Esc to undo, and try again.',
  workbookProtected: () =>
    'The structure of the workbook is protected, so no sheets can be added. Remove the protection under Review – Protect Workbook and try again.',
  sheetLocked: ({ sheet }) =>
    `The sheet “${sheet}” is protected with a password and cannot be rewritten. Remove the protection under Review – Unprotect Sheet and try again.`,
  leftUnfinished: ({ sheets }) =>
    `Excel broke off while the sheets were written, so they are not finished: ${sheets.join(', ')}. What you have typed on them is kept. Wait until Excel answers again and choose Refresh.`,
  tooMuchForExcel: ({ sheet }) =>
    `A row on the sheet “${sheet}” is larger than Excel can hand over at once. Shorten the longest texts and try again.`,
  cellNotWritable: ({ sheet, cell, problem }) =>
    `The content of cell ${cell} on the sheet “${sheet}” cannot be written (${problem}). Nothing was changed there. Please report it as a fault in Jämblad.`,
  excelTooOld: ({ member }) =>
    `This version of Excel lacks something that Jämblad needs (${member}). Use Excel on the web, Microsoft 365, or Office LTSC 2021 or later.`,
  excelBusy: ({ code }) =>
    `Excel did not answer as expected (${code}). Wait a moment, check the connection and try again.`,
  excelRefused: ({ code }) =>
    `Excel could not do what Jämblad asked for (${code}). Save the workbook, open it again and try once more.`,
  stateDamaged: () =>
    'What Jämblad has stored in the workbook is damaged. Open an earlier version of the workbook (File – Info – Version History).',
  nextYearNotLater: ({ year, planYear }) =>
    `The plan in the workbook is for ${String(planYear)}, so the next one cannot be for ${String(year)}. Give a later year.`,
  stateFromLaterVersion: () =>
    'The workbook was saved with a later version of Jämblad. Update the add-in and try again.',
  stateTooLarge: ({ kilobytes }) =>
    `What Jämblad needs to store in the workbook is too large (${String(kilobytes)} kB). Move some analyses to another workbook.`,
  stateNotKept: () =>
    'Excel did not keep what Jämblad stored in the workbook. Save it as .xlsx, open it again and try once more.',
  recipeRefused: () => 'The recipe cannot be used.',
  settingsRefused: () => 'The settings of the action plan cannot be used.',
  planMissing: () => 'The workbook has no action plan. Create it first: choose municipality and year.',
  earlierYearUnknown: () =>
    'One of the earlier workbooks does not say which year it is of. Make the annual report in it first, or fill in the values of the earlier years by hand.',
  earlierYearNotBefore: ({ year, reportYear }) =>
    `One of the earlier workbooks is of ${String(year)}, which is not before ${String(reportYear)}. Give workbooks of earlier years.`,
  nothingToPublish: () =>
    'There is nothing to publish: the workbook has no analysis and no plan. Make an analysis or a plan first.',
  personalNumberInPublished: ({ places }) =>
    `Nothing has been published, because what looks like a personal identity number stands here: ${places.join(', ')}. Remove it and publish again.`,
  fileWithoutPlan: ({ file }) =>
    `The file ${file} holds no goal template. Choose the workbook that was handed out, filled in.`,
  templatesRefused: ({ files, municipality, year }) =>
    `Nothing has been collected, for the plan is that of ${municipality} ${String(year)}. ` +
    files
      .map((other) => `The file ${other.file} is of ${other.municipality} ${String(other.year)}.`)
      .join(' ') +
    ' Take it off the list, or collect it into its own plan.',
  fileThere: ({ file }) =>
    `The file ${file} is there already and may be filled in. Collect it first, or choose another folder.`,
  cancelled: () => 'Cancelled. Nothing has been written in the workbook.',
  fileNotFound: ({ file }) => `The file ${file} does not exist. Check the path.`,
  fileNotReadable: ({ file }) => `The file ${file} cannot be read. Check that you have permission.`,
  fileNotWritable: ({ file }) =>
    `The file ${file} cannot be written. Check that the folder exists, that you have permission and that the file is not open in Excel.`,
  fileIsInput: ({ file }) =>
    `The result cannot be written to ${file}, because that is the file being read. Give another name.`,
  notAnXlsx: ({ file }) =>
    `The file ${file} is not an Excel workbook (.xlsx). Open it in Excel and save it as .xlsx.`,
  fileTruncated: ({ file }) =>
    `The file ${file} is damaged or incomplete. Fetch it again, or open and repair it in Excel and save it again.`,
  fileEncrypted: ({ file }) =>
    `The file ${file} is protected with a password. Open it in Excel, remove the password under File – Info – Protect Workbook and save it again.`,
  workbookEmpty: ({ file }) =>
    `The workbook ${file} is empty. Choose a workbook with at least one filled sheet.`,
  notJson: ({ file }) => `The file ${file} is not valid JSON. Check its commas and quotation marks.`,
  unknownCommand: ({ command, commands }) =>
    command === ''
      ? `Give a command: ${commands.join(', ')}.`
      : `There is no command “${command}”. Commands: ${commands.join(', ')}.`,
  unknownOption: ({ option, options }) => `There is no option ${option}. Options: ${options.join(', ')}.`,
  optionWithoutValue: ({ option }) => `The option ${option} needs a value after it.`,
  optionMissing: ({ option, command }) => `The command “${command}” needs the option ${option}.`,
  optionNotAllowed: ({ option, value, allowed }) =>
    `The option ${option} cannot be “${value}”. Choose one of: ${allowed.join(', ')}.`,
  dateNotPossible: ({ option, value }) =>
    `The option ${option} cannot be “${value}”. Write a day that there is, such as 2026-09-30.`,
  yearNotPossible: ({ value }) => `The year cannot be “${value}”. Give four digits, such as 2025.`,
  inputMissing: ({ command }) => `Say which workbook to read: jamblad ${command} IN.xlsx …`,
  otherInputMissing: ({ command, wanted }) =>
    `The command “${command}” needs at least one workbook more: jamblad ${command} IN.xlsx ${wanted} …`,
  inputTooMany: ({ command, extra }) =>
    `The command “${command}” reads one workbook; “${extra}” is one too many. Remove it.`,
};
