import type { Indicator } from './indicator';
import type { MeasuredPair } from './measuredValue';
import { gapOf, ratioOf, sharePercent, sharesOf } from './measuredValue';

/**
 * Understands a target as the parts that each are to be reached: a gap or ratio that is to shrink towards equality, a
 * value of one sex that is to move to where the target is.
 */

/** What is to be reached. */
export interface TargetPart {
  /** `towards`: the distance from equality is to be at most the target's. `move`: the value is to reach the target. */
  readonly kind: 'towards' | 'move';
  readonly target: number;
  /** The value at a time, from what women and men have then; `undefined` where it cannot be had. */
  readonly valueOf: (pair: MeasuredPair) => number | undefined;
  /** How far a value is from equality; for `move` the value itself. */
  readonly distanceOf: (value: number) => number;
  /** Whose value is to move, where it is that of one sex in the indicator's own unit: direction then says which way. */
  readonly sex?: 'women' | 'men';
}

const same = (value: number): number => value;

/** Gives the parts of an indicator's target; none where no target that its measure can use is typed. */
export function targetParts({ measure, target }: Indicator): readonly TargetPart[] {
  const ofMeasure = target.ofMeasure === undefined ? [] : partsOfMeasure(measure, target.ofMeasure);
  return [...ofMeasure, ...sexPart('women', target.women, measure), ...sexPart('men', target.men, measure)];
}

function partsOfMeasure(measure: Indicator['measure'], target: number): readonly TargetPart[] {
  if (measure === 'shareOfWomen') return [];
  return measure === 'gap'
    ? [{ kind: 'towards', target, valueOf: gapOf, distanceOf: Math.abs }]
    : [{ kind: 'towards', target, valueOf: ratioOf, distanceOf: (ratio) => Math.abs(ratio - 1) }];
}

function sexPart(
  sex: 'women' | 'men',
  target: number | undefined,
  measure: Indicator['measure'],
): readonly TargetPart[] {
  if (target === undefined) return [];
  if (measure !== 'shareOfWomen') {
    return [{ kind: 'move', target, valueOf: (pair) => pair[sex], distanceOf: same, sex }];
  }
  const valueOf = (pair: MeasuredPair): number | undefined => sharesOf(pair)?.[sex];
  return [{ kind: 'move', target: sharePercent(target), valueOf, distanceOf: same }];
}
