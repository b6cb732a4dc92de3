import type { CountTable, TableMask } from '../../src/analysis';
import { solverOf } from './countSolver';
import type { Equation, Term } from './countSolver';
import type { Disclosure } from './disclosureAuditor';

const CELLS = ['women', 'men', 'other', 'total'] as const;
type CellName = (typeof CELLS)[number];
type Counts = NonNullable<CountTable['whole']>;

interface Shown {
  /** The same persons have the same name in every table. */
  readonly name: string;
  readonly counts: Counts;
  readonly hidden: ReadonlyMap<string, unknown>;
}

/**
 * Plays the curious reader of plain tables of the same people: writes down all that is shown of them and how rows,
 * sexes and tables add up, and asks HiGHS how narrow every hidden count is. Knows nothing of how it was decided.
 */
export async function auditTables(
  tables: readonly CountTable[],
  masks: readonly TableMask[],
): Promise<readonly Disclosure[]> {
  const shown = tables.flatMap((table, index) => shownOf(table, masks[index]));
  const equations = [
    ...shown.flatMap(equationsOf),
    ...tables.flatMap(sumsOf),
    ...tables.flatMap((first, index) => tables.slice(index + 1).flatMap((second) => linksOf(first, second))),
  ];
  const suspects = shown.flatMap(({ name, counts, hidden }) =>
    CELLS.flatMap((cell) =>
      hidden.has(cell) && valueOf(counts, cell) !== undefined
        ? [{ where: `${name} ${cell}`, terms: [[1, variable(name, cell)]] as readonly Term[] }]
        : [],
    ),
  );
  const solve = await solverOf(
    equations,
    suspects.map(({ terms }) => terms),
  );
  return suspects.flatMap(({ where, terms }): Disclosure[] => {
    const low = solve('Minimize', terms);
    const high = solve('Maximize', terms);
    return high - low < 2 ? [{ where, low, high }] : [];
  });
}

function nameOf({ by }: CountTable, key: readonly string[]): string {
  return by
    .map((column, index) => `${column}=${key[index] ?? ''}`)
    .sort()
    .join('|');
}

const NAMES = new Map<string, string>();

/** A name that the solver reads: letters and figures. */
function variable(name: string, cell: CellName): string {
  const short = NAMES.get(name) ?? `r${NAMES.size}`;
  NAMES.set(name, short);
  return `${short}_${cell}`;
}

function shownOf(table: CountTable, mask: TableMask | undefined): readonly Shown[] {
  const none = new Map<string, unknown>();
  const rows = table.rows.map((row, index) => ({
    name: nameOf(table, row.key),
    counts: row,
    hidden: mask?.rows[index] ?? none,
  }));
  return table.whole === undefined
    ? rows
    : [...rows, { name: '', counts: table.whole, hidden: mask?.whole ?? none }];
}

function valueOf(counts: Counts, cell: CellName): number | undefined {
  if (cell !== 'total') return counts[cell];
  return counts.women + counts.men + (counts.other ?? 0);
}

function equationsOf({ name, counts, hidden }: Shown): readonly Equation[] {
  const sexes = (['women', 'men', 'other'] as const).map((sex) => [1, variable(name, sex)] as const);
  return [
    { terms: [[-1, variable(name, 'total')], ...sexes], equals: 0 },
    ...CELLS.flatMap((cell): readonly Equation[] => {
      const terms = [[1, variable(name, cell)]] as const;
      const value = valueOf(counts, cell);
      if (value === undefined) return [{ terms, equals: 0 }];
      return hidden.has(cell) ? [] : [{ terms, equals: value }];
    }),
  ];
}

/** The rows add up to the whole. */
function sumsOf(table: CountTable): readonly Equation[] {
  if (table.whole === undefined) return [];
  return CELLS.map((cell) => ({
    terms: [
      [-1, variable('', cell)],
      ...table.rows.map(({ key }) => [1, variable(nameOf(table, key), cell)] as const),
    ],
    equals: 0,
  }));
}

/** Two tables with a sum agree on what both are divided by. */
function linksOf(first: CountTable, second: CountTable): readonly Equation[] {
  const common = first.by.filter((column) => second.by.includes(column));
  if (common.length === 0 || first.whole === undefined || second.whole === undefined) return [];
  const terms = new Map<string, Term[]>();
  const collect = (table: CountTable, factor: number): void => {
    for (const { key } of table.rows) {
      for (const cell of CELLS) {
        const place = [...common.map((column) => key[table.by.indexOf(column)] ?? ''), cell].join('|');
        terms.set(place, [...(terms.get(place) ?? []), [factor, variable(nameOf(table, key), cell)]]);
      }
    }
  };
  collect(first, 1);
  collect(second, -1);
  return [...terms.values()].map((each) => ({ terms: each, equals: 0 }));
}
