import type { DeadlineName, PlanField, PlanSettings, PlanState } from '../../plan';
import { DEADLINE_FIELDS, serialOfDate } from '../../plan';
import type { SpecCell } from '../../sheets';
import type { Answers } from './withAnswers';
import { answerKey } from './withAnswers';

/** Gives what settings write on the sheet *Plan*: the keys that they name, and with another year all its dates. */
export function settingAnswers(
  settings: PlanSettings,
  { state, formerYear }: { readonly state: PlanState; readonly formerYear: number },
): Answers {
  const { vision = {}, councilGoal, nationalGoals, deadlines = {} } = settings;
  const names = Object.keys(DEADLINE_FIELDS) as DeadlineName[];
  const moved = names.filter((name) => state.year !== formerYear || deadlines[name] !== undefined);
  const fields: readonly (readonly [PlanField, SpecCell | undefined])[] = [
    ['visionName', vision.name],
    ['visionAddition', vision.addition],
    ['councilGoal', councilGoal],
    ['nationalGoals', nationalGoals],
    ...moved.map((name) => [DEADLINE_FIELDS[name], serialOfDate(state.deadlines[name])] as const),
  ];
  return new Map(
    fields.flatMap(([field, answer]) =>
      answer === undefined ? [] : [[answerKey({ field, ordinal: 1 }), answer] as const],
    ),
  );
}
