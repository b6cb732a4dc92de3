import { columnsOfCorrection } from '../vocabulary';
import type { Correction, Direction, Recipe, RecipeMeasure, RecipeSource } from '../vocabulary';
import type { SourceChoice } from '../workflow';
import { awaitsSexAnswer, sexSourceOf } from './sexChoice';
import type { ColumnRole, ReadColumn, SexChoice, TableSummary } from './sexChoice';

/** Understands the question while a person is putting it together, and when it is complete. */

/** What a person may ask for in the pane. */
export type QuestionKind = 'count' | 'share' | 'mean';

/** The question as far as it has come; `''` where nothing is chosen, numbers as they are typed. */
export interface QuestionDraft {
  readonly kind: QuestionKind;
  /** Which pair of columns of a finished table, by its place. */
  readonly figures: number;
  readonly outcomeColumn: string;
  readonly outcomeValues: readonly string[];
  readonly valueColumn: string;
  readonly womenBase: string;
  readonly menBase: string;
  readonly by: readonly string[];
  /** `''` takes the suggestion. */
  readonly title: string;
  readonly threshold: string;
  readonly direction: Direction | 'unsaid';
  readonly referencePercent: string;
  readonly confidence: number;
}

/** A table, and what a person has said about how it is to be read. */
export interface CorrectedTable {
  readonly table: TableSummary;
  /** How many tables stand on its sheet. */
  readonly tablesOnSheet: number;
  readonly sex: SexChoice;
  readonly roles: Readonly<Record<string, ColumnRole>>;
  /** What is read and put right before anything is counted; as it stands where nothing is said. */
  readonly choice?: SourceChoice;
}

/** What keeps a question from being put. */
export type MissingPart =
  | 'sex'
  | 'sexAnswer'
  | 'outcomeColumn'
  | 'outcomeValues'
  | 'valueColumn'
  | 'bases'
  | 'threshold'
  | 'reference';

/** The most groupings that a question may have (contract.md 4). */
export const MOST_GROUPINGS = 3;

/** The levels of confidence that can be chosen. */
export const CONFIDENCE_LEVELS: readonly number[] = [0.9, 0.95, 0.99];

/** A question that nobody has touched. */
export const BLANK_QUESTION: QuestionDraft = {
  kind: 'count',
  figures: 0,
  outcomeColumn: '',
  outcomeValues: [],
  valueColumn: '',
  womenBase: '',
  menBase: '',
  by: [],
  title: '',
  threshold: '5',
  direction: 'unsaid',
  referencePercent: '',
  confidence: 0.95,
};

/** The columns with the roles that a person has given them. */
export function columnsOf(corrected: CorrectedTable): readonly ReadColumn[] {
  return corrected.table.columns.map((column) => {
    const role = corrected.roles[column.header];
    return role === undefined ? column : { ...column, role };
  });
}

/** True for a finished table, where women and men stand in columns of their own. */
export function isFinishedTable(corrected: CorrectedTable): boolean {
  return corrected.sex.kind === 'columns' || corrected.table.layout === 'wide';
}

/** The columns that tell the sex; they are neither outcome nor grouping. */
function sexColumns(corrected: CorrectedTable, draft: QuestionDraft): ReadonlySet<string> {
  const source = sexSourceOf(corrected.table, corrected.sex, draft.figures);
  const parts = Object.values<unknown>({ ...source });
  return new Set(parts.filter((part) => typeof part === 'string'));
}

/** The columns that can be asked for, by what they are asked for as. */
export function choicesOf(
  corrected: CorrectedTable,
  draft: QuestionDraft,
): {
  readonly outcomes: readonly string[];
  readonly values: readonly string[];
  readonly groupings: readonly string[];
} {
  const taken = sexColumns(corrected, draft);
  const free = columnsOf(corrected).filter((column) => !taken.has(column.header));
  const headersOf = (...roles: ColumnRole[]): readonly string[] =>
    free.filter((column) => roles.includes(column.role)).map((column) => column.header);
  // A group for every day says nothing and protects nobody.
  const days = free.filter((column) => column.type === 'date').map((column) => column.header);
  return {
    outcomes: headersOf('group').filter((header) => corrected.table.groupValues[header] !== undefined),
    values: headersOf('value', 'age', 'weight'),
    groupings: headersOf('group', 'period').filter((header) => !days.includes(header)),
  };
}

/** Reads a number as Swedes and others type it; NaN where it is none. */
function numberOf(typed: string): number {
  const text = typed.trim().replace(',', '.');
  return text === '' ? Number.NaN : Number(text);
}

