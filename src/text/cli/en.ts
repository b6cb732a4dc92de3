import type { CliTexts } from './sv';

/** What the command line says when all goes well, in English. */
export const cliEn: CliTexts = {
  usage: [
    'Usage:',
    '  jamblad inspect IN.xlsx [--recipe RECIPE.json] [--json FILE]',
    '  jamblad analyse IN.xlsx --recipe RECIPE.json --out OUT.xlsx [--json FILE]',
    '  jamblad plan IN.xlsx [--settings SETTINGS.json] --out OUT.xlsx',
    '  jamblad method IN.xlsx --method 4r|jamkas-plus|matrices|decision-basis|self-assessment --subject SUBJECT --out OUT.xlsx',
    '  jamblad report IN.xlsx --out OUT.xlsx [--year YEAR] [--earlier EARLIER.xlsx …] [--publish] [--docx FILE] [--html FILE] [--json FILE]',
    '  jamblad check IN.xlsx [--date YYYY-MM-DD] [--json FILE]',
    '  jamblad follow-up IN.xlsx --out OUT.xlsx [--date YYYY-MM-DD] [--json FILE]',
    '  jamblad next-plan IN.xlsx --year YEAR --out OUT.xlsx',
    '  jamblad collect IN.xlsx FILLED.xlsx … --out OUT.xlsx [--json FILE]',
    '  jamblad hand-out IN.xlsx --out FOLDER',
    '  jamblad export-goals IN.xlsx --out GOALS.csv',
    'Options of every command: --lang sv|en',
  ],
  table: ({ sheet, address, layout, rows, excluded }) =>
    `${sheet} ${address}: ${layout}, ${String(rows)} rows` +
    (excluded === 0 ? '' : `, of which ${String(excluded)} do not count`),
  layouts: {
    individuals: 'a row a person or event',
    wide: 'women and men in columns of their own',
    long: 'a row a sex',
    blocks: 'sex as a heading above rows',
  },
  column: ({ column, header, role, type }) => `  ${column}  ${header}  (${role}, ${type})`,
  finding: ({ severity, sheet, cells, text }) =>
    `${{ info: 'Note', warning: 'Warning', error: 'Error' }[severity]}: ${sheet}` +
    `${cells === '' ? '' : ` ${cells}`}: ${text}`,
  unexpected:
    'Something went wrong in Jämblad itself, and no file has been written. Run again with JAMBLAD_TRACE=1 and report the fault with what that shows.',
  kept: (count) => `${String(count)} answers have no place any more and stand on the sheet “Kept answers”.`,
  stale: ({ title, date }) =>
    `The analysis “${title}” of ${date} no longer agrees with its source; it is marked as out of date.`,
  published: ({ file, sheets, hidden }) =>
    `Wrote ${file} for publishing with the sheets ${sheets.map((sheet) => `“${sheet}”`).join(', ')}. ` +
    (hidden === 0
      ? 'No figures needed to be protected.'
      : `${String(hidden)} cells are shown as .. because the numbers are small.`),
  toBeHidden: (count) =>
    `${String(count)} cells are shown as .. when the report is published; why stands on the sheet.`,
  breach: ({ rule, severity, path, goal, text }) =>
    `${severity} ${rule}: ${path}${goal === '' ? '' : ` (${goal})`}: ${text}`,
  checked: ({ date, count }) =>
    count === 0 ? `No rules are broken on ${date}.` : `${String(count)} broken rules on ${date}.`,
  carried: ({ goals }) =>
    goals.length === 0
      ? 'All goals are met, so none was carried over.'
      : `Goals carried over: ${goals.join(', ')}. The outcome is the new baseline. Write new targets, and let the committees adopt the goals.`,
  conflict: ({ path, field, where }) =>
    `Two have written differently: ${path}, ${field}. What came first stays; the other (${where}) stands on the sheet “Kept answers”.`,
  collected: ({ file, files, taken, conflicts }) =>
    `Collected ${String(taken)} answers of ${String(files)} ${files === 1 ? 'file' : 'files'} into ${file}; ${String(conflicts)} differ.`,
  handedOut: ({ folder, count }) => `Wrote ${String(count)} workbooks to hand out in ${folder}.`,
  exported: (file) => `Wrote the goals to ${file}.`,
  created: ({ file, sheets }) =>
    `Wrote ${file} with the sheets ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
};
