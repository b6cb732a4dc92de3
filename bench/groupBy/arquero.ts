import { answersInColumns } from './answersInColumns';
import type { Contestant, Loaded } from './contestant';
import type { PayColumns } from './payRows';
import { payColumns } from './payRows';
import { memberOf, rivalPackages } from './rivalPackages';

/** The part of arquero that is used. */
interface ArqueroTable {
  readonly groupby: (...names: string[]) => ArqueroTable;
  readonly rollup: (values: Readonly<Record<string, unknown>>) => ArqueroTable;
  readonly array: (name: string) => ArrayLike<number>;
}
type MakeTable = (columns: Readonly<Record<string, ArrayLike<number>>>) => ArqueroTable;
interface Operations {
  readonly count: () => unknown;
  readonly mean: (column: string) => unknown;
  readonly median: (column: string) => unknown;
  readonly quantile: (column: string, probability: number) => unknown;
}

/** Takes typed arrays as they are: https://idl.uw.edu/arquero/api/#table */
export async function arquero(): Promise<Contestant> {
  const { load } = await rivalPackages();
  const loaded = await load('arquero');
  const makeTable = memberOf<MakeTable>(loaded, 'table');
  const op = memberOf<Operations>(loaded, 'op');
  const loadColumns = (columns: PayColumns): Loaded => {
    const { sex, unit, age, pay } = columns;
    const table = makeTable({ sex, unit, age, pay });
    return { group: () => groupTable(table, op, columns) };
  };
  return { name: 'arquero', loadColumns, loadRows: (rows) => loadColumns(payColumns(rows)) };
}

function groupTable(table: ArqueroTable, op: Operations, columns: PayColumns): ReturnType<Loaded['group']> {
  const result = table.groupby('sex', 'unit', 'age').rollup({
    n: op.count(),
    mean: op.mean('pay'),
    q1: op.quantile('pay', 0.25),
    median: op.median('pay'),
    q3: op.quantile('pay', 0.75),
  });
  return { answers: () => answersInColumns((name) => result.array(name), columns) };
}
