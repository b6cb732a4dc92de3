import { isEstimated } from '../../vocabulary';
import type { Estimate } from '../../vocabulary';
import type {
  Analysis,
  AnalysisPopulation,
  Cell,
  Comparison,
  Gap,
  ResourceMeasures,
  Verdict,
} from '../analysis';
import { comparisonIds } from './comparisonIds';
import { tellsTotal, thresholdOf, withNobody } from './countModel';
import { suppressAcross } from './suppressAcross';
import { SUPPRESSED, suppressEvery } from './suppressEvery';
import { CELL_NAMES } from './suppressionMask';
import { withholdFewUnknown } from './withholdFewUnknown';
import type { CellName, SuppressionMask } from './suppressionMask';
import { withoutTellingFindings } from './withoutTellingFindings';

type HiddenCells = ReadonlyMap<CellName, unknown>;

/**
 * Gives the analysis as it may be shown. Every number of a hidden cell is `suppressed`; so is, in a comparison with a
 * hidden cell, all that relates its cells to each other (gap, tests, distribution) and the limits and spread of those
 * that stay; so is what an adjustment, the whole or the verdict would say of hidden groups (contract.md 5).
 */
export function applySuppression(full: Analysis, mask: SuppressionMask): Analysis {
  if (thresholdOf(full) === 0) return full;
  const ids = comparisonIds(full);
  const overall = mask.cells.get(ids.overall);
  const analysis = withoutContributors(withholdFewUnknown(full));
  const nobody = withNobody(analysis);
  const groups = analysis.groups.map((group, index) => {
    const hidden = mask.cells.get(ids.groups[index] ?? '');
    if (hidden === undefined) return group;
    const shown = suppressComparison(group, hidden, nobody);
    const { verdict } = group;
    return verdict === undefined
      ? shown
      : { ...shown, verdict: suppressVerdict({ recipe: full.recipe, verdict }) };
  });
  const isAnyGroupHidden = groups.some((group, index) => group !== analysis.groups[index]);
  return {
    ...analysis,
    ...(overall && suppressWhole(analysis, overall)),
    groups: isAnyGroupHidden ? groups.map(withoutOthers) : groups,
    across: suppressAcross(analysis, mask),
  };
}

/** What speaks of single contributors is of the full analysis alone. */
function withoutContributors(analysis: Analysis): Analysis {
  const shown = { ...analysis };
  delete shown.protectedAmounts;
  return shown;
}

function suppressWhole(
  analysis: Analysis,
  hidden: HiddenCells,
): Pick<Analysis, 'findings' | 'overall' | 'population' | 'verdict'> {
  const overall = suppressComparison(analysis.overall, hidden, withNobody(analysis));
  return {
    findings: withoutTellingFindings(analysis.findings, hidden),
    overall: hidden.has('total') && tellsTotal(analysis) ? withToldTotal(overall, analysis) : overall,
    population: suppressPopulation(analysis.population, hidden),
    verdict: suppressVerdict(analysis),
  };
}

/** The number of rows tells how many persons there are in all: what is not small of it stays. */
function withToldTotal(overall: Comparison, { overall: { total }, recipe }: Analysis): Comparison {
  const { n, missing } = total;
  const isSmall = isEstimated(n) && n > 0 && n < thresholdOf({ recipe });
  return isSmall
    ? overall
    : { ...overall, total: { ...overall.total, n, ...(missing !== undefined && { missing }) } };
}

function suppressComparison<C extends Comparison>(
  comparison: C,
  hidden: HiddenCells,
  nobody: ReadonlySet<CellName>,
): C {
  const cells = CELL_NAMES.flatMap((name) => {
    const cell = comparison[name];
    if (cell === undefined) return [];
    return [[name, hidden.has(name) ? suppressCell(cell, nobody.has(name)) : withoutSpread(cell)] as const];
  });
  return {
    ...comparison,
    ...Object.fromEntries(cells),
    gap: suppressGap(comparison.gap),
    distribution: suppressEvery(comparison.distribution),
    ...(comparison.resource && { resource: suppressResource(comparison.resource) }),
  };
}

/** That nobody in the whole has the outcome says it of every group: zeros are shown. */
function suppressCell(cell: Cell, isOfNobody: boolean): Cell {
  return { ...suppressEvery(cell), ...(isOfNobody && { count: 0 }) };
}

/** The limits and the spread of a cell that stays. */
function withoutSpread(cell: Cell): Cell {
  return {
    ...cell,
    ...(cell.low !== undefined && { low: SUPPRESSED }),
    ...(cell.high !== undefined && { high: SUPPRESSED }),
    ...(cell.sd !== undefined && { sd: SUPPRESSED }),
  };
}

function suppressGap({ tests, adjusted, eige, rateRatio, bounds, ...measures }: Gap): Gap {
  return {
    ...suppressEvery(measures),
    ...(eige && { eige: suppressEvery(eige) }),
    ...(rateRatio && { rateRatio: suppressEvery(rateRatio) }),
    ...(bounds && { bounds: suppressEvery(bounds) }),
    ...(tests && { tests: suppressEvery(tests) }),
    ...(adjusted && { adjusted: suppressEvery(adjusted) }),
  };
}

function suppressResource({ perUser, perHead, ...shares }: ResourceMeasures): ResourceMeasures {
  return {
    ...(perUser && { perUser: suppressEvery(perUser) }),
    ...(perHead && { perHead: suppressEvery(perHead) }),
    ...suppressEvery(shares),
  };
}

/**
 * How sure a gap is, all groups considered, speaks of all of them, and so does a score that is corrected by the highest
 * level among them: they go where any group is hidden.
 */
function withoutOthers<C extends Comparison>(comparison: C): C {
  const { adjusted, eige } = comparison.gap;
  return {
    ...comparison,
    gap: {
      ...comparison.gap,
      ...(adjusted && { adjusted: suppressEvery(adjusted) }),
      ...(eige?.corrected !== undefined && { eige: { ...eige, corrected: SUPPRESSED } }),
    },
  };
}

function suppressPopulation(population: AnalysisPopulation, hidden: HiddenCells): AnalysisPopulation {
  const shown = (name: Exclude<CellName, 'total'>): Estimate =>
    hidden.has(name) ? SUPPRESSED : population[name];
  return {
    ...population,
    women: shown('women'),
    men: shown('men'),
    other: shown('other'),
    unknown: shown('unknown'),
  };
}

/** A threshold that is a part of men's value would tell it. */
function suppressVerdict({ recipe, verdict }: Pick<Analysis, 'recipe' | 'verdict'>): Verdict {
  return { code: 'suppressed', threshold: recipe.measure.kind === 'share' ? verdict.threshold : SUPPRESSED };
}
