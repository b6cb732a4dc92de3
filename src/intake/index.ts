/**
 * Understands sheets as people make them: finds the tables, says what each column is and which rows count, reads
 * the sex of each row, and tells in findings what is odd. Never guesses a sex code and never changes the source.
 */
export { foldText, foldWord, wordsOf } from './foldText';
export { tellsIdentityNumber } from './identityNumber';
export { sheetsOfYears } from './joinSheets';
export {
  COUNCIL_WORDS,
  LEVEL_WORDS,
  NAME_FILLERS,
  ORGANISATION_ENDINGS,
  ORGANISATION_HEADINGS,
  PERCENT_UNIT_WORDS,
  PERSON_UNIT_WORDS,
  VAGUE_VERBS,
} from './lexicon';
export { peopleOf } from './peopleOf';
export { readDateDigits, readDateText } from './readDateText';
export { readNumberText } from './readNumberText';
export { absentOutcomes } from './absentOutcomes';
export { readSex } from './readSex';
export { readSheet } from './readSheet';
export { readSheets } from './readSheets';
export type { ReadRequest, SheetReading } from './readSheet';
export { EXCLUSION_REASONS } from './readTable';
export type {
  ColumnReason,
  ColumnRole,
  ColumnType,
  ExcludedRow,
  ExclusionReason,
  Population,
  ReadColumn,
  ReadTable,
  SexQuestion,
  SexReading,
  SexReadingOption,
  TableLayout,
  TableSummary,
} from './readTable';
