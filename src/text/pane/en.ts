import type { PaneTexts } from './sv';

const rowsWord = (rows: number): string => (rows === 1 ? 'row' : 'rows');

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** Every sentence of the task pane in English. */
export const paneEn: PaneTexts = {
  product: 'Jämblad',
  promise: 'Statistics by sex from the rows in your workbook. No data leaves the workbook.',
  otherLanguage: 'Svenska',
  steps: { data: '1 Data', check: '2 Check', analysis: '3 Analysis', result: '4 Result' },
  waitingFor: {
    check: 'What is good to know about the rows stands here once a sheet has been read.',
    analysis: 'Here you choose what you want to know, once a sheet has been read.',
    result: 'The answer comes here when you have pressed Analyse.',
  },
  loadingStep: 'Loading the step …',

  data: {
    sheet: 'Sheet',
    sheetHint: 'Choose the sheet that you want to know something about.',
    table: 'Table on the sheet',
    tableAt: (address, name) => (name === undefined ? address : `${name}, ${address}`),
    readAgain: 'Read again',
    listing: 'Looking for sheets …',
    noSheets: 'The workbook has no sheet with rows yet. Type or paste a table and press Read again.',
    noTable: 'No table was found on the sheet. It needs a row of headings and at least one row below it.',
    rows: (count, rows) => `${rows} ${rowsWord(count)}`,
    layout: {
      individuals: 'one row per person or event',
      wide: 'women and men in columns of their own',
      long: 'one row per sex and group',
      blocks: 'a section for each sex',
    },
    sexIn: (column) => `Sex stands in the column ${column}.`,
    sexFromIdentityNumber: (column) =>
      `Sex is read from the personal identity numbers in the column ${column}. They are used in memory only and never printed.`,
    sexInColumns: (women, men) => `Women stand in the column ${women} and men in the column ${men}.`,
    sexInBlocks: 'Sex stands as a heading above each section.',
    sexNotFound: 'No column shows the sex. Press Change and point it out.',
    columns: (count) => `Show the columns (${count})`,
    column: 'Column',
    role: 'Used as',
    type: 'Content',
    roles: {
      sex: 'Sex',
      personalIdentityNumber: 'Personal identity number',
      birthDate: 'Date of birth',
      age: 'Age',
      group: 'Group',
      period: 'Period',
      value: 'Value',
      weight: 'Number of persons',
      id: 'Key',
      name: 'Name',
      ignore: 'Not used',
    },
    types: {
      text: 'text',
      integer: 'whole number',
      number: 'number',
      share01: 'share 0–1',
      percent100: 'per cent',
      date: 'date',
      boolean: 'yes/no',
      mixed: 'mixed',
    },
    ofSex: { women: 'women', men: 'men', total: 'total' },
    agrees: 'Correct',
    change: 'Change',
    changeDone: 'Done',
    confirmed: 'Confirmed',
    changeHeading: 'Change how the sheet is read',
    sexColumn: 'Column that shows the sex',
    womenColumn: 'Column for women',
    menColumn: 'Column for men',
    totalColumn: 'Column for the total',
    none: 'None',
    choose: 'Choose …',
    codes: 'What do the values mean?',
    codesHint: 'Values for which you choose nothing count as sex unknown.',
    codeFor: (value) => `The value ${value}`,
    sexes: { woman: 'Woman', man: 'Man', other: 'Other', unknown: 'Unknown' },
    knownWords: 'Jämblad reads the words in the column.',
    roleOf: (column) => `How the column ${column} is used`,
  },

  check: {
    nothing: 'Nothing to remark on in the rows.',
    summary: (errors, warnings, infos) =>
      list(
        [
          errors > 0 ? `${errors} in the way` : '',
          warnings > 0 ? `${warnings} to look at` : '',
          infos > 0 ? `${infos} to know of` : '',
        ].filter((part) => part !== ''),
      ),
    severity: { error: 'In the way', warning: 'Look at', info: 'Good to know' },
    show: 'Show',
    showWhat: (what) => `Show in the sheet: ${what}`,
    times: (count) => `${count} found`,
    question: (column) => `What do the codes in the column ${column} mean?`,
    questionWhy: 'The codes can be read in two ways. Only you can know which is right.',
    reading: (women, men) => `${list(women)} are women, ${list(men)} are men`,
    readingShare: (women, men) => `gives ${women} women and ${men} men`,
    population: 'Persons in the rows',
    populationRows: 'Rows by sex',
    sexes: { women: 'Women', men: 'Men', other: 'Other', unknown: 'Sex unknown' },
    populationOf: (label, count, share) => `${label}: ${count}, ${share} of the rows`,
  },

  question: {
    what: 'What do you want to know?',
    kinds: {
      count: 'How many are women and men?',
      share: 'How large a share of women and men has a certain outcome?',
      mean: 'How much do women and men get or have on average?',
    },
    outcomeColumn: 'Column with the outcome',
    outcomeValues: 'Which values count as the outcome?',
    valueColumn: 'Column with the number',
    figures: 'Which figures?',
    womenBase: 'Number of women behind the figures',
    menBase: 'Number of men behind the figures',
    groups: 'Divide by (at most three)',
    noGroups: 'No column to divide by.',
    settings: 'Settings',
    title: 'Title of the analysis sheet',
    threshold: 'Limit for small counts',
    thresholdHint: 'Lower counts are shown as .. in tables and charts. 0 turns the protection off.',
    direction: 'What is better?',
    directions: {
      unsaid: 'Say nothing of it',
      higherIsBetter: 'Higher is better',
      lowerIsBetter: 'Lower is better',
      balance: 'Balance is best',
      none: 'No direction',
    },
    reference: 'Share of women to compare with, in per cent',
    referenceHint: 'For instance the share of women in the municipality. Leave empty for no comparison.',
    confidence: 'Confidence level of the uncertainty',
    analyse: 'Analyse',
    cancel: 'Cancel',
    missing: {
      sex: 'Point out the column that shows the sex under 1 Data.',
      sexAnswer: 'Answer the question about the codes under 2 Check first.',
      outcomeColumn: 'Choose the column with the outcome.',
      outcomeValues: 'Choose at least one value that counts as the outcome.',
      valueColumn: 'Choose the column with the number.',
      bases: 'Choose the columns with the number of women and men behind the figures.',
      threshold: 'The limit for small counts is a whole number, 0 or more.',
      reference: 'The share of women to compare with is a number between 0 and 100.',
    },
    suggestedTitle: {
      count: 'Number of women and men',
      share: (outcome, column) => `Share with ${list(outcome)} in ${column}`,
      mean: (column) => `Mean of ${column}`,
      by: (title, groups) => `${title} by ${list(groups)}`,
    },
  },

  progress: {
    reading: 'Reading the sheet',
    analysing: 'Calculating',
    writing: 'Writing the analysis sheet',
    refreshing: 'Refreshing the analyses',
    rows: (done, total, percent) => `${done} of ${total} rows, ${percent}`,
  },

  result: {
    everyone: 'Everyone',
    women: 'Women',
    men: 'Men',
    gap: 'Gap',
    group: 'Group',
    measured: {
      count: 'Number',
      share: (outcome, column) => `Share with ${list(outcome)} in ${column}`,
      mean: (column) => `Mean of ${column}`,
    },
    chartOf: (measured, groups) =>
      groups.length === 0
        ? `Chart: ${measured}, women and men.`
        : `Chart: ${measured}, women and men by ${list(groups)}.`,
    chartHint: 'The table holds the same numbers.',
    intervalHint: (confidence) => `The lines show the uncertainty (${confidence} confidence interval).`,
    largestShown: (shown, all) =>
      `The chart shows the ${shown} largest of ${all} groups. The table shows all.`,
    asTable: 'Show as table',
    asChart: 'Show as chart',
    tableOf: (measured) => `${measured} by sex`,
    persons: (count) => `n = ${count}`,
    certainty: (low, high, unit, confidence) =>
      `Uncertainty: the gap lies between ${low} and ${high} ${unit} (${confidence} confidence interval).`,
    noCertainty: 'No uncertainty can be calculated for these figures.',
    suppressedNote: '.. means that the count is so small that it is protected.',
    createSheets: 'Create analysis sheet',
    created: 'The analysis sheet has been created: ',
    replaced: 'If you already have a sheet with the same title, it is refreshed.',
    openSheet: (sheet) => `Go to the sheet ${sheet}`,
    refresh: 'Refresh',
    refreshHint:
      'Refresh reads the source sheets again and recalculates every analysis sheet of the workbook.',
    refreshedNone: 'The workbook has no analysis sheets to refresh yet.',
    refreshedOne: (title, sheet) => `${title}: the sheet ${sheet} has been refreshed.`,
    refreshedNot: (title, problems) => `${title} could not be refreshed. ${problems.join(' ')}`,
  },

  problem: {
    heading: 'It did not work this time',
    close: 'Close',
    unknown:
      'Something unexpected happened, and nothing in your rows has been changed. Try again; if that does not help, close the pane and open it anew.',
  },

  host: {
    starting: 'Starting …',
    noAnswer: 'Excel does not answer',
    noAnswerCure:
      'Close the pane and open it again with the Jämblad button on the Home tab. If that does not help: save the workbook, restart Excel, and ask IT to check that appsforoffice.microsoft.com is not blocked.',
    outsideExcel: 'Jämblad works inside Excel',
    outsideExcelCure:
      'Open a workbook in Excel and press the Jämblad button on the Home tab. If there is no such button, ask whoever runs Microsoft 365 in the municipality to add the add-in.',
    tooOld: 'This version of Excel is too old',
    tooOldCure:
      'Jämblad needs Excel in Microsoft 365, Excel on the web, or Office LTSC 2021 or later. Ask IT for a newer version, or open the workbook in Excel on the web.',
    tryAgain: 'Try again',
  },
};
