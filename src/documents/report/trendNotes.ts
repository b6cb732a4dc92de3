import { notesOnGaps } from './notes';
import type { ReportContext } from './reportContext';

/** The first year in which Statistics Sweden adds small random numbers to its population statistics (domain.md 1.7). */
const FIRST_YEAR_OF_CELL_KEYS = 2025;

/** What has to be known of a series: where it breaks, which periods are missing. */
export function trendNotes(context: ReportContext): readonly string[] {
  const { analysis, periods, words } = context;
  const { trend } = words.tables;
  const years = periods.map(({ label }) => Number(label)).filter(Number.isInteger);
  const missing = missingBetween(years);
  const crosses =
    years.some((year) => year < FIRST_YEAR_OF_CELL_KEYS) &&
    years.some((year) => year >= FIRST_YEAR_OF_CELL_KEYS);
  return [
    ...(analysis.recipe.presentation?.breaks ?? []).map(({ from, note }) => trend.break(String(from), note)),
    ...(crosses ? [trend.ofRegister] : []),
    ...(missing.length === 0 ? [] : [trend.missing(words.formats.list(missing.map(String)))]),
    ...(analysis.recipe.measure.kind === 'count' ? [] : notesOnGaps(context)),
  ];
}

/** More holes than this are no holes: the periods are not consecutive numbers. */
const MOST_MISSING = 10;

function missingBetween(years: readonly number[]): readonly number[] {
  const [first = 0, last = 0] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0 || last - first - years.length + 1 > MOST_MISSING) return [];
  const known = new Set(years);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((year) => !known.has(year));
}
