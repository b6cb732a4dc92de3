import { correctionText } from '../corrections/correctionText';
import { correctionsEn } from '../corrections/en';
import { createFormats } from '../formats/formats';
import type { CheckTexts } from './sv';

const { list } = createFormats('en');
const quoted = (words: readonly string[]): string => list(words.map((word) => `“${word}”`));

/** What the pane says where a person puts something right, in English. */
export const checkEn: CheckTexts = {
  correct: 'Correct in memory',
  correctWhat: (what) => `Correct in memory: ${what}`,
  correction: (correction) => correctionText(correctionsEn, correction),
  ignore: 'Ignore',
  ignoreWhat: (what) => `Ignore: ${what}`,
  takeUp: 'Take up again',
  takeUpWhat: (what) => `Take up again: ${what}`,
  undo: 'Undo',
  undoWhat: (what) => `Undo: ${what}`,
  undoAll: 'Undo all corrections',
  corrected: (count, text) =>
    `${text} ${count === 1 ? 'correction has' : 'corrections have'} been made in memory. The sheet is unchanged.`,
  ignored: (count, text) => `${text} ${count === 1 ? 'remark is' : 'remarks are'} ignored.`,
  showIgnored: 'Show ignored',
  hideIgnored: 'Hide ignored',
  followIdentity: (column) => `Follow the personnummer in ${column}`,
  leaveOut: (column) => `Do not use ${column}`,
  hidden: {
    filter: (visible, all) => `A filter is on: ${visible} of ${all} rows can be seen. Which are to count?`,
    byHand: (hidden, all) => `${hidden} of ${all} rows are hidden. Which are to count?`,
    all: 'All rows',
    visible: 'Only the rows that can be seen',
  },
  years: {
    offer: (sheets) => `The sheets ${quoted(sheets)} look like the same table, a sheet a year.`,
    join: 'Read the sheets together',
    joined: (sheets) =>
      `The sheets ${quoted(sheets)} are read together. The name of the sheet is the period.`,
    part: 'Read only the chosen sheet',
  },
  recalled: {
    own: (date) => `Your choices of ${date} are used.`,
    forget: 'Begin again without them',
    offer: (sheet, date) =>
      `The sheet is like “${sheet}”, which was read on ${date}. Do you want to use the choices made there?`,
    take: 'Use the choices',
    decline: 'No, thank you',
    apply: 'Use the translation',
    translation: 'Translation',
    noLonger: 'This no longer fits:',
    lostHeading: (header) => `The heading “${header}” is now called`,
    lostNothing: (headers) => `The headings ${quoted(headers)} are not on the sheet.`,
    fresh: (value, column) => `“${value}” in ${column} was called`,
    gone: (values, column) =>
      `${quoted(values)} ${values.length === 1 ? 'is' : 'are'} no longer in ${column}.`,
    nothing: 'Nothing on this sheet',
    isNew: 'A new group',
    allFits: 'All headings and groups fit.',
  },
  questions: {
    again: 'Ask the same as before',
    choose: 'Choose an earlier question …',
    hint: 'Fills in the question below. You can change it before you analyse.',
  },
  unknownBounds: (women, men) =>
    `If all of unknown sex were women, the share of women would be ${women}; if all were men, ${men}.`,
};
