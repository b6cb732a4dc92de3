import type { ViewTexts } from './sv';

/** Words of the pane's further views in English. */
export const viewsEn: ViewTexts = {
  working: 'Working …',
  failed: 'Something went wrong in Jämblad itself. Save the workbook, open it again and try once more.',
  wrote: (count) =>
    count === 1 ? 'One sheet is written: ' : `${String(count)} sheets are written. Begin with `,
  openSheet: (name) => `Go to the sheet ${name}`,
  show: 'Show',

  plan: {
    heading: 'Action plan',
    loading: 'Reading the action plan …',
    none: 'The workbook has no action plan yet. Fill in municipality and year, and the plan is written with a goal template for each committee, department and unit.',
    municipality: 'Municipality',
    year: 'Year',
    organisation: 'Organisation (optional)',
    organisationHint:
      'Paste a list: a line for each unit, set in below its department and committee, or as Committee / Department / Unit. It can be changed on the sheet Organisation.',
    yearWrong: 'Write the year with four digits.',
    municipalityMissing: 'Write the name of the municipality.',
    create: 'Create action plan',
    notUnderstood: 'This in the list could not be read:',
    wheel: 'Year wheel',
    wheelLabel: (year) =>
      `Year wheel ${String(year)} with the dates of the plan. The list below says the same.`,
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    next: (heading, date) => `Next date: ${date}, ${heading}.`,
    noNext: 'All dates of the year have passed.',
    done: (done, of) => `${String(done)} of ${String(of)} done`,
    due: (date) => `by ${date}`,
    late: (names) => `Late: ${names}`,
    toDo: 'To do',
    nothingToDo: 'Nothing is missing today.',
    severities: { error: 'Error', late: 'Late', warning: 'Warning' },
    more: (count) => `and ${String(count)} more on the sheets`,
    refresh: 'Update the plan',
    followUp: 'Follow up the goals',
    kept: (count) => `${String(count)} answers have no place any more and stand on the sheet Behållna svar.`,
    findings: 'This needs a look in what is filled in',
    collect: {
      heading: 'Collect filled-in templates',
      explanation:
        'Choose the workbooks that managers have sent back. What stands here already, or came first, stays; an empty cell changes nothing. The files are read in memory only.',
      files: 'Filled-in workbooks',
      collect: 'Collect',
      taken: (count) =>
        count === 1 ? 'One answer is collected.' : `${String(count)} answers are collected.`,
      conflicts:
        'Here were two different answers. The one that does not stand is on the sheet Behållna svar:',
      stands: (ours, theirs) => `”${ours}” stands, not ”${theirs}”`,
    },
    nextYear: {
      heading: (year) => `Action plan ${String(year)}`,
      explanation: (year) =>
        `The plan of ${String(year)} is written in this workbook: goals that were not met go on, the follow-up is taken away. So first save a copy as the archive (File – Save a copy), and open the copy.`,
      isCopy: 'I have saved a copy, and it is open here',
      make: (year) => `Create action plan ${String(year)}`,
      carried: (goals) => `Goals that go on: ${goals}`,
    },
  },

  goal: {
    make: 'Make it a goal',
    explanation:
      'The analysis becomes the evidence in a goal template, with the baseline and its date filled in.',
    unit: 'Whose goal?',
    put: 'Put it in the goal template',
  },

  methods: {
    heading: 'Methods',
    explanation:
      'Forms filled with what the analyses of the workbook show today. What you write in them stays when they are made again.',
    method: 'Method',
    subject: 'Activity or matter',
    subjectMissing: 'Write what it is about.',
    create: 'Create forms',
  },

  report: {
    heading: 'Annual report',
    explanation:
      'Five tables and the analyses that you have, with a text under each. Fill in the yellow cells of the sheet and create it again, and everything is worked out anew.',
    create: 'Create annual report',
    preview: 'This becomes two dots (..) when it is published',
    nothingHidden: 'Nothing needs to be hidden.',
    reasons: {
      primary: 'so few persons that single ones may be recognised',
      complementary: 'otherwise a protected number could be worked out',
      derived: 'worked out of a protected number',
    },
    copy: (caption) => `Copy for Word: ${caption}`,
    word: 'Save as a Word file',
    wordFile: (year) => `Annual report ${String(year)}.docx`,
    copied: 'Copied. Paste it into Word.',
    copyFailed: 'Excel did not allow the copying. Select the table on the sheet and copy it from there.',
    publish: {
      heading: 'Lock for publishing',
      explanation:
        'Everything becomes values, small numbers become two dots (..), and only our finished sheets are left: no source sheets, evidence, comments or names. It cannot be undone. So first save a copy (File – Save a copy), and open the copy.',
      isCopy: 'I have saved a copy, and it is open here',
      make: 'Lock the copy for publishing',
      done: (sheets) => `Done. What is left: ${sheets}.`,
    },
  },
};
