import type { SettingsProblemSentences } from './sv';

const list = (words: readonly string[] = []): string => words.map((word) => `“${word}”`).join(', ');

/** The sentences about settings in English. */
export const settingsProblemsEn: SettingsProblemSentences = {
  notSettings: () =>
    'The settings are not a JSON object. Check the file against the description of settings.',
  unknownKey: ({ path, value, allowed }) =>
    `The key “${value ?? path}” (${path}) is unknown in the settings. There can be: ${list(allowed)}.`,
  missingKey: ({ path }) => `The key “${path}” is missing from the settings. Add it.`,
  wrongType: ({ path, value, allowed }) =>
    `The value ${value ?? ''} in “${path}” in the settings is of the wrong kind. Expected: ${list(allowed)}.`,
  emptyText: ({ path }) =>
    `The text in “${path}” in the settings is empty. Write something or remove the key.`,
  notAllowed: ({ path, value, allowed }) =>
    `The value “${value ?? ''}” in “${path}” in the settings cannot be used. Choose one of: ${list(allowed)}.`,
  yearNotFourDigits: ({ value }) =>
    `The year “${value ?? ''}” in the settings is not four digits. Write it as 2026.`,
  notADate: ({ path, value }) =>
    `The value “${value ?? ''}” in “${path}” in the settings is no date. Write it as 2026-02-28.`,
  unknownLevel: ({ path, value, allowed }) =>
    `The level “${value ?? ''}” in “${path}” in the settings is unknown. Choose one of: ${list(allowed)}.`,
  levelSkipped: ({ path, value, allowed }) =>
    `The level “${value ?? ''}” in “${path}” in the settings stands in the wrong place${allowed?.length === 0 ? ': nothing can stand under a unit' : `; there should be ${list(allowed)}`}. No level may be skipped.`,
  idTwice: ({ path, value }) =>
    `The id “${value ?? ''}” in “${path}” in the settings is used twice. Give each unit an id of its own.`,
  idNotUsable: ({ path, value }) =>
    `The id “${value ?? ''}” in “${path}” in the settings cannot be used. Write at most 40 characters, without a colon.`,
  nameTwice: ({ path, value }) =>
    `The name “${value ?? ''}” in “${path}” in the settings stands twice under the same unit. Give them different names.`,
};
