import * as v from 'valibot';
import { JambladError } from '../vocabulary';
import { DEADLINE_NAMES } from './deadlines';
import { UNIT_LEVELS } from './level';
import { isLocalDate } from './localDate';
import type { PlanState } from './planState';
import { STATE_VERSION } from './planState';

const date = v.pipe(v.string(), v.check(isLocalDate));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const texts = v.array(v.string());

const unit = v.looseObject({
  id: v.string(),
  name: v.string(),
  level: v.picklist(UNIT_LEVELS),
  parent: v.optional(v.string()),
  manager: v.string(),
  mainProcesses: texts,
  subProcesses: texts,
});

const snapshot = v.looseObject({
  analysis: v.string(),
  title: v.string(),
  recipe: v.looseObject({ title: v.string() }),
  source: v.string(),
  date,
  women: v.number(),
  men: v.number(),
  womenN: v.number(),
  menN: v.number(),
  hash: v.string(),
});

const assessment = v.picklist(['met', 'partly', 'notMet', 'cannotBeAssessed']);

const goal = v.looseObject({
  id: v.string(),
  unit: v.string(),
  ordinal: count,
  snapshot: v.optional(snapshot),
  carriedFrom: v.optional(v.string()),
  carriedBaseline: v.optional(
    v.array(
      v.looseObject({
        indicator: count,
        women: v.optional(v.number()),
        men: v.optional(v.number()),
        date: v.optional(date),
      }),
    ),
  ),
  unitOfMeasure: v.optional(v.string()),
  history: v.optional(
    v.array(
      v.looseObject({
        year: count,
        goal: v.string(),
        women: v.optional(v.number()),
        men: v.optional(v.number()),
        assessment,
      }),
    ),
  ),
});

/** Keys that this version does not know stay as they are. */
const planState = v.looseObject({
  version: count,
  municipality: v.string(),
  year: count,
  vision: v.looseObject({ name: v.string(), addition: v.string() }),
  councilGoal: v.string(),
  nationalGoals: v.picklist(['2006', '2016']),
  deadlines: v.looseObject(Object.fromEntries(DEADLINE_NAMES.map((name) => [name, date]))),
  organisation: v.array(unit),
  nextUnitNumber: count,
  goalIds: v.record(v.string(), v.looseObject({ prefix: v.string(), last: count })),
  goals: v.array(goal),
  annualReports: v.array(v.looseObject({ year: count, goals: texts })),
  assessmentRules: v.looseObject({
    severalIndicators: v.picklist(['worst', 'all', 'majority']),
    partlyNeedsRemedyPlan: v.boolean(),
  }),
  earlier: v.array(
    v.looseObject({
      year: count,
      carriedOver: date,
      counts: v.optional(
        v.looseObject({ met: count, partly: count, notMet: count, cannotBeAssessed: count }),
      ),
    }),
  ),
});

/**
 * Reads what is remembered of a plan, as JSON has given it.
 * @throws JambladError `stateDamaged`, `stateFromLaterVersion`
 */
export function parsePlanState(json: unknown): PlanState {
  const isLater =
    typeof json === 'object' &&
    json !== null &&
    'version' in json &&
    typeof json.version === 'number' &&
    json.version > STATE_VERSION;
  if (isLater) throw new JambladError('stateFromLaterVersion', {});
  const parsed = v.safeParse(planState, json);
  if (!parsed.success) throw new JambladError('stateDamaged', {});
  return parsed.output as unknown as PlanState;
}
