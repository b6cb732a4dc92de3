import * as v from 'valibot';

/**
 * Understands the form of a recipe (contract.md 4): keys, types and ranges. What has to do with the columns of a
 * sheet is `checkRecipe`'s affair.
 */

/** More crossings than this give groups that nobody can read or publish (contract.md 4). */
export const MAX_CROSSINGS = 3;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const value = v.union([v.string(), v.pipe(v.number(), v.finite()), v.boolean()]);
const values = v.pipe(v.array(value), v.nonEmpty());
const columns = v.pipe(v.array(text), v.nonEmpty());
const people = v.pipe(v.number(), v.finite(), v.minValue(0));
const population = v.strictObject({ women: people, men: people });

/** The corrections by their kind. */
export const CORRECTION_SCHEMAS = {
  pointMeans: v.strictObject({
    kind: v.literal('pointMeans'),
    column: text,
    meaning: v.picklist(['decimal', 'thousands']),
  }),
  dashIsMissing: v.strictObject({ kind: v.literal('dashIsMissing'), column: text }),
  valuesAreMissing: v.strictObject({
    kind: v.literal('valuesAreMissing'),
    column: text,
    values: v.pipe(v.array(v.pipe(v.number(), v.finite())), v.nonEmpty()),
  }),
  readNumbers: v.strictObject({ kind: v.literal('readNumbers'), column: text }),
  textIs: v.strictObject({ kind: v.literal('textIs'), column: text, texts: columns, is: text }),
  multiply: v.strictObject({
    kind: v.literal('multiply'),
    column: text,
    by: v.pipe(v.number(), v.finite(), v.gtValue(0)),
    atMost: v.pipe(v.number(), v.finite(), v.minValue(0)),
  }),
  unitIs: v.strictObject({
    kind: v.literal('unitIs'),
    column: text,
    factor: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  }),
  shareScale: v.strictObject({
    kind: v.literal('shareScale'),
    columns,
    to: v.picklist(['share01', 'percent100']),
  }),
  countOnce: v.strictObject({ kind: v.literal('countOnce'), column: text }),
  countRows: v.strictObject({ kind: v.literal('countRows'), rows: v.picklist(['duplicates', 'totals']) }),
  leaveOutRepeats: v.strictObject({ kind: v.literal('leaveOutRepeats') }),
  sumOfSexes: v.strictObject({ kind: v.literal('sumOfSexes'), column: text, women: text, men: text }),
  headingIs: v.strictObject({ kind: v.literal('headingIs'), column: text, is: text }),
};

const correction = v.variant('kind', Object.values(CORRECTION_SCHEMAS) as CorrectionOptions);

type CorrectionOptions = [
  (typeof CORRECTION_SCHEMAS)[keyof typeof CORRECTION_SCHEMAS],
  ...(typeof CORRECTION_SCHEMAS)[keyof typeof CORRECTION_SCHEMAS][],
];

const source = v.strictObject({
  sheet: text,
  table: v.optional(text),
  range: v.optional(text),
  joinedSheets: v.optional(columns),
  hiddenRows: v.optional(v.picklist(['read', 'leaveOut'])),
  corrections: v.optional(v.array(correction)),
});

const sexByColumn = v.strictObject({
  column: text,
  women: v.optional(v.array(value)),
  men: v.optional(v.array(value)),
  other: v.optional(v.array(value)),
});
const sexByPersonalIdentityNumber = v.strictObject({ personalIdentityNumber: text });
const sexByColumns = v.strictObject({
  womenColumn: text,
  menColumn: text,
  totalColumn: v.optional(text),
  womenWeight: v.optional(text),
  menWeight: v.optional(text),
});

