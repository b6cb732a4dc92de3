import { answersInColumns } from './answersInColumns';
import type { Contestant, Loaded } from './contestant';
import type { PayColumns } from './payRows';
import { payColumns } from './payRows';
import { memberOf, rivalPackages } from './rivalPackages';

/** The parts of duckdb-wasm and apache-arrow that are used. */
interface Connection {
  readonly query: (sql: string) => Result;
  readonly insertArrowFromIPCStream: (stream: Uint8Array, options: InsertOptions) => void;
}
interface InsertOptions {
  readonly name: string;
  readonly create: boolean;
}
interface Result {
  readonly getChild: (name: string) => { readonly toArray: () => ArrayLike<number> };
}
interface Bindings {
  readonly instantiate: (onProgress: () => void) => Promise<unknown>;
  readonly open: (options: { readonly path: string }) => void;
  readonly connect: () => Connection;
}
interface Bundle {
  readonly mainModule: string;
  readonly mainWorker: string;
}
type CreateDuckDb = (
  bundles: Readonly<Record<'mvp' | 'eh', Bundle>>,
  logger: unknown,
  runtime: unknown,
) => Promise<Bindings>;
type TableFromArrays = (columns: Readonly<Record<string, ArrayLike<number>>>) => unknown;
type TableToIpc = (table: unknown, format: 'stream') => Uint8Array;

const PACKAGE = '@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs';

const QUESTION = `
  SELECT sex, unit, age, n::INT AS n, mean, quartiles[1] AS q1, quartiles[2] AS median, quartiles[3] AS q3
  FROM (
    SELECT sex, unit, age, count(pay) AS n, avg(pay) AS mean,
      quantile_cont(pay, [0.25, 0.5, 0.75]) AS quartiles
    FROM pay_rows GROUP BY sex, unit, age
  )`;

/** Takes an Arrow stream: https://duckdb.org/docs/stable/clients/wasm/data_ingestion */
export async function duckdb(): Promise<Contestant> {
  const { load } = await rivalPackages();
  const arrow = await load('apache-arrow');
  const tableFromArrays = memberOf<TableFromArrays>(arrow, 'tableFromArrays');
  const tableToIpc = memberOf<TableToIpc>(arrow, 'tableToIPC');
  const connection = await connect();
  const loadColumns = (columns: PayColumns): Loaded => {
    const { sex, unit, age, pay } = columns;
    const stream = tableToIpc(tableFromArrays({ sex, unit, age, pay }), 'stream');
    connection.insertArrowFromIPCStream(stream, { name: 'pay_rows', create: true });
    return {
      group: () => {
        const result = connection.query(QUESTION);
        return { answers: () => answersInColumns((name) => result.getChild(name).toArray(), columns) };
      },
      release: () => {
        connection.query('DROP TABLE pay_rows');
      },
    };
  };
  return { name: 'duckdb-wasm', loadColumns, loadRows: (rows) => loadColumns(payColumns(rows)) };
}

/** The bindings that block: no worker, no message, so nothing but the work itself is timed. */
async function connect(): Promise<Connection> {
  const { load, pathOf } = await rivalPackages();
  const loaded = await load(PACKAGE);
  const bundleOf = (file: string): Bundle => ({
    mainModule: pathOf(`@duckdb/duckdb-wasm/dist/${file}`),
    mainWorker: '',
  });
  const createDuckDb = memberOf<CreateDuckDb>(loaded, 'createDuckDB');
  const VoidLogger = memberOf<new () => unknown>(loaded, 'VoidLogger');
  const database = await createDuckDb(
    { mvp: bundleOf('duckdb-mvp.wasm'), eh: bundleOf('duckdb-eh.wasm') },
    new VoidLogger(),
    memberOf(loaded, 'NODE_RUNTIME'),
  );
  await database.instantiate(() => undefined);
  database.open({ path: ':memory:' });
  return database.connect();
}
