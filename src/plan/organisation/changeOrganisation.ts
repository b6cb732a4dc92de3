import { giveGoalIds } from '../goalIds/giveGoalIds';
import type { PlanState } from '../planState';
import { mergeOrganisation } from './mergeOrganisation';
import type { OrganisationChange } from './organisation';
import type { WantedUnit } from './wantedUnit';

/** A plan after a change of its organisation, and what became of the units. */
export interface ChangedPlan {
  readonly state: PlanState;
  readonly change: OrganisationChange;
}

/**
 * Gives a plan another organisation. New units get an id, and an id for their first goal; the ids of removed ones
 * stay taken, and their goals are no longer in the plan.
 */
export function changeOrganisation(state: PlanState, wanted: readonly WantedUnit[]): ChangedPlan {
  const { nextUnitNumber, ...change } = mergeOrganisation(
    { ...state, takenIds: new Set(Object.keys(state.goalIds)) },
    wanted,
  );
  const ids = new Set(change.organisation.map(({ id }) => id));
  const goals = state.goals.filter(({ unit }) => ids.has(unit));
  const changed = { ...state, organisation: change.organisation, nextUnitNumber, goals };
  return { state: giveGoalIds(changed), change };
}

/** What nothing happened to. */
export function unchanged(state: PlanState): ChangedPlan {
  const { organisation } = state;
  return { state, change: { organisation, added: [], removed: [], renamed: [], moved: [] } };
}
