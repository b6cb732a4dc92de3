import type { AnalysisPair } from '../compute';
import { findingKey } from '../vocabulary';
import type { Analysis } from '../analysis';
import { headlineOf } from './headlineOf';
import { analysisId, analysisIdentity, sheetIdentity } from './sameAnalysis';
import type { SavedAnalysis, SavedSource, WorkbookState } from './workbookState';

/** Gives the state with these analyses in it: those that were there keep their numbers, new ones come after. */
export function rememberAnalyses(state: WorkbookState, pairs: readonly AnalysisPair[]): WorkbookState {
  return pairs.reduce((before, { published }) => rememberOne(before, published), state);
}

function rememberOne(state: WorkbookState, published: Analysis): WorkbookState {
  const saved = savedAnalysis(state, published);
  const source = savedSource(published, ignoredOn(state, published.recipe.source.sheet));
  const known = state.analyses.some(({ id }) => id === saved.id);
  return {
    ...state,
    analyses: known
      ? state.analyses.map((other) => (other.id === saved.id ? saved : other))
      : [...state.analyses, saved],
    sources: [
      ...state.sources.filter((other) => sheetIdentity(other.sheet) !== sheetIdentity(source.sheet)),
      source,
    ],
  };
}

function savedAnalysis({ analyses }: WorkbookState, published: Analysis): SavedAnalysis {
  const { recipe, provenance } = published;
  const headline = headlineOf(published);
  const identity = analysisIdentity(recipe);
  const known = analyses.find((other) => analysisIdentity(other.recipe) === identity);
  const highest = Math.max(0, ...analyses.map(({ number }) => number));
  return {
    id: known?.id ?? analysisId(recipe),
    number: known?.number ?? highest + 1,
    recipe,
    date: provenance.date,
    ...(headline === undefined ? {} : { headline }),
    hash: provenance.hash,
  };
}

/** What a person has looked at and lets be on a sheet. */
function ignoredOn({ readings = [] }: WorkbookState, sheet: string): ReadonlySet<string> {
  const saved = readings.find((reading) => sheetIdentity(reading.sheet) === sheetIdentity(sheet));
  return new Set(saved?.ignored ?? []);
}

function savedSource(
  { provenance, population, findings }: Analysis,
  ignored: ReadonlySet<string>,
): SavedSource {
  return {
    sheet: provenance.sheet,
    address: provenance.address,
    rowsRead: population.rowsRead,
    rowsExcluded: population.rowsExcluded,
    date: provenance.date,
    findings: findings.map((finding) =>
      ignored.has(findingKey(finding)) ? { ...finding, ignored: true } : finding,
    ),
  };
}
