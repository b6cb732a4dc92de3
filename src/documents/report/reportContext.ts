import type { Analysis } from '../../analysis';
import type { DocumentTexts, SexWords } from '../../text';
import { amountFormat, CELL_FORMATS, decimalsFor } from '../../text';
import type { BySex, Estimate, RecipeMeasure } from '../../vocabulary';
import { DEFAULT_PRESENTATION, isEstimated, SEX_COLOURS } from '../../vocabulary';
import type { AnalysisSheet } from '../analysisSheet';
import { SHEET_KEYS, wordsOf } from '../analysisSheet';
import { CUBE_BLOCKS } from '../cube/cubeDocument';
import { groupHeading, groupLabel, shownLabel } from '../groupLabel';
import type { ReportRow, ValueRule } from './reportNumber';

/** What every part of an analysis sheet needs: the published answer, words, rows, and how values are shown. */
export interface ReportContext {
  readonly analysis: Analysis;
  readonly words: DocumentTexts & { readonly sexes: SexWords };
  /** The groups, then everybody. */
  readonly rows: readonly ReportRow[];
  /** The periods, the first one first; none where the recipe has no period. */
  readonly periods: readonly ReportRow[];
  /** Percentages of fewer persons than this are not shown. */
  readonly percentFrom: number;
  /** Where a percentage is of fewer persons than this, the counts stand beside it. */
  readonly countsBelow: number;
  readonly rule: ValueRule;
  /** The heading of the groups; `''` where there are none. */
  readonly by: string;
  readonly valueFormat: string;
  readonly differenceFormat: string;
  /** What a difference is counted in. */
  readonly differenceUnit: string;
  /** What is measured, as a caption begins. */
  readonly subject: string;
  /** The colours of the sexes in charts. */
  readonly colours: BySex<string>;
  /** Writes a value as running text does, with the decimals of its column. */
  readonly write: (value: number) => string;
  /** Writes a difference, always with its sign. */
  readonly writeSigned: (value: number) => string;
}

const RULES: Readonly<Record<RecipeMeasure['kind'], ValueRule>> = {
  count: { scale: 1, field: 'n' },
  share: { numerator: 'count', scale: 100, field: 'value' },
  mean: { numerator: 'sum', scale: 1, field: 'value' },
  resource: { scale: 1, field: 'value' },
  rate: { scale: 1, field: 'value' },
};

/** Everybody stand below the groups in the cube. */
function everybodyOf({ overall, groups }: Analysis): ReportRow['overall'] {
  return { comparison: overall, cubeBlock: CUBE_BLOCKS.groups, cubeRow: groups.length };
}

function reportRows(analysis: Analysis, sheet: AnalysisSheet): readonly ReportRow[] {
  const words = wordsOf(sheet);
  const cube = SHEET_KEYS.cube(sheet.id);
  const overall = everybodyOf(analysis);
  return [
    ...analysis.groups.map((comparison, cubeRow) => ({
      label: shownLabel(groupLabel(comparison, words)),
      comparison,
      cube,
      cubeBlock: CUBE_BLOCKS.groups,
      cubeRow,
      overall,
    })),
    { label: words.documents.total, cube, ...overall, overall },
  ];
}

function periodRows(analysis: Analysis, sheet: AnalysisSheet): readonly ReportRow[] {
  const words = wordsOf(sheet);
  const overall = everybodyOf(analysis);
  return (analysis.periods ?? []).map((comparison, cubeRow) => ({
    label: groupLabel(comparison, words),
    comparison,
    cube: SHEET_KEYS.cube(sheet.id),
    cubeBlock: CUBE_BLOCKS.periods,
    cubeRow,
    overall,
  }));
}

function limitsOf({ recipe }: Analysis): Partial<Pick<ReportContext, 'percentFrom' | 'countsBelow'>> {
  const { percentFrom, countsBelow } = recipe.presentation ?? {};
  return {
    ...(percentFrom === undefined ? {} : { percentFrom }),
    ...(countsBelow === undefined ? {} : { countsBelow }),
  };
}

/** Gives the decimals of the amounts on a sheet: those that fit the largest of the values for everybody. */
function amountDecimals(analysis: Analysis): number {
  const { women, men } = analysis.overall;
  const values = [women.value, men.value].map((value) =>
    value !== undefined && isEstimated(value) ? value : 0,
  );
  return decimalsFor(Math.max(...values.map(Math.abs)));
}

