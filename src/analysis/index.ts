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
  Provenance,
  Verdict,
  VerdictCode,
} from './analysis';
