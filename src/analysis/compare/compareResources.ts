import { notEstimable } from '../../vocabulary';
import type { Estimate, RecipeMeasure } from '../../vocabulary';
import type { Cell, Comparison } from '../analysis';
import { divide, subtract, withoutLimits } from './arithmetic';
import type { Tallied } from './cellSums';
import { sharesOf } from './distributionOf';
import { gapMeasures } from './gapMeasures';
import { NO_TESTS } from './noTests';
import { resourceMeasures } from './resourceMeasures';
import { mapPerSex } from './perSex';
import type { PerSex } from './perSex';
import type { Terms } from './terms';

type ResourceMeasure = Extract<RecipeMeasure, { readonly kind: 'resource' }>;
type ResourceCell = Cell & Required<Pick<Cell, 'sum' | 'value'>>;

/**
 * Compares what women get of a resource with what men get (domain.md 2.5): `sum` is the amount, `mean` the amount per
 * user, `value` the amount per head of the target group, else per user, else the amount itself. The distribution is
 * that of the amount; related to the women's share of the target group it is the resource index.
 */
export function compareResources(
  tallied: PerSex<Tallied>,
  measure: ResourceMeasure,
  terms: Terms,
): Comparison {
  const { population } = measure;
  const heads = population && { ...population, total: population.women + population.men };
  const areUsersCounted = !terms.personsUnknown;
  const cell = (facts: Tallied, persons: number | undefined): ResourceCell =>
    resourceCell(facts, { persons, areUsersCounted });
  const women = cell(tallied.women, heads?.women);
  const men = cell(tallied.men, heads?.men);
  const measures = gapMeasures(women.value, men.value);
  return {
    ...mapPerSex(tallied, (facts) => cell(facts, undefined)),
    women,
    men,
    total: cell(tallied.total, heads?.total),
    gap: {
      difference: withoutLimits(subtract(women.value, men.value)),
      ratio: withoutLimits(measures.parityIndex),
      ...measures,
      tests: NO_TESTS,
    },
    distribution: sharesOf(
      women.sum,
      men.sum,
      terms.referenceShare ?? (heads && heads.total > 0 ? heads.women / heads.total : undefined),
    ),
    resource: resourceMeasures(tallied, { ...(population && { population }), areUsersCounted }),
  };
}

interface Divisors {
  readonly persons: number | undefined;
  readonly areUsersCounted: boolean;
}

function resourceCell({ n, missing, plain }: Tallied, { persons, areUsersCounted }: Divisors): ResourceCell {
  const perUser = divide(plain, n);
  const users: Estimate = areUsersCounted ? n : notEstimable('notASample');
  return {
    n: users,
    ...(areUsersCounted && { missing }),
    value: persons === undefined ? (areUsersCounted ? perUser : plain) : divide(plain, persons),
    sum: plain,
    ...(areUsersCounted && { mean: perUser }),
  };
}
