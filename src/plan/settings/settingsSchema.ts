import * as v from 'valibot';
import { DEADLINE_NAMES } from '../deadlines';
import { UNIT_LEVELS } from '../level';
import { isLocalDate } from '../localDate';
import type { UnitSetting } from './planSettings';

/** Understands the form of a plan's settings (contract 7): keys, types and ranges. How units stand under each other is `findOrganisationProblems`'s affair. */

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const texts = v.array(text);
const date = v.pipe(v.string(), v.trim(), v.check(isLocalDate));

/** The first and last year of four digits. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 9999;

/** The keys of a unit; the schema stands apart since units hold units. */
const unitEntries = {
  id: v.optional(text),
  name: text,
  level: v.picklist(UNIT_LEVELS),
  manager: v.optional(v.pipe(v.string(), v.trim())),
  mainProcesses: v.optional(texts),
  subProcesses: v.optional(texts),
};

const unit: v.GenericSchema<unknown, UnitSetting> = v.strictObject({
  ...unitEntries,
  children: v.optional(v.array(v.lazy(() => unit))),
}) as unknown as v.GenericSchema<unknown, UnitSetting>;

const deadlineEntries = Object.fromEntries(DEADLINE_NAMES.map((name) => [name, v.optional(date)]));
const visionEntries = { name: v.optional(text), addition: v.optional(text) };

/** A whole file of settings. */
export const settingsSchema = v.strictObject({
  municipality: v.optional(text),
  year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(FIRST_YEAR), v.maxValue(LAST_YEAR))),
  vision: v.optional(v.strictObject(visionEntries)),
  councilGoal: v.optional(text),
  deadlines: v.optional(v.strictObject(deadlineEntries)),
  nationalGoals: v.optional(v.picklist(['2006', '2016'])),
  organisation: v.optional(v.array(unit)),
});

/** The keys that can stand at a place, by its path without numbers. */
export const SETTINGS_KEYS: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(settingsSchema.entries),
  vision: Object.keys(visionEntries),
  deadlines: Object.keys(deadlineEntries),
  organisation: [...Object.keys(unitEntries), 'children'],
};
