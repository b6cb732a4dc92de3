import { indicatorField } from '../forms/fields';
import type { IndicatorField } from '../forms/fields';
import type { PlanFinding } from '../planFinding';
import type { Goal } from './goal';
import type { Indicator } from './indicator';
import { baselinePair, gapOf } from './measuredValue';

/** Finds targets that may not mean what they say: the other sign than the baseline's gap, or in a cell that the measure does not use. */
export function oddTargets(goal: Goal): readonly PlanFinding[] {
  return goal.indicators.flatMap((indicator) => [
    ...otherSign(goal, indicator),
    ...unusedTarget(goal, indicator),
  ]);
}

function placeOf({ places }: Goal, { ordinal }: Indicator, field: IndicatorField): PlanFinding['where'] {
  return { sheet: places.sheet, cells: places.cells[indicatorField(field, ordinal)] ?? '' };
}

function otherSign(goal: Goal, indicator: Indicator): readonly PlanFinding[] {
  const pair = baselinePair(indicator);
  const target = indicator.target.ofMeasure;
  if (indicator.measure !== 'gap' || pair === undefined || target === undefined) return [];
  const baseline = gapOf(pair);
  if (baseline * target >= 0) return [];
  const where = placeOf(goal, indicator, 'targetGap');
  return [
    { code: 'targetSignDiffers', severity: 'warning', where, data: { goal: goal.id, baseline, target } },
  ];
}

function unusedTarget(goal: Goal, indicator: Indicator): readonly PlanFinding[] {
  if (indicator.measure !== 'shareOfWomen' || indicator.target.ofMeasure === undefined) return [];
  const where = placeOf(goal, indicator, 'targetGap');
  const data = { goal: goal.id, field: indicatorField('targetGap', indicator.ordinal) };
  return [{ code: 'targetNotUsed', severity: 'warning', where, data }];
}
