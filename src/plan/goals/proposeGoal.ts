import type { Estimate } from '../../vocabulary';
import { notEstimable } from '../../vocabulary';
import type { LocalDate } from '../localDate';
import { yearsBetween } from '../localDate';
import type { Indicator } from './indicator';
import { baselinePair } from './measuredValue';
import { targetParts } from './targetParts';
import { isPercentUnit } from './unitScale';

/** Understands the parts of the sentence that a measurable goal can be told in (domain.md 3.4); the words stand in `text/plan`. */

/** What is to happen, from what to what. Sizes of gaps are unsigned, as people say them. */
export interface GoalProposal {
  readonly change: 'narrowGap' | 'evenRatio' | 'raise' | 'lower';
  /** Whose value is to move, where it is that of one sex; with the share of women, theirs of both. */
  readonly of?: 'women' | 'men' | 'shareOfWomen' | 'shareOfMen';
  readonly from: number;
  readonly to: number;
  readonly indicator: string;
  readonly unitOfMeasure: string;
  /** True where a difference in this unit is told in percentage points. */
  readonly isPercent: boolean;
  readonly date?: LocalDate;
  readonly source: string;
}

/** Gives the parts of a sentence for the first target of an indicator; `undefined` until baseline and target stand. */
export function proposeGoal(indicator: Indicator): GoalProposal | undefined {
  const { name, unitOfMeasure, source, target, measure } = indicator;
  const [part] = targetParts(indicator);
  const baseline = baselinePair(indicator);
  const value = baseline === undefined ? undefined : part?.valueOf(baseline);
  if (part === undefined || value === undefined) return undefined;
  const common = {
    indicator: name,
    unitOfMeasure,
    isPercent: isPercentUnit(unitOfMeasure),
    source,
    ...(target.date === undefined ? {} : { date: target.date }),
  };
  if (part.kind === 'towards' && measure === 'ratio') {
    return { ...common, change: 'evenRatio', from: value, to: part.target };
  }
  if (part.kind === 'towards') {
    return { ...common, change: 'narrowGap', from: Math.abs(value), to: Math.abs(part.target) };
  }
  const change = part.target < value ? 'lower' : 'raise';
  const of = part.sex ?? (target.women === undefined ? 'shareOfMen' : 'shareOfWomen');
  return { ...common, change, of, from: value, to: part.target };
}

/** How fast something has changed, and how fast it is to change; both a year, a gap by its size. */
export interface GoalPace {
  /** From the earliest to the latest year that is known; with fewer than two it cannot be had. */
  readonly historic: Estimate;
  readonly demanded: Estimate;
}

/** What was measured in a year. */
export interface YearlyValue {
  readonly year: number;
  readonly women: number;
  readonly men: number;
}

/**
 * Compares the pace that a goal demands with that of the years before, so that somebody can judge whether it is
 * realistic: the change a year of the size of the gap, of the ratio's distance from 1, or of the value that is to move.
 * @example 9.4 to be 5.0 in a year demands −4.4 a year
 */
export function paceOf(indicator: Indicator, history: readonly YearlyValue[]): GoalPace {
  const [part] = targetParts(indicator);
  const { baseline, target } = indicator;
  const pair = baselinePair(indicator);
  if (part === undefined) return { historic: notEstimable('tooFew'), demanded: notEstimable('tooFew') };
  const distances = [...history]
    .sort((first, second) => first.year - second.year)
    .flatMap(({ year, ...values }) => {
      const value = part.valueOf(values);
      return value === undefined ? [] : [{ year, distance: part.distanceOf(value) }];
    });
  const [first] = distances;
  const last = distances.at(-1);
  const years = first === undefined || last === undefined ? 0 : last.year - first.year;
  const start = pair === undefined ? undefined : part.valueOf(pair);
  const time =
    baseline.date === undefined || target.date === undefined ? 0 : yearsBetween(baseline.date, target.date);
  return {
    historic:
      first === undefined || last === undefined || years <= 0
        ? notEstimable('tooFew')
        : (last.distance - first.distance) / years,
    demanded:
      start === undefined || time <= 0
        ? notEstimable('tooFew')
        : (part.distanceOf(part.target) - part.distanceOf(start)) / time,
  };
}
