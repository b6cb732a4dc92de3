import type { PlanState } from '../planState';
import type { ChangedPlan } from './changeOrganisation';
import { changeOrganisation } from './changeOrganisation';
import type { Organisation, OrganisationUnit } from './organisation';
import { lineOf } from './organisation';
import type { WantedUnit } from './wantedUnit';

/**
 * Understands what happens to single units: they are renamed, moved, removed, split and merged. Ids of units and goals
 * stay; what was typed follows by them.
 */

/** Which answers come to stand elsewhere: a goal of one template becomes another goal of another template. */
export interface AnswerMove {
  readonly goal: string;
  readonly from: { readonly unit: string; readonly ordinal: number };
  readonly to: { readonly unit: string; readonly ordinal: number };
}

/** Gives a unit another name; its id and those of its goals stay. */
export function renameUnit(state: PlanState, id: string, name: string): ChangedPlan {
  return reorganise(state, (unit) => (unit.id === id ? { ...unit, name } : unit));
}

/** Puts a unit, with all that is below it, under another one on the level above its own. */
export function moveUnit(state: PlanState, id: string, parent: string): ChangedPlan {
  return reorganise(state, (unit) => (unit.id === id ? { ...unit, parent } : unit));
}

/** Takes a unit away, with all that is below it. */
export function removeUnit(state: PlanState, id: string): ChangedPlan {
  const isBelow = (unit: OrganisationUnit): boolean =>
    lineOf(state.organisation, unit.id).some((above) => above.id === id);
  return changeOrganisation(state, wantedOf(state.organisation.filter((unit) => !isBelow(unit))));
}

/** Makes a new unit beside another, with an empty template; what the first has stays with it. */
export function splitUnit(state: PlanState, id: string, name: string): ChangedPlan {
  const wanted = wantedOf(state.organisation);
  const first = wanted.find((unit) => unit.id === id);
  if (first === undefined) return changeOrganisation(state, wanted);
  const { level, parent, mainProcesses = [], subProcesses = [] } = first;
  const like = { name, level, manager: '', mainProcesses, subProcesses };
  return changeOrganisation(state, [...wanted, parent === undefined ? like : { ...like, parent }]);
}

/**
 * Lets one unit go up in another of its level: what is below it comes under the other, its goals become further goals
 * of the other and keep their ids, and `moves` says where their answers go.
 */
export function mergeUnits(
  state: PlanState,
  id: string,
  into: string,
): ChangedPlan & { readonly moves: readonly AnswerMove[] } {
  const last = Math.max(0, ...state.goals.filter(({ unit }) => unit === into).map(({ ordinal }) => ordinal));
  const moves = state.goals
    .filter(({ unit }) => unit === id)
    .map(({ id: goal, unit, ordinal }, index) => ({
      goal,
      from: { unit, ordinal },
      to: { unit: into, ordinal: last + 1 + index },
    }));
  const goals = state.goals.map((record) => {
    const move = moves.find(({ goal }) => goal === record.id);
    return move === undefined ? record : { ...record, ...move.to };
  });
  const organisation = state.organisation
    .filter((unit) => unit.id !== id)
    .map((unit) => (unit.parent === id ? { ...unit, parent: into } : unit));
  return { ...changeOrganisation({ ...state, goals }, wantedOf(organisation)), moves };
}

function reorganise(state: PlanState, edit: (unit: OrganisationUnit) => OrganisationUnit): ChangedPlan {
  return changeOrganisation(state, wantedOf(state.organisation.map(edit)));
}

/** Lists units as wanted ones, the upper levels first, since one that was moved may stand before the one above it. */
function wantedOf(organisation: Organisation): readonly WantedUnit[] {
  const order = ['committee', 'department', 'unit'].flatMap((level) =>
    organisation.filter((unit) => unit.level === level),
  );
  const places = new Map(order.map(({ id }, index) => [id, index]));
  return order.map(({ parent, ...unit }) => {
    const place = parent === undefined ? undefined : places.get(parent);
    return place === undefined ? unit : { ...unit, parent: place };
  });
}
