import { DEFAULT_CONFIDENCE } from '../stats';
import { notEstimable } from '../vocabulary';
import type { Estimate } from '../vocabulary';
import { compareAcross } from './across/compareAcross';
import { adjustForLooks } from './adjustForLooks';
import type { Analysis, AnalysisPopulation, GroupComparison } from './analysis';
import type { AnalysisInput } from './analysisInput';
import { sumCells, talliedBySex } from './compare/cellSums';
import type { Tallied } from './compare/cellSums';
import { compareEverybody, compareGroups } from './compare/compareGroups';
import { samplingOf } from './compare/sampling';
import type { Sampling } from './compare/sampling';
import type { Terms } from './compare/terms';
import { eigeScores } from './eigeScores';
import { chooseRows } from './rows/chooseRows';
import { nameGroups } from './rows/nameGroups';
import type { Observations } from './rows/observations';
import { observeColumns } from './rows/observeColumns';
import { observePersons } from './rows/observePersons';
import { protectsAmounts } from './recipe/protectsAmounts';
import { protectAmounts } from './smallCounts/protectAmounts';
import { verdictOn } from './verdictOn';

/**
 * Answers a recipe from a table: who is seen, how women and men compare, overall and in every group, what that means
 * over strata and periods, and how sure it is. Nothing is suppressed here: `decideSuppression` comes after.
 *
 * One pass over the rows for each way of grouping them; quantiles by selection.
 * @throws RangeError when the recipe names a column that the table has not (`checkRecipe` comes before)
 */
export function analyse(input: AnalysisInput): Analysis {
  const { recipe } = input;
  const { rows, observations, terms } = observedIn(input);
  const compared = {
    overall: compareEverybody(observations, input.table.rowCount, terms),
    groups: recipe.by?.length ? compareGroups(observations, nameGroups(input.table, recipe.by), terms) : [],
  };
  const { overall, groups } = eigeScores(compared, recipe);
  const adjusted = adjustForLooks(groups, recipe.measure.kind);
  const judged = (group: GroupComparison): GroupComparison => ({
    ...group,
    verdict: verdictOn(group, recipe.measure, input.goalThreshold),
  });
  const people = recipe.presentation?.people ?? input.people;
  const protectedAmounts = protectionOf(input, observations, adjusted);
  return {
    recipe,
    ...(people && { people }),
    findings: input.findings,
    population: populationOf(input, rows, observations),
    overall,
    groups: recipe.measure.kind === 'count' ? adjusted : adjusted.map(judged),
    across: compareAcross({ input, observations, terms, groups: adjusted, overall }),
    verdict: verdictOn(overall, recipe.measure, input.goalThreshold),
    provenance: input.provenance,
    ...(protectedAmounts && { protectedAmounts }),
  };
}

/** What was seen in the rows that count, and what they are compared by. */
export function observedIn(input: AnalysisInput): {
  readonly rows: Uint32Array;
  readonly observations: Observations;
  readonly terms: Terms;
} {
  const rows = chooseRows({ ...input, where: input.recipe.where ?? [] });
  const observations = observe(input, rows);
  return { rows, observations, terms: termsOf(input, observations) };
}

/** Which amounts few contributors have most of, where the recipe asks for it. */
function protectionOf(
  { table, recipe }: AnalysisInput,
  observations: Observations,
  groups: readonly GroupComparison[],
): Analysis['protectedAmounts'] {
  if (!protectsAmounts(recipe)) return undefined;
  const everybody = { ids: new Uint32Array(table.rowCount), count: 1 };
  const named = nameGroups(table, recipe.by ?? []);
  const each = protectAmounts(recipe, observations, { ids: named.ids, count: named.keys.length });
  const byKey = new Map(named.keys.map((key, group) => [JSON.stringify(key), each[group] ?? {}]));
  return {
    overall: protectAmounts(recipe, observations, everybody)[0] ?? {},
    groups: groups.map(({ key }) => byKey.get(JSON.stringify(key)) ?? {}),
  };
}

function observe(input: AnalysisInput, rows: Uint32Array): Observations {
  const { sex } = input.recipe;
  return 'womenColumn' in sex ? observeColumns(input, sex, rows) : observePersons(input, rows);
}

function termsOf({ recipe, table: { rowCount } }: AnalysisInput, observations: Observations): Terms {
  return {
    measure: recipe.measure,
    confidence: recipe.confidence ?? DEFAULT_CONFIDENCE,
    ...(recipe.reference && { referenceShare: recipe.reference.womenShare }),
    ...(recipe.sample?.population && {
      sampling: samplingOf(personsIn(observations, rowCount), recipe.sample.population),
    }),
    personsUnknown: observations.personsUnknown ?? false,
    withoutSpread: observations.withoutSpread ?? false,
  };
}

/** The persons with a value, of each sex and in all. */
function personsIn(observations: Observations, rowCount: number): Sampling {
  const { women, men, total } = talliedBySex(sumCells(observations, new Uint32Array(rowCount), 1), 0);
  return { women: women.n, men: men.n, total: total.n };
}

function populationOf(
  input: AnalysisInput,
  rows: Uint32Array,
  observations: Observations,
): AnalysisPopulation {
  const { women, men, other, unknown } = talliedBySex(
    sumCells(observations, new Uint32Array(input.table.rowCount), 1),
    0,
  );
  const persons = (facts: Tallied | undefined): Estimate => {
    if (observations.personsUnknown) return notEstimable('notASample');
    return facts === undefined ? 0 : facts.n + facts.missing;
  };
  const dataless = new Set(input.datalessStatusCodes ?? []);
  const rowsRead = input.rowStatus.reduce((count, status) => count + (dataless.has(status) ? 0 : 1), 0);
  return {
    women: persons(women),
    men: persons(men),
    other: persons(other),
    unknown: persons(unknown),
    rowsRead,
    rowsExcluded: rowsRead - rows.length,
  };
}
