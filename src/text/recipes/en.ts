import type { RecipeProblemSentences } from './sv';

const list = (words: readonly string[] = []): string => words.map((word) => `“${word}”`).join(', ');
const inPlace = (path: string): string => (path === '' ? 'in the recipe' : `at “${path}” in the recipe`);

/** The sentences about recipes in English. */
export const recipesEn: RecipeProblemSentences = {
  notARecipe: () => 'The recipe is not a JSON object. Compare the file with the description of recipes.',
  unknownKey: ({ path, value, allowed }) =>
    `The key “${value ?? path}” (${path}) is unknown. What can stand here: ${list(allowed)}.`,
  missingKey: ({ path, allowed }) =>
    `The key “${path}” is missing in the recipe.${allowed ? ` It can be: ${list(allowed)}.` : ' Add it.'}`,
  wrongType: ({ path, value, allowed }) =>
    `The value ${value ?? ''} ${inPlace(path)} is of the wrong type. Expected: ${list(allowed)}.`,
  notAllowed: ({ path, value, allowed }) =>
    `The value “${value ?? ''}” ${inPlace(path)} cannot be used. Choose one of: ${list(allowed)}.`,
  outOfRange: ({ path, value, allowed }) =>
    `The number ${value ?? ''} ${inPlace(path)} is outside what is allowed (${(allowed ?? []).join(', ')}). Write a number within it.`,
  emptyText: ({ path }) => `The text ${inPlace(path)} is empty. Write a name or remove the key.`,
  emptyList: ({ path }) => `The list ${inPlace(path)} is empty. Write at least one value or remove the key.`,
  tooManyColumns: ({ path }) =>
    `The list ${inPlace(path)} has more than three columns. Choose three at most.`,
  repeatedColumn: ({ path, value }) =>
    `The column “${value ?? ''}” ${inPlace(path)} is named twice. Remove one of them.`,
  sexNotTold: ({ allowed }) =>
    `The recipe does not say how the sex is told. Write one of the keys ${list(allowed)} in “sex”.`,
  weightOfFinishedTable: ({ value }) =>
    `“weight” (“${value ?? ''}”) cannot be used when women and men stand in columns of their own. Use “womenWeight” and “menWeight” in “sex”.`,
  weightsIncomplete: ({ path }) =>
    `The key “${path}” is missing: “womenWeight” and “menWeight” must stand together.`,
  outcomeNotTold: () =>
    'The measure “share” needs “column” and “positive”, or in a finished table “womenWeight” and “menWeight”.',
  measureNotTold: ({ path }) => `The key “${path}” is missing: say which column is to be measured.`,
  explainNeedsMean: ({ value }) =>
    `“explain” can only be used with the measure “mean”, not with “${value ?? ''}”.`,
  explainNeedsPersons: () =>
    '“explain” needs one row per person and cannot be used when women and men stand in columns of their own.',
  standardNeedsStrata: () =>
    '“standard” gives weights to the groups of “strata”, which the recipe lacks. Add “strata” or remove “standard”.',
  targetNeedsPeriod: () =>
    '“targetValue” is where the development over time is to go and needs “period”. Add “period” or remove “targetValue”.',
  dominanceNeedsAmounts: ({ value }) =>
    `“dominance” and “pPercent” in “smallCounts” protect amounts row by row and can only be used with the measures “resource” and “mean” where every row has a sex, not with “${value ?? ''}” here. Remove them.`,
  unknownSheet: ({ value, allowed }) =>
    `The sheet “${value ?? ''}” is not in the workbook. Sheets that are there: ${list(allowed)}.`,
  sheetsDiffer: ({ value }) =>
    `The sheets ${value ?? ''} are not of the same shape and cannot be read together. Give them the same kind of table with the same headings, or take “joinedSheets” out of the recipe.`,
  unknownColumn: ({ path, value, allowed }) =>
    `The column “${value ?? ''}” ${inPlace(path)} is not in the table. Columns that are there: ${list(allowed)}.`,
  personalColumn: ({ path, value }) =>
    `The column “${value ?? ''}” ${inPlace(path)} tells who a person is and may not be shown. Choose another column.`,
  columnWithoutNumbers: ({ path, value, allowed }) =>
    `The column “${value ?? ''}” ${inPlace(path)} holds no numbers.${
      allowed && allowed.length > 0
        ? ` Columns with numbers: ${list(allowed)}.`
        : ' Choose a column with numbers.'
    }`,
};
