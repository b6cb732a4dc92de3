import type { Indicator } from './indicator';
import type { MeasuredPair } from './measuredValue';
import type { TargetPart } from './targetParts';
import { targetParts } from './targetParts';
import { isPercentUnit } from './unitScale';

/** What is wrong with a target that is typed (R4). */
export type TargetFault = 'targetIsBaseline' | 'targetOnWrongSide' | 'targetOutOfRange';

/** Numbers that people type are not closer than this, by their size. */
const SMALLEST_STEP = 1e-9;
const WHOLE = 100;

/** Finds what is wrong with the targets of an indicator, against its baseline. */
export function judgeTarget(indicator: Indicator, baseline: MeasuredPair): readonly TargetFault[] {
  const faults = targetParts(indicator).flatMap((part) => faultsOf(part, indicator, baseline));
  return [...new Set(faults)];
}

function faultsOf(part: TargetPart, indicator: Indicator, baseline: MeasuredPair): readonly TargetFault[] {
  if (isOutOfRange(part, indicator)) return ['targetOutOfRange'];
  const value = part.valueOf(baseline);
  if (value === undefined) return [];
  if (isSame(part.distanceOf(part.target), part.distanceOf(value))) return ['targetIsBaseline'];
  return isWrongWay(part, indicator, value) ? ['targetOnWrongSide'] : [];
}

/** True where two numbers are the same but for the rounding of the machine. */
export function isSame(first: number, second: number): boolean {
  return Math.abs(first - second) <= SMALLEST_STEP * Math.max(1, Math.abs(first), Math.abs(second));
}

/** A distance from equality that grows; a value that is to get worse by the indicator's direction. */
function isWrongWay(
  { kind, sex, target, distanceOf }: TargetPart,
  { direction }: Indicator,
  value: number,
): boolean {
  if (kind === 'towards') return distanceOf(target) > distanceOf(value);
  if (sex === undefined) return false;
  if (direction === 'higherIsBetter') return target < value;
  return direction === 'lowerIsBetter' && target > value;
}

function isOutOfRange({ kind, target, sex }: TargetPart, { measure, unitOfMeasure }: Indicator): boolean {
  if (measure === 'ratio' && kind === 'towards') return target <= 0;
  const isShare = measure === 'shareOfWomen' && kind === 'move';
  if (isShare || (isPercentUnit(unitOfMeasure) && sex !== undefined)) return target < 0 || target > WHOLE;
  return isPercentUnit(unitOfMeasure) && kind === 'towards' && Math.abs(target) > WHOLE;
}
