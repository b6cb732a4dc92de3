/** Understands where a number stands along an axis that always holds zero. */

/** An axis: where a number stands, 0..1 of its length, and the numbers that are marked on it. */
export interface ChartScale {
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];
const MOST_INTERVALS = 4;

/** Gives the smallest round step that needs no more than four intervals. */
function roundStep(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / MOST_INTERVALS));
  const step = STEPS.find((candidate) => candidate * power * MOST_INTERVALS >= span) ?? 10;
  return step * power;
}

/**
 * Makes an axis that holds zero and every number given. Without any number it goes from 0 to 1.
 * @example createChartScale([0.304, 0.445]).ticks // [0, 0.2, 0.4, 0.6]
 */
export function createChartScale(values: readonly number[]): ChartScale {
  const lowest = Math.min(0, ...values);
  const largest = Math.max(0, ...values);
  const highest = largest === lowest ? 1 : largest;
  const step = roundStep(highest - lowest);
  const first = Math.floor(lowest / step);
  const last = Math.ceil(highest / step);
  const length = (last - first) * step;
  return {
    place: (value) => (value - first * step) / length,
    // Counted in whole steps, so that no rounding error adds up along the axis.
    ticks: Array.from({ length: last - first + 1 }, (_, index) =>
      Number(((first + index) * step).toPrecision(12)),
    ),
  };
}
