/**
 * Understands a workbook as Excel holds it in memory: sheets, cells in typed columns, formats, tables,
 * charts, rules, names and properties, and what becomes of references when things are renamed or removed.
 * It calculates nothing and reads no file.
 */
export {
  boundingRange,
  COLUMN_LIMIT,
  columnIndex,
  columnLetters,
  formatA1,
  intersect,
  parseA1,
  quoteSheetName,
  ROW_LIMIT,
} from './address';
export type { RangeAddress, SheetRange } from './address';
export type { CommentModel, CommentReplyModel, HyperlinkModel, NoteModel } from './annotations';
export type { CellStore, FormulaCell } from './cellStore';
export { DEFAULT_STYLE, NO_BORDER, patchStyle } from './cellStyle';
export type {
  BorderSide,
  Borders,
  CellStyle,
  FontStyle,
  HorizontalAlignment,
  StylePatch,
  VerticalAlignment,
} from './cellStyle';
export { isErrorText } from './cellValue';
export type { CellError, CellErrorText, CellInput, CellKind, CellValue } from './cellValue';
export { emptyAxis, emptyChart, emptySeries } from './chart';
export type { ChartAxisModel, ChartModel, ChartSeriesModel, ChartType, LegendPosition } from './chart';
export type { FormatStore } from './formatStore';
export type { Run } from './runList';
export { formulaPieces, mapReferences } from './formulaPieces';
export type { FormulaPiece } from './formulaPieces';
export { ModelError } from './modelError';
export type { ModelErrorCode } from './modelError';
export type { NameCollection, NamedItemModel } from './namedItem';
export { emptyHeadersFooters } from './pageLayout';
export type { HeadersFooters, PageLayoutModel } from './pageLayout';
export { defaultProtectionOptions, givesWayTo } from './protection';
export type { ProtectionOptions, SheetProtectionModel } from './protection';
export { rewriteFormulas } from './rewriteFormulas';
export type {
  ComparisonOperator,
  ConditionalFormatModel,
  ConditionalRule,
  DataValidationModel,
  IconPoint,
  ScalePoint,
  ValidationType,
} from './rules';
export type { AutoFilterModel, SheetModel, SheetVisibility } from './sheetModel';
export type { TableColumnModel, TableModel } from './tableModel';
export { translateFormula } from './translateFormula';
export { WorkbookModel } from './workbookModel';
export type { CalculationMode, CustomPropertyValue, DocumentProperties, PlacedTable } from './workbookModel';
export { formatValue } from './formatValue';
export type { FormatLocaleName } from './formatLocale';
export { isDateFormat } from './numberFormat';
export { parseTyped } from './parseTyped';
export type { TypedEntry, TypingPlace } from './parseTyped';
export { dateSerial, serialParts } from './serialDate';
