import type { Estimate } from '../../vocabulary';
import { isEstimated } from '../../vocabulary';
import type { FollowUp, Outcome } from '../followUp/followUp';
import { outcomeOf } from '../followUp/outcomePair';
import type { FieldPlaces } from '../forms/fieldPlaces';
import { indicatorField } from '../forms/fields';
import type { PlanFinding } from '../planFinding';
import type { Goal } from './goal';
import type { Indicator } from './indicator';
import { isPercentUnit } from './unitScale';

/** 0,8 per cent beside 1,4 is meant; 0,45 beside 52 is not. */
const FACTOR = 20;

interface Level {
  readonly field: string;
  readonly places: FieldPlaces;
  readonly value: number;
}

/** Finds values of a percentage that stand as parts of one beside others in per cent: 0,45 beside 52. */
export function mixedScales(goal: Goal, followUp: FollowUp | undefined): readonly PlanFinding[] {
  return goal.indicators
    .filter(({ unitOfMeasure }) => isPercentUnit(unitOfMeasure))
    .flatMap((indicator) => {
      const levels = levelsOf(goal, indicator, followUp);
      const largest = Math.max(0, ...levels.map(({ value }) => Math.abs(value)));
      return levels.flatMap(({ field, places, value }): readonly PlanFinding[] => {
        if (value === 0 || Math.abs(value) > 1 || largest < FACTOR * Math.abs(value) || largest <= 1)
          return [];
        const where = { sheet: places.sheet, cells: places.cells[field] ?? '' };
        return [
          { code: 'percentScaleMixed', severity: 'warning', where, data: { field, value, other: largest } },
        ];
      });
    });
}

/** The values of women and men; a difference may well be less than one. */
function levelsOf(goal: Goal, indicator: Indicator, followUp: FollowUp | undefined): readonly Level[] {
  const { baseline, target, ordinal } = indicator;
  const outcome: Partial<Outcome> = outcomeOf(followUp, indicator) ?? {};
  const at = (places: FieldPlaces, field: string, value: Estimate | undefined): readonly Level[] =>
    value === undefined || !isEstimated(value) ? [] : [{ field, places, value }];
  const told = followUp?.places ?? { sheet: '', cells: {} };
  return [
    ...at(goal.places, indicatorField('baselineWomen', ordinal), baseline.women),
    ...at(goal.places, indicatorField('baselineMen', ordinal), baseline.men),
    ...at(goal.places, indicatorField('targetWomen', ordinal), target.women),
    ...at(goal.places, indicatorField('targetMen', ordinal), target.men),
    ...at(told, indicatorField('outcomeWomen', ordinal), outcome.women),
    ...at(told, indicatorField('outcomeMen', ordinal), outcome.men),
  ];
}
