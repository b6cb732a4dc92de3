/**
 * ROUND as Excel counts it: on the decimal digits that a person sees (15 of them), not on the binary
 * number behind. Halves go away from zero. 1.005 to two places is 1.01.
 */
export function decimalRound(value: number, digits: number): number {
  const places = Math.max(-308, Math.min(308, Math.trunc(digits)));
  if (value === 0 || !Number.isFinite(value)) return value;
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  const moved = Number(`${mantissa}e${String(Number(exponent) + places)}`);
  if (moved >= 1e15) return value;
  const size = Number(`${String(Math.round(moved))}e${String(-places)}`);
  return value < 0 ? -size : size;
}
