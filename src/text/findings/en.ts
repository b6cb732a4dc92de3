import { correctionText } from '../corrections/correctionText';
import { correctionsEn } from '../corrections/en';
import { createFormats } from '../formats/formats';
import type { FindingSentences } from './sv';

const { amount, count: number, list, percent } = createFormats('en');
const quoted = (words: readonly string[]): string => list(words.map((word) => `“${word}”`));
const codes = (words: readonly string[]): string => (words.length === 0 ? 'no code' : quoted(words));
const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;
const rows = (count: number): string => counted(count, 'row', 'rows');
const cells = (count: number): string => counted(count, 'cell', 'cells');

/** What is said about a user's data, in English. */
export const findingsEn: FindingSentences = {
  noTableFound: ({ where }) =>
    `No table was found on the sheet “${where.sheet}”. A table needs a row of headings and at least one row below it.`,
  tableNotFound: ({ where, data }) =>
    `The sheet “${where.sheet}” has no Excel table called “${data.table}”. ` +
    (data.tables.length === 0 ? 'It has no Excel tables.' : `Tables that there are: ${quoted(data.tables)}.`),
  rangeEmpty: ({ where, data }) =>
    `The range “${data.range}” on the sheet “${where.sheet}” is empty or is no address. Write it as A1:D20.`,
  noDataRows: () => 'The table has headings but no rows.',
  onlyTotals: () => 'The table has only totals, headings and notes, no rows to count.',

  headerMissing: () => 'No row of headings was found. Columns are called by their letters.',
  headersJoined: ({ data }) =>
    `The headings stand on ${rows(data.rows)} and were read together, such as “2024 · Kvinnor”.`,
  headersRepeated: ({ data }) =>
    `The same heading stands over several columns: ${quoted(data.headers)}. The later ones were numbered.`,
  labelsFilledDown: ({ data, count }) =>
    `In “${data.column}” the value stands only on the first row of each group. It was filled in on ${rows(count)} in memory; the sheet is unchanged.`,
  mergedCells: ({ count }) =>
    `${cells(count)} in the table are merged. Only the first of each holds a value.`,

  totalsLeftOut: ({ count, data }) =>
    `${rows(count)} are sums or means of other rows and do not count` +
    (data.subtotals > 0 && data.totals > 0 ? ` (${number(data.subtotals)} of them subtotals).` : '.'),
  repeatedHeadersLeftOut: ({ count }) =>
    `The headings come again on ${rows(count)} inside the table. They do not count.`,
  blockHeadings: ({ count, data }) =>
    data.women + data.men > 0
      ? `The table is parted in blocks headed by sex (${number(data.women)} for women, ${number(data.men)} for men).`
      : `${rows(count)} are headings inside the table and do not count.`,
  duplicatesLeftOut: ({ count }) =>
    `${rows(count)} are the same as an earlier row in every cell and do not count. Check that they are duplicates.`,
  rowsAlike: ({ count }) =>
    `${rows(count)} ${count === 1 ? 'is' : 'are'} the same as an earlier row, though most rows differ. They count; check that none stands twice.`,
  identityRepeated: ({ data }) =>
    `The same person or id in “${data.column}” stands on several rows: ${rows(data.rows)}, ${number(data.identities)} different. Rows (events) are counted here, not persons.`,
  groupsRepeated: ({ count, data }) =>
    `${rows(count)} have the same ${list(data.columns)} as an earlier row. Check that nothing is counted twice.`,
  hiddenRows: ({ data }) =>
    `${number(data.hidden)} of ${rows(data.rows)} are hidden. ` +
    (data.leftOut ? 'They do not count.' : 'They are part of the calculation.'),
  filterOn: ({ data }) =>
    `A filter is on: ${number(data.visible)} of ${rows(data.rows)} can be seen. ` +
    (data.leftOut
      ? 'The rows that it hides do not count.'
      : 'The rows that it hides are part of the calculation too.'),

  noSexColumn: () =>
    'No column tells the sex. Point out a column of sexes or personnummer, or columns for women and men.',
  sexSpellingsMerged: ({ data }) =>
    `In “${data.column}” sex is written in several ways. Women: ${codes(data.women)}. Men: ${codes(data.men)}.`,
  sexCodesAssumed: ({ data }) =>
    `In “${data.column}” ${codes(data.women)} was read as women and ${codes(data.men)} as men. Change it if that is wrong.`,
  sexCodesAmbiguous: ({ data, count }) => {
    const [first, second] = data.readings;
    return (
      `In “${data.column}” ${quoted(data.codes)} can mean different things, and ${rows(count)} are counted as of unknown sex until you have chosen. ` +
      `Either ${codes(first.women)} are women and ${codes(first.men)} men (${percent(first.womenShare)} women), ` +
      `or ${codes(second.women)} are women and ${codes(second.men)} men (${percent(second.womenShare)} women).`
    );
  },
  sexCodesFromLegend: ({ data }) =>
    `The legend on the sheet says that ${codes(data.women)} are women and ${codes(data.men)} are men in “${data.column}”.`,
  sexCodesFromIdentity: ({ data }) =>
    `The personnummer show that ${codes(data.women)} are women and ${codes(data.men)} are men in “${data.column}” (right for ${percent(data.agreement)} of ${rows(data.rows)}).`,
  sexDisagreesWithIdentity: ({ data, count }) =>
    `On ${rows(count)} “${data.column}” and “${data.identityColumn}” tell different sexes. The column “${data.column}” holds.`,
  sexUnknown: ({ data }) =>
    `${rows(data.rows)} (${percent(data.share)}) have no sex that can be read in “${data.column}”. They are counted as of unknown sex.`,
  sexOther: ({ data }) =>
    `${rows(data.rows)} (${percent(data.share)}) have another answer than woman or man in “${data.column}”. They are counted apart.`,
  outcomeAbsent: ({ data }) =>
    `The outcome ${quoted(data.values)} does not occur in “${data.column}”, so no row counts for it. Check how it is written.`,
  sexCodeAbsent: ({ data }) => `The codes ${quoted(data.codes)} do not occur in “${data.column}”.`,

  identityNumbersPresent: ({ data }) =>
    `“${data.column}” holds personnummer. They are used in memory only, for sex and age, and are never written out.`,
  identityNumbersInvalid: ({ data, count }) =>
    `${number(count)} personnummer in “${data.column}” have a wrong check digit or date. Their sex is counted as unknown.`,
  identityNumbersReserve: ({ data, count }) =>
    `${counted(count, 'reserve number', 'reserve numbers')} with a letter stand in “${data.column}”. Their sex is counted as unknown.`,
  coordinationNumbers: ({ data, count }) =>
    `${number(count)} samordningsnummer stand in “${data.column}”. Their sex is read like that of a personnummer.`,
  identityZerosLost: ({ data, count }) =>
    `${number(count)} personnummer in “${data.column}” stand as numbers and have lost zeros at the front. They were read with the zeros.`,
  namesPresent: ({ data }) => `“${data.column}” holds names of persons. The column is not read.`,

  numbersAsText: ({ data, count }) =>
    `${cells(count)} in “${data.column}” are numbers that stand as text. They were read as numbers in memory.`,
  numbersAmbiguous: ({ data, count }) =>
    `${cells(count)} in “${data.column}” are numbers such as 1.234, where the point may part thousands or decimals. They were not read. Correct them on the sheet.`,
  wordsAmongNumbers: ({ data, count }) =>
    `${cells(count)} in “${data.column}” are words among numbers and count as missing.`,
  dashesAsZero: ({ data, count }) =>
    `${cells(count)} in “${data.column}” hold nothing but a dash. It was read as zero.`,
  symbolsAsMissing: ({ data, count }) =>
    `${cells(count)} in “${data.column}” hold ${quoted(data.symbols)} and count as missing.`,
  errorCells: ({ data, count }) =>
    `${cells(count)} in “${data.column}” show an error (${list(data.errors)}) and count as missing.`,
  datesAsText: ({ data, count }) =>
    `${cells(count)} in “${data.column}” are dates that stand as text. They were read as dates in memory.`,
  mixedColumn: ({ data }) =>
    `“${data.column}” mixes ${counted(data.numbers, 'number', 'numbers')} and ${counted(data.words, 'text', 'texts')} and was read as text.`,
  unitMultiplied: ({ data }) =>
    `“${data.column}” stands in ${data.factor === 1000 ? 'thousands' : 'millions'} of kronor. The values were multiplied by ${number(data.factor)} to be kronor.`,
  shareScalesDiffer: ({ data }) =>
    `The shares are written in different ways: ${quoted(data.zeroToOne)} from 0 to 1, ${quoted(data.zeroToHundred)} from 0 to 100. Do not compare them before they are alike.`,
  sameAmountTwice: ({ data }) =>
    `“${data.first}” and “${data.second}” are the same amounts in different units. Count only one of them.`,

  agesWorkedOut: ({ data }) =>
    `Ages were worked out from “${data.column}”, as the age that the person reaches in ` +
    {
      period: `the year in “${data.year}”`,
      sheet: `${data.year} (the year on the sheet)`,
      today: `${data.year} (this year)`,
    }[data.yearFrom] +
    `. They are there as “${data.ages}”` +
    (data.bands === '' ? '.' : ` and, in bands, as “${data.bands}”.`),
  amountsOfTwoSizes: ({ data, count }) =>
    `${cells(count)} in “${data.column}” ${count === 1 ? 'is' : 'are'} much smaller than the others (at most ${amount(data.largest)}) and may stand in thousands of kronor while the rest stand in kronor. They were read as they stand.`,
  unitDoubtful: ({ data }) =>
    data.factor === 1
      ? `“${data.column}” has such small values that they may stand in thousands of kronor. They were read as kronor.`
      : `The heading “${data.column}” says thousands or millions, but the values are so large that they may be kronor already. They were multiplied by ${number(data.factor)}.`,
  shareScaleMixed: ({ data, count }) =>
    `In “${data.column}” ${cells(count)} stand${count === 1 ? 's' : ''} as a share from 0 to 1 and the rest in per cent. They were read as they stand.`,
  shareScaleDoubtful: ({ data }) =>
    `The heading “${data.column}” says per cent, but no value is larger than 1. They were read as per cent; perhaps they are shares from 0 to 1.`,
  sentinelValues: ({ data, count }) =>
    `${cells(count)} in “${data.column}” hold${count === 1 ? 's' : ''} ${list(data.values.map((value) => number(value)))}, which usually means that the value is missing. They were read as numbers.`,
  spellingsDiffer: ({ data, count }) =>
    `In “${data.column}” ${quoted(data.texts)} ${data.texts.length === 1 ? 'is' : 'are'} very like “${data.is}” (${rows(count)}). They count as different groups.`,
  totalsDisagree: ({ data }) =>
    `The row of totals says ${amount(data.stated)} in “${data.column}”, but the rows make ${amount(data.sum)}. The row of totals does not count. Check that no row is missing or stands twice.`,
  correctionMade: ({ data }) => `Corrected in memory: ${correctionText(correctionsEn, data.correction)}`,

  sexesDoNotAddUp: ({ data, count }) =>
    `Women and men do not make “${data.total}” on ${rows(count)} (largest difference ${amount(data.largest)}).`,
  noiseInTotals: ({ data, count }) =>
    `Women and men differ a little from “${data.total}” on ${rows(count)} (at most ${amount(data.largest)}). That is usual where numbers are rounded or protected by small random changes, as by Statistics Sweden.`,
  menWorkedOut: ({ data }) =>
    `There is no column for men. “${data.men}” was worked out as “${data.total}” minus “${data.women}”.`,

  sheetsJoined: ({ data }) =>
    `The sheets ${quoted(data.sheets)} have the same shape and were read together, the name of each as the period.`,
  sheetsNotAlike: ({ data }) =>
    `The sheets ${quoted(data.sheets)} are not of the same shape and cannot be read together. They need the same kind of table, with the same headings.`,
  sheetsAlike: ({ data }) =>
    `The sheets ${quoted(data.sheets)} look like the same table, a sheet a year. Here each was read by itself; they can be read together with the name of the sheet as the period.`,
  columnsNotEverywhere: ({ data }) =>
    `${data.columns.length === 1 ? 'The column' : 'The columns'} ${quoted(data.columns)} on the sheet “${data.sheet}” are not on every sheet and were left out.`,
};
