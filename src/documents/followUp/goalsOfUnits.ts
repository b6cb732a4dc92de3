import type { SheetKey } from '../../sheets';
import type { FollowUpGoal, FollowUpUnit } from './followUpFacts';
import type { GoalPlace } from './goalPlaces';
import { sheetKeyOf } from '../../plan';

/** A goal of a unit, and where its follow-up stands. */
export interface GoalOfUnit {
  readonly owner: FollowUpUnit;
  readonly followed: FollowUpGoal;
}

/** Gives the goals of some units, in their order. */
export function goalsOf(units: readonly FollowUpUnit[]): readonly GoalOfUnit[] {
  return units.flatMap((owner) => owner.goals.map((followed) => ({ owner, followed })));
}

/** Gives the key of the sheet of a unit's follow-up. */
export function followUpKey({ unit }: FollowUpUnit): SheetKey {
  return sheetKeyOf('followUp', unit.id);
}

/** Gives the place of a goal on the sheet of its unit. */
export function placeOf({ owner, followed }: GoalOfUnit): GoalPlace {
  return { sheet: followUpKey(owner), ordinal: followed.goal.ordinal };
}