function formatsOf(analysis: Analysis): Pick<ReportContext, 'valueFormat' | 'differenceFormat'> {
  switch (analysis.recipe.measure.kind) {
    case 'count':
      return { valueFormat: CELL_FORMATS.count, differenceFormat: amountFormat(0, 'signed') };
    case 'share':
      return { valueFormat: CELL_FORMATS.percent, differenceFormat: CELL_FORMATS.percentagePoints };
    default: {
      const decimals = amountDecimals(analysis);
      return { valueFormat: amountFormat(decimals), differenceFormat: amountFormat(decimals, 'signed') };
    }
  }
}

function writersOf(
  analysis: Analysis,
  { formats }: ReportContext['words'],
): Pick<ReportContext, 'write' | 'writeSigned'> {
  const { kind } = analysis.recipe.measure;
  const decimals = kind === 'share' ? 1 : amountDecimals(analysis);
  const write = (value: number): string =>
    kind === 'count' ? formats.count(value) : formats.number(value, decimals);
  return { write, writeSigned: (value) => (value > 0 ? `+${write(value)}` : write(value)) };
}

function namesOf(
  analysis: Analysis,
  words: ReportContext['words'],
): Pick<ReportContext, 'subject' | 'differenceUnit'> {
  const { subjects, units } = words.documents;
  const { measure, title } = analysis.recipe;
  switch (measure.kind) {
    case 'count':
      return { subject: subjects.count, differenceUnit: units.count };
    case 'share':
      return {
        subject: subjects.share(words.formats.list((measure.positive ?? []).map(String))),
        differenceUnit: units.percentagePoints,
      };
    case 'mean':
      return {
        subject: subjects.mean(measure.column ?? title),
        differenceUnit: units.amountOf(measure.column ?? title),
      };
    case 'resource': {
      const subject = subjects.resource(measure.column ?? title);
      return { subject, differenceUnit: units.amountOf(subject) };
    }
    case 'rate': {
      const subject = subjects.rate(words.formats.count(measure.per));
      return { subject, differenceUnit: units.amountOf(subject) };
    }
  }
}

/** Gathers what the parts of an analysis sheet need. `analysis` is the published one. */
export function reportContext(analysis: Analysis, asked: AnalysisSheet): ReportContext {
  const sheet: AnalysisSheet = { people: analysis.people ?? 'adults', ...asked };
  const words = wordsOf(sheet);
  return {
    analysis,
    words,
    rows: reportRows(analysis, sheet),
    periods: periodRows(analysis, sheet),
    ...DEFAULT_PRESENTATION,
    ...limitsOf(analysis),
    rule: RULES[analysis.recipe.measure.kind],
    by: groupHeading(analysis),
    colours: sheet.colours ?? SEX_COLOURS,
    ...formatsOf(analysis),
    ...writersOf(analysis, words),
    ...namesOf(analysis, words),
  };
}

/** True where a number belongs to the kind of measure and the data can give it: published means have no spread. */
export function canBeHad(estimate: Estimate | undefined): boolean {
  return estimate !== undefined && (isEstimated(estimate) || estimate.notEstimable !== 'notASample');
}

/** True for shares: of other ratios no limits are worked out, which is no fault of the data. */
export function ratioHasLimits({ recipe }: Analysis): boolean {
  return recipe.measure.kind === 'share';
}

/** True where limits of the difference are worked out, or where it is worth saying why they cannot be had. */
export function differenceHasLimits({ recipe }: Analysis): boolean {
  return recipe.measure.kind !== 'count';
}

/** Gives the header of the column with the names of the groups; told apart from the headers of numbers. */
export function groupHeader({ by, words }: ReportContext): string {
  const { columns } = words.documents;
  return by === '' ? columns.group : columns.groupOf(by);
}

/** True where the periods are the groups: then the chart of the sheet is the one over time. */
export function isByPeriodOnly({ analysis }: ReportContext): boolean {
  const { by = [], period } = analysis.recipe;
  return by.length === 1 && period !== undefined && by[0]?.toLowerCase() === period.toLowerCase();
}
