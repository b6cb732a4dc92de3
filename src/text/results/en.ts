import type { ResultTexts } from './sv';

/** What the last step of the pane says beside the answer, in English. */
export const resultsEn: ResultTexts = {
  moved: {
    none: 'No numbers have changed.',
    heading: (count) => `${count} numbers have changed:`,
    line: (group, what, before, now, change) =>
      `${group}, ${what}: ${before} → ${now}${change === '' ? '' : ` (${change})`}`,
    gone: (group) => `${group}: is not there any more`,
    fresh: (group, what, now) => `${group}, ${what}: new, ${now}`,
    more: (count) => `… and ${count} more. All of them stand on the analysis sheet.`,
  },
  hidden: {
    heading: (count) => `What is protected and why? (${count})`,
    explanation: (threshold) =>
      `Numbers below ${threshold} are not shown on the analysis sheet, nor are cells that would give them away together with others.`,
    onlyHere: 'The reasons are shown only here and in the basis: they tell which numbers are small.',
    everybody: 'Total',
    reasons: {
      primary: 'a small number, or a rule about the amount',
      complementary: 'protects another cell',
    },
    line: (group, cell, reason) => `${group}, ${cell}: ${reason}`,
    more: (count) => `… and ${count} more. All of them stand in the basis.`,
  },
  stale: {
    check: 'Have the sources changed?',
    allCurrent: 'All bases agree with their sources.',
    changed: (title, date) =>
      `${title}: the source has changed since ${date}. The sheets are marked; choose Refresh.`,
    gone: (title, problems) => `${title}: the source cannot be read. ${problems.join(' ')}`,
  },
  colours: {
    heading: 'Colours of the sexes in charts',
    women: 'Colour for women',
    men: 'Colour for men',
    save: 'Save the colours',
    standard: 'The colours of Jämblad',
    saved: 'Saved in the workbook. Choose Refresh to draw the charts anew.',
    problems: {
      notAColour: 'Write the colour as # and six signs, for instance #5B2A86.',
      paleOnWhite: 'One of the colours is hard to see on white paper. Choose a darker one.',
      alike:
        'The colours are almost equally light and cannot be told apart in black and white. Choose a lighter and a darker one.',
    },
  },
};