/** Says what is missing before the question can be put; undefined when nothing is. */
export function missingIn(corrected: CorrectedTable, draft: QuestionDraft): MissingPart | undefined {
  if (awaitsSexAnswer(corrected.table, corrected.sex)) return 'sexAnswer';
  if (sexSourceOf(corrected.table, corrected.sex, draft.figures) === undefined) return 'sex';
  const threshold = numberOf(draft.threshold);
  if (!Number.isInteger(threshold) || threshold < 0) return 'threshold';
  const reference = numberOf(draft.referencePercent);
  if (draft.referencePercent.trim() !== '' && !(reference >= 0 && reference <= 100)) return 'reference';
  return isFinishedTable(corrected) ? missingBase(draft) : missingColumn(draft);
}

function missingBase(draft: QuestionDraft): MissingPart | undefined {
  return draft.kind === 'share' && (draft.womenBase === '' || draft.menBase === '') ? 'bases' : undefined;
}

function missingColumn(draft: QuestionDraft): MissingPart | undefined {
  if (draft.kind === 'mean') return draft.valueColumn === '' ? 'valueColumn' : undefined;
  if (draft.kind === 'count') return undefined;
  if (draft.outcomeColumn === '') return 'outcomeColumn';
  return draft.outcomeValues.length === 0 ? 'outcomeValues' : undefined;
}

/**
 * Makes the recipe of a complete question.
 * @throws RangeError when something is missing; ask `missingIn` first
 */
export function recipeOf(corrected: CorrectedTable, draft: QuestionDraft, suggestedTitle: string): Recipe {
  const { table } = corrected;
  const missing = missingIn(corrected, draft);
  const sex = sexSourceOf(table, corrected.sex, draft.figures);
  if (missing !== undefined || sex === undefined) {
    throw new RangeError(`recipeOf requires a complete question; missing: ${missing ?? 'sex'}`);
  }
  const weight = columnsOf(corrected).find((column) => column.role === 'weight' && column.sex === undefined);
  const isPair = 'womenColumn' in sex;
  const bases = draft.womenBase !== '' && draft.menBase !== '' && draft.kind !== 'count';
  return {
    title: draft.title.trim() === '' ? suggestedTitle : draft.title.trim(),
    source: sourceOf(corrected),
    sex: isPair && bases ? { ...sex, womenWeight: draft.womenBase, menWeight: draft.menBase } : sex,
    ...(weight === undefined || isPair || weight.header === draft.valueColumn
      ? {}
      : { weight: weight.header }),
    measure: isPair ? { kind: draft.kind } : measureOf(draft),
    ...groupsOf(draft, isPair),
    ...settingsOf(draft),
  };
}

/**
 * What is divided by is also weighed in, so that a difference that turns round within the groups is told of. Not for
 * counts, which have no value within a group.
 */
function groupsOf({ by, kind }: QuestionDraft, isFinishedTable: boolean): Pick<Recipe, 'by' | 'strata'> {
  if (by.length === 0) return {};
  return kind === 'count' || isFinishedTable ? { by } : { by, strata: by };
}

/** A table that is alone on its sheet is found again wherever it ends, so that new rows are counted too. */
function sourceOf({ table, tablesOnSheet, choice }: CorrectedTable): RecipeSource {
  const { sheet, tableName, address } = table;
  const { joinedSheets = [], hiddenRows = 'read', corrections = [] } = choice ?? {};
  const isAlone = tablesOnSheet === 1 || joinedSheets.length > 0;
  return {
    sheet,
    ...(tableName === undefined || joinedSheets.length > 0 ? {} : { table: tableName }),
    ...(tableName !== undefined || isAlone ? {} : { range: address }),
    ...(joinedSheets.length === 0 ? {} : { joinedSheets }),
    ...(hiddenRows === 'read' ? {} : { hiddenRows }),
    ...correctionsFor(table, corrections),
  };
}

/** Of several tables on a sheet each has its own columns to be put right. */
function correctionsFor(
  { columns }: TableSummary,
  corrections: readonly Correction[],
): Pick<RecipeSource, 'corrections'> {
  const there = new Set(columns.map(({ header }) => header.trim().toLowerCase()));
  const own = corrections.filter(
    (correction) =>
      correction.kind === 'headingIs' ||
      columnsOfCorrection(correction).every((header) => there.has(header.trim().toLowerCase())),
  );
  return own.length === 0 ? {} : { corrections: own };
}

/** In a finished table the pair of columns holds the figures, and no column has to be named. */
function measureOf(draft: QuestionDraft): RecipeMeasure {
  switch (draft.kind) {
    case 'count':
      return { kind: 'count' };
    case 'share':
      return { kind: 'share', column: draft.outcomeColumn, positive: draft.outcomeValues };
    case 'mean':
      return { kind: 'mean', column: draft.valueColumn };
  }
}

function settingsOf(draft: QuestionDraft): Partial<Recipe> {
  const reference = numberOf(draft.referencePercent);
  return {
    ...(Number.isNaN(reference) ? {} : { reference: { womenShare: reference / 100 } }),
    ...(draft.direction === 'unsaid' ? {} : { direction: draft.direction }),
    confidence: draft.confidence,
    smallCounts: { threshold: numberOf(draft.threshold) },
  };
}
