/**
 * Understands documents as data: a SheetSpec of blocks, checked and laid out once, as a fold over its blocks, into
 * plain WriteOps. Knows neither Excel nor what the documents are about.
 */
export { fillInput } from './fillInput';
export { addressOf } from './addressOf';
export { layout } from './layout';
export type {
  Block,
  CellReference,
  ChartBlock,
  ColumnReference,
  Highlight,
  HighlightTone,
  Input,
  InputCell,
  InputEntry,
  InputHelp,
  InputReference,
  InputRule,
  InputsBlock,
  KeyValue,
  KeyValuesBlock,
  ListReference,
  ParagraphBlock,
  SheetSpec,
  SpecCell,
  SpecFormula,
  SpecPage,
  SpecSeries,
  TableBlock,
  TableColumn,
  TableRow,
} from './sheetSpec';
export { isInputCell, placedInputs } from './placedInputs';
export { validateSpec } from './validateSpec';
export type { SpecProblem } from './validateSpec';
export { CHART_PREFIX, FILLED, KEEP, OPEN_TABLE_PREFIX, OWN_NAMES, OWNED_NAME } from './writeOp';
export type {
  BorderEdge,
  CellStyle,
  ChartKind,
  ChartLooks,
  ChartSeries,
  FormulaCell,
  PageSetup,
  SheetKey,
  ValidationRule,
  WriteOp,
  WrittenCell,
} from './writeOp';