/** The measures by their kind. */
export const MEASURE_SCHEMAS = {
  count: v.strictObject({ kind: v.literal('count') }),
  share: v.strictObject({
    kind: v.literal('share'),
    column: v.optional(text),
    positive: v.optional(values),
  }),
  mean: v.strictObject({ kind: v.literal('mean'), column: v.optional(text) }),
  resource: v.strictObject({
    kind: v.literal('resource'),
    column: v.optional(text),
    users: v.optional(text),
    population: v.optional(population),
  }),
  rate: v.strictObject({
    kind: v.literal('rate'),
    per: v.pipe(v.number(), v.finite(), v.gtValue(0)),
    population,
  }),
};

/** The ways to tell the sex, each known by the key that only it has. */
export const SEX_SCHEMAS = {
  column: sexByColumn,
  personalIdentityNumber: sexByPersonalIdentityNumber,
  womenColumn: sexByColumns,
};

/** Chooses the way to tell the sex by its key, so that a mistake is told of the one that was meant. */
export function sexSchemaOf(input: unknown): (typeof SEX_SCHEMAS)[keyof typeof SEX_SCHEMAS] {
  const has = (key: string): boolean => typeof input === 'object' && input !== null && key in input;
  if (has('personalIdentityNumber')) return sexByPersonalIdentityNumber;
  return has('womenColumn') || has('menColumn') ? sexByColumns : sexByColumn;
}

/** A standard with no weight at all weights nothing. */
function hasWeight(standard: Readonly<Record<string, number>>): boolean {
  return Object.values(standard).some((weight) => weight > 0);
}

const whole = v.pipe(v.number(), v.integer());
const percent = v.pipe(v.number(), v.gtValue(0), v.maxValue(100));

const smallCounts = v.strictObject({
  threshold: v.optional(v.pipe(whole, v.minValue(0))),
  rule: v.optional(v.picklist(['sickLeave'])),
  zeros: v.optional(v.picklist(['shown', 'hidden'])),
  dominance: v.optional(v.strictObject({ n: v.pipe(whole, v.minValue(1)), k: percent })),
  pPercent: v.optional(percent),
});

const presentation = v.strictObject({
  sort: v.optional(v.picklist(['source', 'name', 'count', 'gap'])),
  percentFrom: v.optional(v.pipe(whole, v.minValue(0))),
  countsBelow: v.optional(v.pipe(whole, v.minValue(0))),
  people: v.optional(v.picklist(['adults', 'children', 'allAges'])),
  breaks: v.optional(v.array(v.strictObject({ from: v.pipe(v.number(), v.finite()), note: text }))),
});

/** A whole recipe. */
export const recipeSchema = v.strictObject({
  title: text,
  source,
  sex: v.lazy(sexSchemaOf),
  weight: v.optional(text),
  where: v.optional(v.array(v.strictObject({ column: text, in: values }))),
  measure: v.variant('kind', [
    MEASURE_SCHEMAS.count,
    MEASURE_SCHEMAS.share,
    MEASURE_SCHEMAS.mean,
    MEASURE_SCHEMAS.resource,
    MEASURE_SCHEMAS.rate,
  ]),
  by: v.optional(v.pipe(v.array(text), v.maxLength(MAX_CROSSINGS))),
  strata: v.optional(columns),
  explain: v.optional(columns),
  period: v.optional(text),
  reference: v.optional(v.strictObject({ womenShare: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) })),
  direction: v.optional(v.picklist(['higherIsBetter', 'lowerIsBetter', 'balance', 'none'])),
  confidence: v.optional(v.pipe(v.number(), v.gtValue(0), v.ltValue(1))),
  presentation: v.optional(presentation),
  standard: v.optional(v.pipe(v.record(text, people), v.check(hasWeight))),
  targetValue: v.optional(v.pipe(v.number(), v.finite())),
  sample: v.optional(v.strictObject({ population: v.optional(population) })),
  eige: v.optional(
    v.strictObject({
      exponent: v.optional(v.pipe(v.number(), v.finite(), v.gtValue(0))),
      highest: v.optional(v.pipe(v.number(), v.finite(), v.gtValue(0))),
    }),
  ),
  smallCounts: v.optional(smallCounts),
});
