import * as v from 'valibot';
import type { JsonComplaint, Recipe } from '../../vocabulary';
import { allowedInstead, complaintPath, shownValue, unknownKeys, withoutUndefined } from '../../vocabulary';
import { findContradictions } from './findContradictions';
import type { RecipeProblem, RecipeProblemCode } from './recipeProblem';
import { CORRECTION_SCHEMAS, MEASURE_SCHEMAS, recipeSchema, SEX_SCHEMAS, sexSchemaOf } from './recipeSchema';

/** A recipe that can be used, or everything that is wrong with it. */
export type RecipeResult = { readonly recipe: Recipe } | { readonly problems: readonly RecipeProblem[] };

/** The problem of each kind of complaint that the schema can make. */
const CODES: Readonly<Record<string, RecipeProblemCode>> = {
  non_empty: 'emptyText',
  picklist: 'notAllowed',
  variant: 'notAllowed',
  max_length: 'tooManyColumns',
  min_value: 'outOfRange',
  max_value: 'outOfRange',
  gt_value: 'outOfRange',
  lt_value: 'outOfRange',
  integer: 'outOfRange',
  finite: 'outOfRange',
  check: 'outOfRange',
};

/**
 * Reads a recipe from JSON: its keys, types and ranges, and what contradicts itself (contract.md 4).
 * Texts are trimmed. What has to do with the columns of a sheet is `checkRecipe`'s affair.
 */
export function parseRecipe(json: unknown): RecipeResult {
  if (Array.isArray(json)) return { problems: [{ code: 'notARecipe', path: '' }] };
  const parsed = v.safeParse(recipeSchema, json);
  if (!parsed.success) return { problems: parsed.issues.flatMap(problemsOf) };
  const recipe = withoutUndefined(parsed.output) as Recipe;
  const problems = findContradictions(recipe);
  return problems.length === 0 ? { recipe } : { problems };
}

function problemsOf(issue: JsonComplaint): readonly RecipeProblem[] {
  const path = complaintPath(issue);
  if (path === '') return [{ code: 'notARecipe', path }];
  if (issue.expected === 'never')
    return unknownKeys(issue, keysAt).map((found) => ({ code: 'unknownKey', ...found }));
  if (isMissing(issue)) return [missingKey(path)];
  const listIsEmpty = issue.type === 'non_empty' && Array.isArray(issue.input);
  const code = listIsEmpty ? 'emptyList' : (CODES[issue.type] ?? 'wrongType');
  const isObjectWanted = issue.expected === 'Object';
  return [
    {
      code: isObjectWanted ? 'wrongType' : code,
      path,
      value: shownValue(issue.input),
      allowed: allowedInstead(issue),
    },
  ];
}

function isMissing(issue: JsonComplaint): boolean {
  return issue.received === 'undefined' && issue.input === undefined;
}

function missingKey(path: string): RecipeProblem {
  if (path === 'sex.column') return { code: 'sexNotTold', path: 'sex', allowed: Object.keys(SEX_SCHEMAS) };
  if (path === 'measure.kind') return { code: 'missingKey', path, allowed: Object.keys(MEASURE_SCHEMAS) };
  return { code: 'missingKey', path };
}

/** The keys that an object at a place of the recipe can have. */
function keysAt(path: string, owner: object): readonly string[] {
  if (path === 'measure') {
    const kind = (owner as { readonly kind?: unknown }).kind;
    const schema = Object.entries(MEASURE_SCHEMAS).find(([name]) => name === kind)?.[1];
    return schema === undefined ? [] : Object.keys(schema.entries);
  }
  if (path === 'sex') return Object.keys(sexSchemaOf(owner).entries);
  if (path.startsWith('source.corrections')) {
    const kind = (owner as { readonly kind?: unknown }).kind;
    const schema = Object.entries(CORRECTION_SCHEMAS).find(([name]) => name === kind)?.[1];
    return schema === undefined ? [] : Object.keys(schema.entries);
  }
  return KEYS[path.replace(/\[\d+\]/g, '')] ?? [];
}

const KEYS: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(recipeSchema.entries),
  source: Object.keys(recipeSchema.entries.source.entries),
  where: Object.keys(recipeSchema.entries.where.wrapped.item.entries),
  reference: Object.keys(recipeSchema.entries.reference.wrapped.entries),
  smallCounts: Object.keys(recipeSchema.entries.smallCounts.wrapped.entries),
  'smallCounts.dominance': Object.keys(
    recipeSchema.entries.smallCounts.wrapped.entries.dominance.wrapped.entries,
  ),
  sample: Object.keys(recipeSchema.entries.sample.wrapped.entries),
  'sample.population': Object.keys(MEASURE_SCHEMAS.rate.entries.population.entries),
  eige: Object.keys(recipeSchema.entries.eige.wrapped.entries),
  'measure.population': Object.keys(MEASURE_SCHEMAS.rate.entries.population.entries),
};
