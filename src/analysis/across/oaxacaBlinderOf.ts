import { oaxacaBlinder } from '../../stats';
import type { OutcomeGroup } from '../../stats';
import { isNotEstimable, notEstimable, SEX_CODE } from '../../vocabulary';
import type { NotEstimable } from '../../vocabulary';
import type { Across } from '../analysis';
import type { AnalysisInput } from '../analysisInput';
import type { Observations } from '../rows/observations';
import { FEWEST_PERSONS, FEWEST_PERSONS_PER_COEFFICIENT } from '../thresholds';
import { covariatesOf } from './covariatesOf';

type Parts = NonNullable<Across['oaxacaBlinder']>;

/**
 * Parts the gap in means, men − women as in the literature, in what the columns of `explain` account for at men's
 * coefficients and the rest (Oaxaca 1973, Blinder 1973; domain.md 2.4). Over the women and men who have a value and
 * every one of those columns, so that the gap may differ from the crude one.
 *
 * The coefficients are men's: `tooFew` with fewer than ten men to each of them, or with fewer than twenty women.
 * `noVariation` where a column follows from the others, or holds a category that no man has; `notASample` for means
 * that somebody has published.
 */
export function oaxacaBlinderOf(
  input: AnalysisInput,
  observations: Observations,
  explain: readonly string[],
): Parts {
  if (observations.withoutSpread) return nothing(notEstimable('notASample'));
  const { women, men } = outcomesBySex(input, observations, explain);
  if (hasTooFew(women, men)) return nothing(notEstimable('tooFew'));
  const parts = oaxacaBlinder(men, women);
  if (isNotEstimable(parts)) return nothing(parts);
  const { gap, explained, unexplained } = parts;
  return { gap, explained, unexplained };
}

function nothing(reason: NotEstimable): Parts {
  return { gap: reason, explained: reason, unexplained: reason };
}

function hasTooFew(women: OutcomeGroup, men: OutcomeGroup): boolean {
  const fewestMen = FEWEST_PERSONS_PER_COEFFICIENT * men.covariates.length;
  return personsOf(men) < Math.max(fewestMen, FEWEST_PERSONS) || personsOf(women) < FEWEST_PERSONS;
}

function personsOf({ outcome, frequencies }: OutcomeGroup): number {
  return frequencies === undefined
    ? outcome.length
    : Array.from(frequencies).reduce((sum, each) => sum + each, 0);
}

function outcomesBySex(
  { table, columns }: AnalysisInput,
  { rows, sexes, values = new Float64Array(rows.length).fill(NaN), persons }: Observations,
  explain: readonly string[],
): { readonly women: OutcomeGroup; readonly men: OutcomeGroup } {
  const covariates = covariatesOf(table, explain, columns);
  const { woman, man } = SEX_CODE;
  const chosen = Uint32Array.from(rows.keys()).filter(
    (at) =>
      (sexes[at] === woman || sexes[at] === man) &&
      !Number.isNaN(values[at]) &&
      persons?.[at] !== 0 &&
      covariates.isKnown(rows[at] ?? 0),
  );
  const rowsOf = (places: Uint32Array): Uint32Array => places.map((at) => rows[at] ?? 0);
  const covariatesAt = covariates.among(rowsOf(chosen));
  const outcomesOf = (sex: number): OutcomeGroup => {
    const mine = chosen.filter((at) => sexes[at] === sex);
    return {
      outcome: Float64Array.from(mine, (at) => values[at] ?? NaN),
      covariates: covariatesAt(rowsOf(mine)),
      ...(persons && { frequencies: Float64Array.from(mine, (at) => persons[at] ?? 0) }),
    };
  };
  return { women: outcomesOf(woman), men: outcomesOf(man) };
}
