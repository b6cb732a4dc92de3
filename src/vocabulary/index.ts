/**
 * Understands the words and value types that every room shares: the sexes and their colours, a number that may
 * not be possible to have, what a sheet holds, what may be said about it, and the question put to it. Holds data
 * and the smallest of functions; GLOSSARY.md beside this file says what each Swedish term is called in the code.
 */
export { areaAddress, areaAround, cellAddress, columnIndex, columnLetters, parseArea } from './area';
export type { Area } from './area';
export { columnsOfCorrection } from './correction';
export type { Correction } from './correction';
export { colourProblem, contrastOf } from './colours';
export type { ColourProblem } from './colours';
export { isEstimated, isNotEstimable, mapEstimate, notEstimable } from './estimate';
export type {
  Estimate,
  Interval,
  IntervalEstimate,
  NotEstimable,
  NotEstimableReason,
  Test,
  TestEstimate,
} from './estimate';
export { findingKey } from './finding';
export type { Finding, FindingCode, FindingData, FindingOf, FindingPlace, Severity } from './finding';
export type { FormCell, FormInput, FormRow, FormSheet, FormTable } from './form';
export { CELL_KIND } from './grid';
export type { Grid, GridColumn, GridFormula, GridTable, RowSpan } from './grid';
export { JambladError } from './jambladError';
export type { ErrorCode, ErrorData } from './jambladError';
export { DEFAULT_PRESENTATION } from './recipe';
export { allowedInstead, complaintPath, shownValue, unknownKeys, withoutUndefined } from './jsonComplaint';
export type { JsonComplaint } from './jsonComplaint';
export type {
  Direction,
  GroupOrder,
  Presentation,
  Recipe,
  RecipeFilter,
  RecipeMeasure,
  RecipeSource,
  RecipeValue,
  SexByColumn,
  SexByColumns,
  SexByPersonalIdentityNumber,
  SexSource,
  SmallCountRules,
  TargetPopulation,
} from './recipe';
export { SEX_CODE, SEX_COLOURS, SEXES } from './sex';
export type { AgeGroup, BySex, Sex, SexOfColumn } from './sex';
