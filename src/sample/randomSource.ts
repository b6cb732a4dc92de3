/**
 * Understands chance that comes out the same every time.
 *
 * The generator is Mulberry32 (T. Ettinger, public domain): 32 bits of state, good enough to make a sample look alive.
 */
export interface RandomSource {
  /** A number in [0, 1). */
  readonly uniform: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  /** A number around `mean`, roughly normal with the standard deviation `sd` (sum of twelve uniforms). */
  readonly around: (mean: number, sd: number) => number;
  /** One of the items. @throws RangeError when there is none */
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
  /** The same items in another order. */
  readonly shuffled: <Item>(items: readonly Item[]) => Item[];
}

const TWO_TO_32 = 4294967296;
const UNIFORMS_IN_NORMAL = 12;

/** Starts a source; the same seed gives the same numbers. */
export function createRandomSource(seed: number): RandomSource {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / TWO_TO_32;
  };
  const whole = (low: number, high: number): number => low + Math.floor(uniform() * (high - low + 1));
  const around = (mean: number, sd: number): number => {
    let sum = -UNIFORMS_IN_NORMAL / 2;
    for (let i = 0; i < UNIFORMS_IN_NORMAL; i += 1) sum += uniform();
    return mean + sd * sum;
  };
  const oneOf = <Item>(items: readonly Item[]): Item => {
    const item = items[whole(0, items.length - 1)];
    if (item === undefined) throw new RangeError('oneOf requires at least 1 item');
    return item;
  };
  const shuffled = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, order: uniform() }))
      .sort((a, b) => a.order - b.order)
      .map(({ item }) => item);
  return { uniform, whole, around, oneOf, shuffled };
}
