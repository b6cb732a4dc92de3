// Iterators lose what the engine has learnt of them at every full collection; a loop by index stays fast.
/* eslint-disable @typescript-eslint/prefer-for-of */
/** Above so many different whole numbers for each value, counting costs more than sorting by digits. */
const SPAN_PER_VALUE = 4;
/** So many counters are always worth their while: they stay in the processor's nearest memory. */
const SMALL_SPAN = 4096;
/** Fewer values than this are sorted by comparing. */
const FEW = 1000;

/** The bits of a number are read as four digits. */
const DIGITS = 4;
const BUCKETS = 1 << 16;
const SIGN = 0x80000000;

/**
 * The positions of the values in ascending order; values that are alike keep their order, `NaN` is left out.
 *
 * Whole numbers in a small range (kronor, ages, scores) are sorted by counting, others by the digits of their bits, so
 * that a column is sorted in a few passes whatever stands in it. Knuth, The Art of Computer Programming 3 (1998), 5.2 and 5.2.5.
 *
 * @example Array.from(ascendingOrder(Float64Array.of(30, NaN, 10, 20))) // [2, 3, 0]
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  if (values.length < FEW) return positionsOf(values).sort((a, b) => difference(values, a, b) || a - b);
  const span = wholeSpan(values);
  return span === undefined ? orderByDigits(values, positionsOf(values)) : orderByCounting(values, span);
}

/** Two infinities of the same sign are alike. */
function difference(values: Float64Array, a: number, b: number): number {
  const one = values[a] as number;
  const other = values[b] as number;
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function positionsOf(values: Float64Array): Uint32Array {
  const positions = new Uint32Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value !== value) continue;
    positions[count] = i;
    count += 1;
  }
  return count === values.length ? positions : positions.slice(0, count);
}

interface WholeSpan {
  readonly min: number;
  readonly size: number;
  /** How many values are not missing. */
  readonly count: number;
}

/** The range of the values where all are whole and the range is small enough to be counted out. */
function wholeSpan(values: Float64Array): WholeSpan | undefined {
  let min = Infinity;
  let max = -Infinity;
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value === value) count += 1;
    if (value < min) min = value;
    if (value > max) max = value;
    if (Math.trunc(value) !== value && value === value) return undefined;
  }
  const size = Math.max(0, max - min + 1);
  return size <= Math.max(SMALL_SPAN, SPAN_PER_VALUE * values.length) ? { min, size, count } : undefined;
}

function orderByCounting(values: Float64Array, { min, size, count }: WholeSpan): Uint32Array {
  const next = new Uint32Array(size + 1);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value === value) next[value - min + 1] = (next[value - min + 1] as number) + 1;
  }
  for (let at = 1; at < next.length; at++) next[at] = (next[at] as number) + (next[at - 1] as number);
  const order = new Uint32Array(count);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value !== value) continue;
    const at = next[value - min] as number;
    order[at] = i;
    next[value - min] = at + 1;
  }
  return order;
}

/** Sorts by one digit after the other, the last first; a digit that all share is passed over. */
function orderByDigits(values: Float64Array, positions: Uint32Array): Uint32Array {
  const digits = digitsOf(values);
  let order: Uint32Array = positions;
  let spare: Uint32Array = new Uint32Array(positions.length);
  for (let digit = 0; digit < DIGITS; digit++) {
    const next = startsOf(digits, order, digit);
    if (next === undefined) continue;
    for (let i = 0; i < order.length; i++) {
      const position = order[i] as number;
      const bucket = digits[DIGITS * position + digit] as number;
      const at = next[bucket] as number;
      spare[at] = position;
      next[bucket] = at + 1;
    }
    [order, spare] = [spare, order];
  }
  return order;
}

/** The bits of each number as digits that stand in the same order as the numbers, the last digit first. */
function digitsOf(values: Float64Array): Uint16Array {
  const numbers = new Float64Array(values.length);
  // Adding 0 makes minus zero the zero that it is equal to.
  for (let i = 0; i < numbers.length; i++) numbers[i] = (values[i] as number) + 0;
  const words = new Uint32Array(numbers.buffer);
  for (let at = 1; at < words.length; at += 2) {
    const high = words[at] as number;
    if (high < SIGN) words[at] = high | SIGN;
    else {
      words[at] = ~high;
      words[at - 1] = ~(words[at - 1] as number);
    }
  }
  return new Uint16Array(numbers.buffer);
}

/** Where each value of a digit begins; `undefined` where all have the same. */
function startsOf(digits: Uint16Array, order: Uint32Array, digit: number): Uint32Array | undefined {
  const next = new Uint32Array(BUCKETS + 1);
  for (let i = 0; i < order.length; i++) {
    const position = order[i] as number;
    const after = (digits[DIGITS * position + digit] as number) + 1;
    next[after] = (next[after] as number) + 1;
  }
  const first = digits[DIGITS * (order[0] as number) + digit] as number;
  if (next[first + 1] === order.length) return undefined;
  for (let at = 1; at < next.length; at++) next[at] = (next[at] as number) + (next[at - 1] as number);
  return next;
}
