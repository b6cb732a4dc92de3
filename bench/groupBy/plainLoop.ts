import type { Contestant, GroupAnswer, Loaded } from './contestant';
import type { PayColumns } from './payRows';
import { payColumns } from './payRows';

/** What one writes without a library: a Map from a key to the values, sorted for the quantiles. */
export const plainLoop: Contestant = {
  name: 'plain Map loop',
  loadRows: (rows) => load(payColumns(rows)),
  loadColumns: load,
};

function load(columns: PayColumns): Loaded {
  return {
    group: () => {
      const answers = [...valuesByKey(columns)].map(([key, values]) => answerOf(key, values, columns));
      return { answers: () => answers };
    },
  };
}

const MOST_AGES = 1000;

function valuesByKey({ sex, unit, units, age, pay }: PayColumns): ReadonlyMap<number, number[]> {
  const groups = new Map<number, number[]>();
  for (let row = 0; row < pay.length; row += 1) {
    const key = (sex[row]! * units.length + unit[row]!) * MOST_AGES + age[row]!;
    const values = groups.get(key);
    if (values === undefined) groups.set(key, [pay[row]!]);
    else values.push(pay[row]!);
  }
  return groups;
}

function answerOf(key: number, values: readonly number[], { sexes, units }: PayColumns): GroupAnswer {
  const sorted = Float64Array.from(values).sort();
  const place = Math.floor(key / MOST_AGES);
  return {
    sex: sexes[Math.floor(place / units.length)]!,
    unit: units[place % units.length]!,
    age: key % MOST_AGES,
    n: sorted.length,
    mean: sorted.reduce((total, value) => total + value, 0) / sorted.length,
    q1: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    q3: quantile(sorted, 0.75),
  };
}

function quantile(sorted: Float64Array, probability: number): number {
  const position = (sorted.length - 1) * probability;
  const lower = sorted[Math.floor(position)]!;
  const upper = sorted[Math.ceil(position)]!;
  return lower + (position - Math.floor(position)) * (upper - lower);
}
