import * as v from 'valibot';
import type { JsonComplaint } from '../../vocabulary';
import { allowedInstead, complaintPath, shownValue, unknownKeys, withoutUndefined } from '../../vocabulary';
import { findOrganisationProblems } from './findOrganisationProblems';
import type { PlanSettings, SettingsProblem, SettingsProblemCode } from './planSettings';
import { SETTINGS_KEYS, settingsSchema } from './settingsSchema';

/** Settings that can be used, or everything that is wrong with them. */
export type SettingsResult =
  { readonly settings: PlanSettings } | { readonly problems: readonly SettingsProblem[] };

const CODES: Readonly<Record<string, SettingsProblemCode>> = {
  non_empty: 'emptyText',
  picklist: 'notAllowed',
  check: 'notADate',
};

/**
 * Reads the settings of a plan from JSON: keys, types, ranges, and how units stand under each other (contract 7).
 * Texts are trimmed. What is left out is `startPlan`'s and `changeSettings`'s affair.
 */
export function parseSettings(json: unknown): SettingsResult {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { problems: [{ code: 'notSettings', path: '' }] };
  }
  const parsed = v.safeParse(settingsSchema, json);
  if (!parsed.success) return { problems: parsed.issues.flatMap(problemsOf) };
  const settings = withoutUndefined(parsed.output) as PlanSettings;
  const problems = findOrganisationProblems(settings.organisation ?? []);
  return problems.length === 0 ? { settings } : { problems };
}

function problemsOf(issue: JsonComplaint): readonly SettingsProblem[] {
  const path = complaintPath(issue);
  const value = shownValue(issue.input);
  if (path === 'year') return [{ code: 'yearNotFourDigits', path, value }];
  if (issue.expected === 'never')
    return unknownKeys(issue, keysAt).map((found) => ({ code: 'unknownKey', ...found }));
  if (issue.received === 'undefined') return [{ code: 'missingKey', path }];
  const isLevel = issue.type === 'picklist' && path.endsWith('level');
  const code = isLevel ? 'unknownLevel' : (CODES[issue.type] ?? 'wrongType');
  return [{ code, path, value, allowed: allowedInstead(issue) }];
}

function keysAt(path: string): readonly string[] {
  return SETTINGS_KEYS[path.replace(/\[.*$/, '')] ?? [];
}
