/** Why a recipe cannot be used. The list is closed: every code has a sentence in `text/recipes`. */
export type RecipeProblemCode =
  | 'notARecipe'
  | 'unknownKey'
  | 'missingKey'
  | 'wrongType'
  | 'notAllowed'
  | 'outOfRange'
  | 'emptyText'
  | 'emptyList'
  | 'tooManyColumns'
  | 'repeatedColumn'
  | 'sexNotTold'
  | 'weightOfFinishedTable'
  | 'weightsIncomplete'
  | 'outcomeNotTold'
  | 'measureNotTold'
  | 'explainNeedsMean'
  | 'explainNeedsPersons'
  | 'standardNeedsStrata'
  | 'targetNeedsPeriod'
  | 'dominanceNeedsAmounts'
  | 'unknownSheet'
  | 'sheetsDiffer'
  | 'unknownColumn'
  | 'personalColumn'
  | 'columnWithoutNumbers';

/** One reason why a recipe cannot be used, as data; the sentence stands in `text/recipes`. */
export interface RecipeProblem {
  readonly code: RecipeProblemCode;
  /** Where in the recipe, as `measure.column` or `by[0]`; empty for the recipe itself. */
  readonly path: string;
  /** What stands there. */
  readonly value?: string;
  /** What could stand there instead. */
  readonly allowed?: readonly string[];
}
