import { notEstimable } from '../../vocabulary';
import type { Across } from '../analysis';
import type { AnalysisInput } from '../analysisInput';
import type { Terms } from '../compare/terms';
import type { Observations } from '../rows/observations';
import { explainedPersons } from './explainedPersons';
import { oaxacaBlinderOf, oaxacaBlinderPooledOf, partsOf } from './oaxacaBlinderOf';
import { semiLogRegressionOf, withoutRegression } from './semiLogRegressionOf';

/**
 * Says what the columns of `explain` account for: Oaxaca-Blinder at men's coefficients and at pooled ones, and the
 * semi-logarithmic regression. `notASample` for means that somebody has published: means are not persons.
 */
export function explainedOf(
  input: AnalysisInput,
  {
    observations,
    terms,
    explain,
  }: {
    readonly observations: Observations;
    readonly terms: Terms;
    readonly explain: readonly string[];
  },
): Pick<Across, 'oaxacaBlinder' | 'oaxacaBlinderPooled' | 'semiLogRegression'> {
  if (observations.withoutSpread) {
    const none = notEstimable('notASample');
    return {
      oaxacaBlinder: partsOf(none),
      oaxacaBlinderPooled: partsOf(none),
      semiLogRegression: withoutRegression(none, none),
    };
  }
  const persons = explainedPersons(input, observations, explain);
  return {
    oaxacaBlinder: oaxacaBlinderOf(persons),
    oaxacaBlinderPooled: oaxacaBlinderPooledOf(persons),
    semiLogRegression: semiLogRegressionOf(persons, terms.confidence),
  };
}
