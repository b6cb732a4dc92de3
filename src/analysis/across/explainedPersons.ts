import type { OutcomeGroup } from '../../stats';
import { SEX_CODE } from '../../vocabulary';
import type { AnalysisInput } from '../analysisInput';
import type { Observations } from '../rows/observations';
import { covariatesOf } from './covariatesOf';

/** The women and the men who have a value and every covariate; categorical ones as the same dummies in both. */
export interface ExplainedPersons {
  readonly women: OutcomeGroup;
  readonly men: OutcomeGroup;
}

/** Finds the women and men whose values are to be explained, with the columns that may explain them. */
export function explainedPersons(
  { table, columns }: AnalysisInput,
  { rows, sexes, values = new Float64Array(rows.length).fill(NaN), persons }: Observations,
  explain: readonly string[],
): ExplainedPersons {
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

/** How many persons a group of rows stands for. */
export function personsOf({ outcome, frequencies }: OutcomeGroup): number {
  return frequencies === undefined
    ? outcome.length
    : Array.from(frequencies).reduce((sum, each) => sum + each, 0);
}
