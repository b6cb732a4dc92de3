const GENERAL = /^general$/i;
/** What Excel shows of a number without a format at most. */
const GENERAL_DIGITS = 10;

/**
 * Rounds a number to the decimals that its format shows, so that no more can be read from the file than from the page.
 * Halves are rounded away from zero, as Excel shows them.
 * @example roundAsShown(0.4166, '0.0') // 0.4
 */
export function roundAsShown(value: number, format: string): number {
  if (GENERAL.test(format.trim()) || format.trim() === '') return Number(value.toPrecision(GENERAL_DIGITS));
  const [section = ''] = format.split(';');
  const bare = section.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  if (/[ydhs]/i.test(bare)) return value;
  const percent = (bare.match(/%/g) ?? []).length * 2;
  const decimals = (/\.([0#?]+)/.exec(bare)?.[1] ?? '').length + percent;
  return roundTo(value, decimals);
}

/** Decimal rounding: 1.005 lies just below itself in binary and is meant as itself. */
function roundTo(value: number, decimals: number): number {
  const [digits = '0', exponent = '0'] = String(Math.abs(value)).split('e');
  const shifted = Math.round(Number(`${digits}e${String(Number(exponent) + decimals)}`));
  const rounded = Number(`${String(shifted)}e-${String(decimals)}`);
  return Number.isFinite(rounded) ? Math.sign(value) * rounded : value;
}
