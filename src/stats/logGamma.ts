const HALF_LOG_TWO_PI = 0.9189385332046728;
/** 1 less Euler's constant. */
const SLOPE_AT_TWO = 0.42278433509846713;
/** (-1)^k (zeta(k) - 1) / k for k = 2, 3, ...: the Taylor series of log gamma about 2. */
const SERIES_AT_TWO = [
  0.3224670334241132, -0.0673523010531981, 0.020580808427784546, -0.007385551028673986, 0.0028905103307415234,
  -0.001192753911703261, 0.0005096695247430425, -0.00022315475845357939, 9.945751278180853e-5,
  -4.492623673813314e-5, 2.050721277567069e-5, -9.439488275268397e-6, 4.374866789907488e-6,
  -2.039215753801366e-6, 9.55141213040742e-7, -4.492469198764566e-7, 2.1207184805554665e-7,
  -1.0043224823968099e-7, 4.7698101693639804e-8, -2.2711094608943164e-8, 1.0838659214896955e-8,
  -5.183475041970047e-9, 2.4836745438024785e-9, -1.1921401405860912e-9, 5.731367241678862e-10,
  -2.7595228851242334e-10, 1.330476437424449e-10,
];
const STIRLING_FROM = 12;

/**
 * Natural logarithm of the gamma function, for x above 0.
 *
 * Taylor series about 2 between 0.5 and 2.5 (so that nothing is lost near the zeros at 1 and 2), the recurrence towards it
 * from elsewhere below 12, Stirling's series above. Relative error below 1e-14. Olver et al., NIST Handbook of Mathematical
 * Functions, 5.7.3 and 5.11.1.
 *
 * @throws RangeError where x is not above 0
 * @example logGamma(10) // 12.801827480081469
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError('logGamma requires a number above 0');
  if (x >= STIRLING_FROM) return stirling(x);
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  if (x < 1.5) return nearTwo(x - 1) - Math.log1p(x - 1);
  let product = 1;
  let reduced = x;
  while (reduced > 2.5) {
    reduced -= 1;
    product *= reduced;
  }
  return nearTwo(reduced - 2) + Math.log(product);
}

/** log gamma(2 + distance) for a distance within one half. */
function nearTwo(distance: number): number {
  const rest = SERIES_AT_TWO.reduceRight((value, coefficient) => value * distance + coefficient, 0);
  return distance * (SLOPE_AT_TWO + distance * rest);
}

function stirling(x: number): number {
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingCorrection(x);
}

/** What Stirling's formula (x - 1/2) log x - x + log(2 pi) / 2 lacks of log gamma(x), for x of 12 or more. */
export function stirlingCorrection(x: number): number {
  const square = x * x;
  const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360];
  return series.reduceRight((value, coefficient) => value / square + coefficient, 0) / x;
}
