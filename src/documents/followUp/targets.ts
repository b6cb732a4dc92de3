import type { Goal, Indicator } from '../../plan';
import { sharePercent } from '../../plan';

/** What a target is set for, and how it is reckoned (R8). */
export type TargetKind = 'gap' | 'ratio' | 'shareOfWomen' | 'shareOfMen' | 'women' | 'men';

/** One value to be reached. */
export interface SingleTarget {
  readonly indicator: Indicator;
  readonly kind: TargetKind;
  readonly value: number;
}

/** An indicator without a target that its measure can use; the goal cannot be assessed by it. */
export interface NoTarget {
  readonly indicator: Indicator;
  readonly kind?: undefined;
}

/** Gives every value that a goal is to reach, by indicator. */
export function targetsOf({ indicators }: Goal): readonly (SingleTarget | NoTarget)[] {
  return indicators.flatMap((indicator): readonly (SingleTarget | NoTarget)[] => {
    const targets = targetsOfIndicator(indicator);
    return targets.length === 0 ? [{ indicator }] : targets;
  });
}

function targetsOfIndicator(indicator: Indicator): readonly SingleTarget[] {
  const { measure, target } = indicator;
  const { ofMeasure, women, men } = target;
  const wanted: readonly (readonly [TargetKind, number | undefined])[] =
    measure === 'shareOfWomen'
      ? [
          ['shareOfWomen', women === undefined ? undefined : sharePercent(women)],
          ['shareOfMen', men === undefined ? undefined : sharePercent(men)],
        ]
      : [
          [measure, ofMeasure],
          ['women', women],
          ['men', men],
        ];
  return wanted.flatMap(([kind, value]) => (value === undefined ? [] : [{ indicator, kind, value }]));
}
