/**
 * Understands women and men side by side: takes a table and a recipe, gives the answer with its gap and how
 * certain it is, and decides which small counts may be shown.
 */
export type {
  Across,
  Analysis,
  AnalysisPopulation,
  Cell,
  Comparison,
  Distribution,
  Gap,
  GapTests,
  GroupComparison,
  QuartileBand,
  ColumnReversal,
  StandardisedValues,
  Provenance,
  ResourceMeasures,
  Verdict,
  VerdictCode,
} from './analysis';
export { checkRecipe } from './recipe/checkRecipe';
export type { RecipeColumn } from './recipe/checkRecipe';
export { parseRecipe } from './recipe/parseRecipe';
export type { RecipeResult } from './recipe/parseRecipe';
export type { RecipeProblem, RecipeProblemCode } from './recipe/recipeProblem';
export { analyse } from './analyse';
export type { AnalysisColumn, AnalysisInput } from './analysisInput';
export { orderGroups } from './orderGroups';
export { resourceFigures, resourceTables } from './annualReport/resourceFigures';
export type { ResourceCost, ResourceFigure, ResourceFigures } from './annualReport/resourceFigures';
export { hiddenGroups, sickLeaveFigures, sickLeaveTables } from './annualReport/sickLeaveFigures';
export type {
  SickLeaveFigure,
  SickLeaveFigures,
  SickLeaveGroup,
  SickLeaveYear,
} from './annualReport/sickLeaveFigures';
export { staffFigures, staffWhole } from './annualReport/staffFigures';
export type { StaffFigure } from './annualReport/staffFigures';
export { applySuppression } from './smallCounts/applySuppression';
export { decideSuppression } from './smallCounts/decideSuppression';
export type { GapScan, LargestGaps, RankedGap } from './scan/gapScan';
export { publishGaps } from './scan/publishGaps';
export { scanGaps } from './scan/scanGaps';
export { hiddenCells } from './smallCounts/hiddenCells';
export type { HiddenCell } from './smallCounts/hiddenCells';
export type { SuppressionMask } from './smallCounts/suppressionMask';
export { suppressTables } from './smallCounts/suppressTables';
export type { CountTable, TableMask } from './smallCounts/suppressTables';
