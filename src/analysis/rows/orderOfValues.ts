import { ascendingOrder } from '../../stats';

/** The same values are grouped in several ways, and need sorting once. */
const knownOrders = new WeakMap<Float64Array, Uint32Array>();

/** Gives the positions of the values in ascending order, those that are missing left out; the same each time. */
export function orderOfValues(values: Float64Array): Uint32Array {
  const order = knownOrders.get(values) ?? ascendingOrder(values);
  knownOrders.set(values, order);
  return order;
}
