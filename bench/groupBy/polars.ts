import { answersInColumns } from './answersInColumns';
import type { Contestant, Loaded } from './contestant';
import type { PayColumns } from './payRows';
import { payColumns } from './payRows';
import { memberOf, rivalPackages } from './rivalPackages';

/** The parts of nodejs-polars that are used. */
interface Expression {
  readonly alias: (name: string) => Expression;
  readonly count: () => Expression;
  readonly mean: () => Expression;
  readonly median: () => Expression;
  readonly quantile: (probability: number, interpolation: 'linear') => Expression;
}
interface Frame {
  readonly groupBy: (...names: string[]) => { readonly agg: (...wanted: Expression[]) => Frame };
  readonly getColumn: (name: string) => { readonly toArray: () => readonly number[] };
}
interface Polars {
  readonly Series: (name: string, values: ArrayLike<number>) => unknown;
  readonly DataFrame: (columns: readonly unknown[]) => Frame;
  readonly col: (name: string) => Expression;
}

/** Takes typed arrays as series: https://pola-rs.github.io/nodejs-polars/ */
export async function polars(): Promise<Contestant> {
  const { load } = await rivalPackages();
  const pl = memberOf<Polars>(await load('nodejs-polars'), 'default');
  const loadColumns = (columns: PayColumns): Loaded => {
    const { sex, unit, age, pay } = columns;
    const series = Object.entries({ sex, unit, age, pay }).map(([name, values]) => pl.Series(name, values));
    const frame = pl.DataFrame(series);
    return { group: () => groupFrame(frame, pl, columns) };
  };
  return { name: 'nodejs-polars', loadColumns, loadRows: (rows) => loadColumns(payColumns(rows)) };
}

function groupFrame(frame: Frame, pl: Polars, columns: PayColumns): ReturnType<Loaded['group']> {
  const pay = pl.col('pay');
  const result = frame
    .groupBy('sex', 'unit', 'age')
    .agg(
      pay.count().alias('n'),
      pay.mean().alias('mean'),
      pay.quantile(0.25, 'linear').alias('q1'),
      pay.median().alias('median'),
      pay.quantile(0.75, 'linear').alias('q3'),
    );
  return { answers: () => answersInColumns((name) => result.getColumn(name).toArray(), columns) };
}
