/** How long it took for how many rows. */
export interface SizedTime {
  readonly rows: number;
  readonly milliseconds: number;
}

/**
 * The exponent b of `time = a * rows^b`, by least squares on the logarithms: 1 is linear growth.
 * @example growthExponent([{ rows: 10, milliseconds: 3 }, { rows: 100, milliseconds: 30 }]) // 1
 */
export function growthExponent(times: readonly SizedTime[]): number {
  const points = times.map(({ rows, milliseconds }) => ({ x: Math.log(rows), y: Math.log(milliseconds) }));
  const mean = (of: (point: { readonly x: number; readonly y: number }) => number): number =>
    points.reduce((total, point) => total + of(point), 0) / points.length;
  const x = mean((point) => point.x);
  const y = mean((point) => point.y);
  const together = mean((point) => (point.x - x) * (point.y - y));
  return together / mean((point) => (point.x - x) ** 2);
}
