import type { GapsTexts } from './sv';

/** Where the difference is largest, in English. */
export const gapsEn: GapsTexts = {
  question: 'Where is the difference largest?',
  points: 'percentage points',
  percent: 'per cent',
  lead: (looks, columns) =>
    `${looks} groups have been compared, by ${columns}. Largest difference, weighed with how certain it is:`,
  group: (column, value) => `${column}: ${value}`,
  values: ({ women, men, womenValue, menValue, difference, unit }) =>
    `${difference}${unit} (${women} ${womenValue}, ${men} ${menValue})`,
  share: (women, share, difference) =>
    `the share of ${women} is ${share} per cent, ${difference} percentage points from the share among all`,
  clear: 'clear, even with so many groups compared',
  uncertain: 'may be chance variation, with so many groups compared',
  noCertainty: 'how certain it is cannot be told from these data',
  none: 'There is no group with enough women and men to compare.',
  notAsked:
    'Numbers per inhabitant cannot be compared between groups, because the population of each group is not known.',
  groupsTooSmall: (count) => `${count} groups are left out, because they have fewer than 20 women or men.`,
  left: (columns) => `Not looked through, too many values: ${columns}.`,
  protectedColumns: (columns) => `Not shown, to protect small counts: ${columns}.`,
  caution: 'A difference is not yet an inequality: what it means has to be judged.',
};
