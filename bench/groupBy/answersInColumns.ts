import type { GroupAnswer } from './contestant';
import type { PayColumns } from './payRows';

/** Puts a rival's columns of results together to rows, with the texts that its codes stand for. */
export function answersInColumns(
  column: (name: string) => ArrayLike<number>,
  { sexes, units }: PayColumns,
): readonly GroupAnswer[] {
  const [sex, unit, age] = [column('sex'), column('unit'), column('age')];
  const [n, mean] = [column('n'), column('mean')];
  const [q1, median, q3] = [column('q1'), column('median'), column('q3')];
  return Array.from(n, (count, row) => ({
    sex: sexes[sex[row]!]!,
    unit: units[unit[row]!]!,
    age: age[row]!,
    n: count,
    mean: mean[row]!,
    q1: q1[row]!,
    median: median[row]!,
    q3: q3[row]!,
  }));
}
