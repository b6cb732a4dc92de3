import { isEstimated, isNotEstimable, notEstimable } from '../../vocabulary';
import type { Estimate } from '../../vocabulary';
import type { Goal } from '../goals/goal';
import type { Indicator } from '../goals/indicator';
import { isSame } from '../goals/judgeTarget';
import type { MeasuredPair } from '../goals/measuredValue';
import { baselinePair } from '../goals/measuredValue';
import type { TargetPart } from '../goals/targetParts';
import { targetParts } from '../goals/targetParts';
import type { Assessment, AssessmentRules, GoalAssessment, SeveralIndicators } from './assessment';
import type { FollowUp, Outcome } from './followUp';
import { levelledDownSex } from './levelledDownSex';
import { outcomeOf, outcomePair } from './outcomePair';

/** How one part of a target has gone. */
interface PartAssessment {
  readonly assessment: Assessment;
  readonly shareOfWay?: Estimate;
}

/**
 * Assesses a goal (R8, contract 6). A gap is met when it is no larger than the target's, whatever its sign; its share
 * of the way is (|baseline| − |outcome|) / (|baseline| − |target|). A ratio is assessed by its distance from 1 in the
 * same way; a value of one sex, and the share of women, by (outcome − baseline) / (target − baseline), met at or beyond
 * the target. From the tolerance on, that included, a goal is partly met. Without an outcome, or with a withheld one,
 * it cannot be assessed.
 * @example a gap of −28 that is to be −20 and is −23: 5 / 8 = 0.625 of the way, partly met
 */
export function assessGoal(
  goal: Goal,
  followUp: FollowUp | undefined,
  rules: AssessmentRules,
): GoalAssessment {
  const parts = goal.indicators.flatMap((indicator) =>
    assessIndicator(indicator, outcomeOf(followUp, indicator)),
  );
  const computed = joinAssessments(
    parts.map(({ assessment }) => assessment),
    rules.severalIndicators,
  );
  const shareOfWay = joinShares(parts, rules.severalIndicators);
  const override = followUp?.override;
  return {
    ...(shareOfWay === undefined ? {} : { shareOfWay }),
    assessment: override?.assessment ?? computed,
    computed,
    ...(override === undefined ? {} : { overrideReason: override.reason }),
    levelledDown: goal.indicators.some(
      (indicator) => levelledDownSex(indicator, outcomeOf(followUp, indicator)) !== undefined,
    ),
  };
}

const UNKNOWN: PartAssessment = { assessment: 'cannotBeAssessed' };

function assessIndicator(indicator: Indicator, outcome: Outcome | undefined): readonly PartAssessment[] {
  const parts = targetParts(indicator);
  const baseline = baselinePair(indicator);
  if (outcome === undefined || baseline === undefined || parts.length === 0) return [UNKNOWN];
  if (isNotEstimable(outcome.women) || isNotEstimable(outcome.men)) {
    return [{ ...UNKNOWN, shareOfWay: notEstimable('suppressed') }];
  }
  const now = outcomePair(outcome);
  if (now === undefined) return [UNKNOWN];
  return parts.map((part) => assessPart(part, { baseline, now, tolerance: indicator.tolerance }));
}

interface Way {
  readonly baseline: MeasuredPair;
  readonly now: MeasuredPair;
  readonly tolerance: number;
}

function assessPart(part: TargetPart, { baseline, now, tolerance }: Way): PartAssessment {
  const before = part.valueOf(baseline);
  const after = part.valueOf(now);
  if (before === undefined || after === undefined) {
    return { ...UNKNOWN, shareOfWay: notEstimable('zeroDenominator') };
  }
  const [start, end, goal] = [before, after, part.target].map(part.distanceOf) as [number, number, number];
  const isReached = isSame(end, goal) || (part.kind === 'towards' || goal < start ? end < goal : end > goal);
  if (isSame(start, goal)) {
    return { assessment: isReached ? 'met' : 'notMet', shareOfWay: notEstimable('zeroDenominator') };
  }
  // Adding 0 makes the -0 of a value that has not moved a 0.
  const shareOfWay = (end - start) / (goal - start) + 0;
  if (isReached) return { assessment: 'met', shareOfWay };
  const isPartly = shareOfWay > tolerance || isSame(shareOfWay, tolerance);
  return { assessment: isPartly ? 'partly' : 'notMet', shareOfWay };
}

/** From the worst on. A goal of which one part is not met is not met, whatever cannot be assessed. */
const ORDER: readonly Assessment[] = ['notMet', 'cannotBeAssessed', 'partly', 'met'];

function joinAssessments(parts: readonly Assessment[], several: SeveralIndicators): Assessment {
  if (several === 'worst')
    return ORDER.find((assessment) => parts.includes(assessment)) ?? 'cannotBeAssessed';
  const known = parts.filter((assessment) => assessment !== 'cannotBeAssessed');
  if (known.length === 0 || (several === 'all' && known.length < parts.length)) return 'cannotBeAssessed';
  const enough = (count: number): boolean =>
    several === 'all' ? count === known.length : count > known.length / 2;
  const met = known.filter((assessment) => assessment === 'met').length;
  if (enough(met)) return 'met';
  const atLeastPartly = known.filter((assessment) => assessment !== 'notMet').length;
  return several === 'all' ? partlyWhen(atLeastPartly > 0) : partlyWhen(enough(atLeastPartly));
}

function partlyWhen(holds: boolean): Assessment {
  return holds ? 'partly' : 'notMet';
}

/** The share of the way of the worst part; where the most decide, the one that more than half have come. */
function joinShares(parts: readonly PartAssessment[], several: SeveralIndicators): Estimate | undefined {
  const shares = parts.flatMap(({ shareOfWay }) => (shareOfWay === undefined ? [] : [shareOfWay]));
  const reason = shares.find((share) => !isEstimated(share));
  const known = shares.filter(isEstimated).sort((first, second) => second - first);
  if (several === 'majority') return known[Math.floor(known.length / 2)] ?? reason;
  return reason ?? known.at(-1);
}
