import * as v from 'valibot';
import { findOrganisationProblems } from './findOrganisationProblems';
import type { PlanSettings, SettingsProblem, SettingsProblemCode } from './planSettings';
import { SETTINGS_KEYS, settingsSchema } from './settingsSchema';

/** Settings that can be used, or everything that is wrong with them. */
export type SettingsResult =
  { readonly settings: PlanSettings } | { readonly problems: readonly SettingsProblem[] };

type Issue = v.BaseIssue<unknown>;

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

function problemsOf(issue: Issue): readonly SettingsProblem[] {
  const path = dottedPath(issue);
  const value = shown(issue.input);
  if (path === 'year') return [{ code: 'yearNotFourDigits', path, value }];
  if (issue.expected === 'never') return unknownKeys(issue);
  if (issue.received === 'undefined') return [{ code: 'missingKey', path }];
  const isLevel = issue.type === 'picklist' && path.endsWith('level');
  const code = isLevel ? 'unknownLevel' : (CODES[issue.type] ?? 'wrongType');
  return [{ code, path, value, allowed: allowedBy(issue) }];
}

/** Names every key that the object has too many, not the first alone. */
function unknownKeys(issue: Issue): readonly SettingsProblem[] {
  const last = issue.path?.at(-1);
  const owner = last?.type === 'object' ? last.input : {};
  const path = dottedPath(issue).split('.').slice(0, -1).join('.');
  const allowed = SETTINGS_KEYS[path.replace(/\[.*$/, '')] ?? [];
  return Object.keys(owner)
    .filter((key) => !allowed.includes(key))
    .map((key) => ({ code: 'unknownKey', path: joined(path, key), value: key, allowed }));
}

/** What the schema would have taken, in its own short words. */
function allowedBy({ expected }: Issue): readonly string[] {
  return (expected ?? '')
    .replace(/^\(|\)$/g, '')
    .split(' | ')
    .map((word) => word.replaceAll('"', ''))
    .filter((word) => word !== '');
}

function dottedPath(issue: Issue): string {
  return (issue.path ?? []).reduce((path, item) => {
    return item.type === 'array' ? `${path}[${String(item.key)}]` : joined(path, String(item.key));
  }, '');
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

const SHOWN_LENGTH = 60;

function shown(input: unknown): string {
  const text = typeof input === 'string' ? input : (JSON.stringify(input) ?? '');
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}

/** Leaves out the keys without a value, which a record with exact optional keys cannot hold. */
function withoutUndefined(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
