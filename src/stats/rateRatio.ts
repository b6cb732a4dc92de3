import { notEstimable } from '../vocabulary';
import type { Estimate, IntervalEstimate } from '../vocabulary';
import { requireConfidence } from './confidence';
import { findRoot } from './findRoot';
import { incompleteBeta } from './incompleteBeta';
import { binomialKernel } from './binomialKernel';

/** Events counted over so much exposure: persons, years or hours, the same unit in both groups. */
export interface EventRate {
  readonly events: number;
  readonly exposure: number;
}

/** How much of the probability of the observed number itself counts into the tail. */
interface TailRule {
  readonly caller: string;
  readonly shareOfObserved: number;
}

/**
 * Ratio of two rates of events, first / second (0 upwards), with the exact interval.
 *
 * Given all events, those of the first group are binomial; its Clopper-Pearson limits are turned into limits of the ratio.
 * Never narrower than promised, and so a little wide: `rateRatioMidP` is closer. The upper limit is `zeroDenominator` where
 * the second group has no events, and so is the estimate; the whole is where neither has any. `emptyGroup` without exposure;
 * `notASample` for events that are not whole numbers. Clopper and Pearson, Biometrika 26 (1934) 404-413; as R's poisson.test.
 *
 * @throws RangeError where events or exposure are negative or not finite, or the confidence does not lie between 0 and 1
 * @example rateRatioExact({ events: 11, exposure: 800 }, { events: 23, exposure: 1000 }, 0.95) // { estimate: 0.59782609, low: 0.26310365, high: 1.27660669 }
 */
export function rateRatioExact(first: EventRate, second: EventRate, confidence: number): IntervalEstimate {
  return rateRatio({ first, second, confidence }, { caller: 'rateRatioExact', shareOfObserved: 1 });
}

/**
 * Ratio of two rates of events, first / second (0 upwards), with the mid-p interval: as `rateRatioExact`, but the probability
 * of the observed number counts half, so that the interval holds its promise on average rather than at worst.
 *
 * Edges as `rateRatioExact`. Berry and Armitage, "Mid-P confidence intervals: a brief review", The Statistician 44 (1995)
 * 417-423.
 *
 * @throws RangeError where events or exposure are negative or not finite, or the confidence does not lie between 0 and 1
 * @example rateRatioMidP({ events: 11, exposure: 800 }, { events: 23, exposure: 1000 }, 0.95) // { estimate: 0.59782609, low: 0.28063471, high: 1.21387985 }
 */
export function rateRatioMidP(first: EventRate, second: EventRate, confidence: number): IntervalEstimate {
  return rateRatio({ first, second, confidence }, { caller: 'rateRatioMidP', shareOfObserved: 0.5 });
}

function rateRatio(
  rates: { readonly first: EventRate; readonly second: EventRate; readonly confidence: number },
  rule: TailRule,
): IntervalEstimate {
  const { first, second, confidence } = rates;
  requireRate(rule.caller, first);
  requireRate(rule.caller, second);
  requireConfidence(rule.caller, confidence);
  if (first.exposure === 0 || second.exposure === 0) return notEstimable('emptyGroup');
  if (!Number.isInteger(first.events) || !Number.isInteger(second.events)) return notEstimable('notASample');
  const none = notEstimable('zeroDenominator');
  if (first.events + second.events === 0) return none;
  const tail = (1 - confidence) / 2;
  const scale = second.exposure / first.exposure;
  const limit = oddsAtTail(first.events, second.events, { tail, rule });
  const otherLimit = oddsAtTail(second.events, first.events, { tail, rule });
  const inverse: Estimate = typeof otherLimit === 'number' ? scale / otherLimit : none;
  return {
    estimate: second.events === 0 ? none : (first.events / second.events) * scale,
    low: typeof limit === 'number' ? limit * scale : 0,
    high: inverse,
  };
}

/** Odds of an event being one of `events` at which so many or more have the probability `tail`. None where there are none. */
function oddsAtTail(
  events: number,
  others: number,
  { tail, rule }: { readonly tail: number; readonly rule: TailRule },
): Estimate {
  if (events === 0) return notEstimable('zeroDenominator');
  const excess = (logOdds: number): number => {
    const p = 1 / (1 + Math.exp(-logOdds));
    const q = 1 / (1 + Math.exp(logOdds));
    const upTo = incompleteBeta({ x: p, y: q, a: events, b: others + 1 }).lower;
    return upTo - (1 - rule.shareOfObserved) * binomialKernel(events, events + others, { p, q }) - tail;
  };
  return Math.exp(findRoot(excess, Math.log(events / (others + 1))));
}

function requireRate(caller: string, { events, exposure }: EventRate): void {
  if (!(events >= 0 && events < Infinity)) {
    throw new RangeError(`${caller} requires a finite number of events of 0 or more`);
  }
  if (!(exposure >= 0 && exposure < Infinity)) {
    throw new RangeError(`${caller} requires a finite exposure of 0 or more`);
  }
}
