const MAX_STEPS = 200;

/**
 * Where a rising continuous function crosses zero, starting from `near`: a bracket is opened by doubling steps, then halved
 * until two neighbouring numbers are left.
 *
 * @throws RangeError where no crossing lies within 1e3 of the start
 * @example findRoot((x) => x - 3, 0) // 3
 */
export function findRoot(risingFunction: (x: number) => number, near: number): number {
  let low = near;
  let high = near;
  for (let step = 0.5; risingFunction(low) > 0; step *= 2) low = stepFrom(near, -step);
  for (let step = 0.5; risingFunction(high) < 0; step *= 2) high = stepFrom(near, step);
  for (let step = 0; step < MAX_STEPS; step++) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (risingFunction(middle) < 0) low = middle;
    else high = middle;
  }
  return low + (high - low) / 2;
}

function stepFrom(near: number, step: number): number {
  if (Math.abs(step) > 1e3) throw new RangeError('findRoot requires a crossing within 1000 of the start');
  return near + step;
}
