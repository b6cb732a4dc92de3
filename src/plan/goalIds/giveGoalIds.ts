import type { GoalRecord, PlanState } from '../planState';
import { giveGoalPrefixes } from './goalPrefixes';

/**
 * Gives an id to each goal that has none: of every unit the goals 1 … as many as it has. Ids are frozen:
 * a unit that is renamed keeps them, and the id of a goal that is gone is not given again.
 * @param counts how many goals the template of a unit has, by the id of the unit; 1 where it is not told
 */
export function giveGoalIds(state: PlanState, counts: Readonly<Record<string, number>> = {}): PlanState {
  const goalIds = { ...giveGoalPrefixes(state.goalIds, state.organisation) };
  const added: GoalRecord[] = [];
  for (const { id: unit } of state.organisation) {
    for (let ordinal = 1; ordinal <= (counts[unit] ?? 1); ordinal += 1) {
      const record = goalIds[unit];
      if (record === undefined || hasGoal(state, unit, ordinal)) continue;
      const last = record.last + 1;
      goalIds[unit] = { ...record, last };
      added.push({ id: `${record.prefix}-${String(last)}`, unit, ordinal });
    }
  }
  return { ...state, goalIds, goals: [...state.goals, ...added] };
}

function hasGoal({ goals }: PlanState, unit: string, ordinal: number): boolean {
  return goals.some((goal) => goal.unit === unit && goal.ordinal === ordinal);
}
