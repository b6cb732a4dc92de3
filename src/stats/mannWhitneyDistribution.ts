/**
 * How many of the C(n1 + n2, n1) orders of two samples without ties give each value of U = 0..n1 n2.
 *
 * The coefficients of the Gaussian binomial, built by multiplying with 1 - q^(n2 + i) and dividing by 1 - q^i for i = 1..n1.
 * All are whole numbers below 2^53 for n1 + n2 up to 50, so that nothing is rounded. Mann and Whitney, "On a test of whether
 * one of two random variables is stochastically larger than the other", Annals of Mathematical Statistics 18 (1947) 50-60.
 * @example Array.from(ordersByU(2, 2)) // [1, 1, 2, 1, 1]
 */
export function ordersByU(n1: number, n2: number): Float64Array {
  const orders = new Float64Array(n1 * n2 + 1);
  orders[0] = 1;
  for (let i = 1; i <= n1; i++) {
    for (let u = orders.length - 1; u >= n2 + i; u--) {
      orders[u] = (orders[u] as number) - (orders[u - n2 - i] as number);
    }
    for (let u = i; u < orders.length; u++) {
      orders[u] = (orders[u] as number) + (orders[u - i] as number);
    }
  }
  return orders;
}

/** Up to so many persons together the distribution is counted out; above, the normal one is close enough. */
export const EXACT_UP_TO = 50;
