import { SYMBOLS } from '../../text';
import type { Estimate, NotEstimableReason } from '../../vocabulary';
import { isEstimated, isNotEstimable } from '../../vocabulary';
import type { ReportContext } from './reportContext';
import type { ReportRow } from './reportNumber';
import { countsBeside } from './values';

const DEFAULT_CONFIDENCE = 0.95;

/** Gives what the symbols stand for in this very table. */
function reasonLines({ words }: ReportContext, reasons: readonly NotEstimableReason[]): readonly string[] {
  const symbols = [...new Set(reasons.map((reason) => SYMBOLS[reason]))];
  return symbols.map((symbol) => {
    const sentences = reasons.filter((reason) => SYMBOLS[reason] === symbol);
    return words.documents.notes.reason(symbol, sentences.map((reason) => words.reasons[reason]).join('; '));
  });
}

function countText({ words }: ReportContext, count: Estimate): string {
  return isEstimated(count) ? words.formats.count(count) : SYMBOLS[count.notEstimable];
}

function populationLines(context: ReportContext): readonly string[] {
  const { analysis, words } = context;
  const { population } = analysis;
  const { notes } = words.documents;
  const others = [population.other, population.unknown];
  return [
    notes.population(
      notes.persons(countText(context, population.women), words.sexes.women),
      notes.persons(countText(context, population.men), words.sexes.men),
    ),
    ...(others.every((count) => count === 0)
      ? []
      : [notes.otherSexes(countText(context, population.other), countText(context, population.unknown))]),
    ...(analysis.recipe.where ?? []).map(({ column, in: values }) =>
      notes.selection(column, words.formats.list(values.map(String))),
    ),
  ];
}

function exclusionLine({ analysis, words }: ReportContext): string {
  const { rowsRead, rowsExcluded } = analysis.population;
  const { notes } = words.documents;
  const read = words.formats.count(rowsRead);
  return rowsExcluded === 0
    ? notes.noExclusions(read)
    : notes.exclusions(read, words.formats.count(rowsExcluded));
}

/** Gives the lines that stand below every table: symbols, source, population, date, exclusions. */
export function notesBelow(
  context: ReportContext,
  reasons: readonly NotEstimableReason[],
): readonly string[] {
  const { analysis, words } = context;
  const { notes } = words.documents;
  const { sheet, address, date } = analysis.provenance;
  return [
    notes.legend,
    ...reasonLines(context, reasons),
    notes.source(notes.sourceOf(sheet, address)),
    ...populationLines(context),
    notes.date(date),
    exclusionLine(context),
  ];
}

/** True where rounded percentages of the groups do not sum to 100 as shown, for women or for men. */
function roundingShows({ analysis }: ReportContext): boolean {
  return (['women', 'men'] as const).some((part) => {
    const all = analysis.overall[part].n;
    const counts = analysis.groups.map((group) => group[part].n);
    if (!isEstimated(all) || all === 0 || !counts.every(isEstimated)) return false;
    const tenths = counts.reduce<number>(
      (sum, count) => sum + (isEstimated(count) ? Math.round((1000 * count) / all) : 0),
      0,
    );
    return tenths !== 0 && tenths !== 1000;
  });
}

function isFew({ percentFrom }: ReportContext, { comparison }: ReportRow): boolean {
  return [comparison.women.n, comparison.men.n].some((n) => isEstimated(n) && n < percentFrom);
}

/** Gives the lines that only the first table needs: which percentages these are, and what to beware of. */
export function notesOnMain(context: ReportContext): readonly string[] {
  const { analysis, words } = context;
  const { notes } = words.documents;
  const { women, men } = words.sexes;
  const { kind } = analysis.recipe.measure;
  const { tables, formats } = words;
  const hasPercent = kind === 'count' || kind === 'share';
  return [
    ...(kind === 'count' || kind === 'share' ? [notes.percentages[kind](women, men)] : []),
    ...(kind === 'count' && roundingShows(context) ? [notes.rounding] : []),
    ...(hasPercent && context.percentFrom > 0 && context.rows.some((row) => isFew(context, row))
      ? [tables.fewPersons(formats.count(context.percentFrom))]
      : []),
    ...(countsBeside(context) ? [tables.countsBeside(formats.count(context.countsBelow))] : []),
  ];
}

function knowsLimits({ analysis }: ReportContext): boolean {
  const { difference } = analysis.overall.gap;
  return !isNotEstimable(difference) && isEstimated(difference.low) && isEstimated(difference.high);
}

/** Gives the line on what limits are, where there are any, and which numbers are values in the cube. */
export function notesOnLimits(context: ReportContext): readonly string[] {
  const { analysis, words } = context;
  const { notes } = words.documents;
  if (!knowsLimits(context)) return [notes.fromCube];
  const confidence = words.formats.count(100 * (analysis.recipe.confidence ?? DEFAULT_CONFIDENCE));
  return [`${notes.confidence(confidence)} ${notes.fromCube}`];
}

/** Gives the lines on differences: their sign, that a difference is no judgement, and what their limits are. */
export function notesOnGaps(context: ReportContext): readonly string[] {
  const { documents, sexes } = context.words;
  const { notes } = documents;
  return [`${notes.signOfGap(sexes.women, sexes.men)} ${notes.notIndependent}`, ...notesOnLimits(context)];
}
