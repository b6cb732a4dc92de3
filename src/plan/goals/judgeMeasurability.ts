import type { LocalDate } from '../localDate';
import type { BreachReason, MissingItem } from '../rules/ruleBreach';
import type { Goal } from './goal';
import type { Indicator } from './indicator';
import { judgeTarget } from './judgeTarget';
import { baselinePair } from './measuredValue';
import { targetParts } from './targetParts';

/** A reason why a goal is not measurable, with what is missing of it (R4). */
export interface MeasurabilityFault {
  readonly reason: BreachReason;
  readonly missing: readonly MissingItem[];
}

/**
 * Finds why a goal is not measurable (R4, contract 6): indicator, unit of measure, direction, source, baseline of women
 * and men with its date, target and target date are all to be filled in, the target is to differ from the baseline, on
 * the right side and possible, and the target date is to come after the baseline's. None = measurable. A goal with
 * several indicators is measurable when each of them is.
 */
export function judgeMeasurability({ indicators }: Goal): readonly MeasurabilityFault[] {
  const missing = [...new Set(indicators.flatMap(missingOf))];
  const absent: readonly MeasurabilityFault[] =
    missing.length === 0 ? [] : [{ reason: { kind: 'notMeasurable' }, missing }];
  return [
    ...absent,
    ...once(indicators.flatMap((indicator) => [...targetFaults(indicator), ...dateFaults(indicator)])),
  ];
}

function missingOf(indicator: Indicator): readonly MissingItem[] {
  const { name, unitOfMeasure, direction, source, baseline, target } = indicator;
  const isThere: Readonly<Partial<Record<MissingItem, boolean>>> = {
    indicator: name !== '',
    unitOfMeasure: unitOfMeasure !== '',
    direction: direction !== undefined,
    source: source !== '',
    baselineWomen: baseline.women !== undefined,
    baselineMen: baseline.men !== undefined,
    baselineDate: baseline.date !== undefined,
    target: targetParts(indicator).length > 0,
    targetDate: target.date !== undefined,
  };
  return Object.entries(isThere).flatMap(([item, there]) => (there ? [] : [item as MissingItem]));
}

function targetFaults(indicator: Indicator): readonly MeasurabilityFault[] {
  const baseline = baselinePair(indicator);
  if (baseline === undefined) return [];
  return judgeTarget(indicator, baseline).map((kind) => ({ reason: { kind }, missing: ['target'] }));
}

function dateFaults({ baseline, target }: Indicator): readonly MeasurabilityFault[] {
  const { date: baselineDate } = baseline;
  const targetDate: LocalDate | undefined = target.date;
  if (baselineDate === undefined || targetDate === undefined || targetDate > baselineDate) return [];
  return [{ reason: { kind: 'targetDateNotAfterBaseline', baselineDate }, missing: ['targetDate'] }];
}

/** The same fault of several indicators is told once. */
function once(faults: readonly MeasurabilityFault[]): readonly MeasurabilityFault[] {
  const kinds = faults.map(({ reason }) => reason.kind);
  return faults.filter((_, index) => kinds.indexOf(kinds[index] ?? 'notMeasurable') === index);
}

/** True where everything is told that it takes to answer whether a goal is met. */
export function isMeasurable(goal: Goal): boolean {
  return judgeMeasurability(goal).length === 0;
}
