/**
 * Understands sheets as people make them: finds the tables, says what each column is and which rows count, reads
 * the sex of each row, and tells in findings what is odd. Never guesses a sex code and never changes the source.
 */
export { sheetsOfYears } from './joinSheets';
export { peopleOf } from './peopleOf';
export { readSex } from './readSex';
export { readSheet } from './readSheet';
export { readSheets } from './readSheets';
export type { ReadRequest, SheetReading } from './readSheet';
export { EXCLUSION_REASONS } from './readTable';
export type {
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
