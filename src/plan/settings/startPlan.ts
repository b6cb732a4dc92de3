import { deadlinesOf, moveDeadlines } from '../deadlines';
import { STANDARD_ASSESSMENT } from '../followUp/assessment';
import type { ChangedPlan } from '../organisation/changeOrganisation';
import { changeOrganisation, unchanged } from '../organisation/changeOrganisation';
import { wantedOfSettings } from '../organisation/wantedUnit';
import type { PlanState } from '../planState';
import { STATE_VERSION } from '../planState';
import type { PlanSettings, SettingsProblem, Vision } from './planSettings';

/** What a plan says where its settings say nothing; the words stand in `text/plan`. */
export interface PlanDefaults {
  readonly vision: Vision;
  readonly councilGoal: string;
}

/**
 * Begins the plan of a municipality that has none. Without a municipality or a year there is no plan: the problems
 * say which is missing.
 * @param defaultsOf the texts of the action plan for a municipality
 */
export function startPlan(
  settings: PlanSettings,
  defaultsOf: (municipality: string) => PlanDefaults,
): ChangedPlan | { readonly problems: readonly SettingsProblem[] } {
  const { municipality, year } = settings;
  if (municipality === undefined || year === undefined) {
    const missing = (['municipality', 'year'] as const).filter((key) => settings[key] === undefined);
    return { problems: missing.map((path) => ({ code: 'missingKey', path })) };
  }
  const { vision, councilGoal } = defaultsOf(municipality);
  const empty: PlanState = {
    version: STATE_VERSION,
    municipality,
    year,
    vision,
    councilGoal,
    nationalGoals: '2016',
    deadlines: deadlinesOf(year),
    organisation: [],
    nextUnitNumber: 1,
    goalIds: {},
    goals: [],
    annualReports: [],
    assessmentRules: STANDARD_ASSESSMENT,
    earlier: [],
  };
  return changeSettings(empty, settings);
}

/**
 * Gives a plan other settings: those that are named win, the rest stays. With another year its dates move along, the
 * edited ones too, by day and month.
 */
export function changeSettings(state: PlanState, settings: PlanSettings): ChangedPlan {
  const year = settings.year ?? state.year;
  const changed: PlanState = {
    ...state,
    municipality: settings.municipality ?? state.municipality,
    year,
    vision: { ...state.vision, ...settings.vision },
    councilGoal: settings.councilGoal ?? state.councilGoal,
    nationalGoals: settings.nationalGoals ?? state.nationalGoals,
    deadlines: { ...moveDeadlines(state.deadlines, year - state.year), ...settings.deadlines },
  };
  return settings.organisation === undefined
    ? unchanged(changed)
    : changeOrganisation(changed, wantedOfSettings(settings.organisation));
}
