import { notEstimable } from '../../vocabulary';
import type { Recipe, RecipeFilter, SmallCountRules } from '../../vocabulary';
import type { Analysis, Comparison } from '../analysis';
import { comparisonIds } from './comparisonIds';
import type { CountedAnswer } from './countedAnswer';
import { decideSuppression } from './decideSuppression';
import type { CellName, SuppressionMask, SuppressionReason } from './suppressionMask';

/** The numbers of persons of one row, by sex; whole and not negative. The total is their sum where it is left out. */
export interface SexCounts {
  readonly women: number;
  readonly men: number;
  readonly other?: number;
  readonly unknown?: number;
  readonly total?: number;
}

/** One row of a table of counts: what it counts, in the order of `by`, and how many there are. */
export interface CountRow extends SexCounts {
  readonly key: readonly string[];
}

/** The rows of a sheet that are counted, as a recipe says it. */
export type CountedRows = Pick<Recipe, 'source' | 'sex' | 'weight' | 'where'>;

/** A plain table of persons by sex that somebody will see: a table of the annual report, of representation. */
export interface CountTable {
  /**
   * Whom it counts: in fixed words (`Anställda 2025-11-01`), or by the recipe whose rows they are. Tables of the same
   * people are judged together, those by a recipe also with the analyses of the same rows.
   */
  readonly people: string | CountedRows;
  /** What its rows are divided by, one to three (`Anställningsform`). The same words in two tables link their rows. */
  readonly by: readonly string[];
  readonly rows: readonly CountRow[];
  /** The row of everybody, where the table shows one: the rows add up to it. */
  readonly whole?: SexCounts;
}

/** The cells of one row that must not be shown, and why; empty where all may be. */
export type HiddenCells = ReadonlyMap<CellName, SuppressionReason>;

/** Which cells of a table must not be shown. */
export interface TableMask {
  /** In the order of the rows. */
  readonly rows: readonly HiddenCells[];
  readonly whole: HiddenCells;
}

/** What is decided of all that is shown together. */
export interface TablesDecision {
  /** In the order of the tables. */
  readonly tables: readonly TableMask[];
  /** For the analyses that are shown beside them: `applySuppression(analysis, mask)`. */
  readonly mask: SuppressionMask;
}

const NOTHING: HiddenCells = new Map();

/**
 * Decides which cells of plain tables of counts must be hidden, so that no count from 1 up to below the threshold (5
 * where the rules say nothing; zeros too where they are hidden) can be worked out from what is shown, nor narrowed to
 * fewer than three values: not from the sexes that add up to the total of a row, not from the rows that add up to the
 * whole, not from another table of the same people, nor from the analyses shown beside them.
 *
 * Hidden are whole cells. So must be every number that is reckoned with one: a percentage, ratio, gap, amount per
 * person or bar of a chart in whose formula a hidden count stands is hidden with it (reason `derived`). A cell `total`
 * that the table has no column for needs no hiding.
 *
 * Tables are linked by `people` and `by`: those of the same people share their whole, and rows with the same key.
 * Where a table has no row of everybody its rows are judged each by itself, unless another table shows what they add
 * up to. The number of women or men with an unknown sex is no secret (`unknown` is never the reason for hiding).
 *
 * @param tables all tables that will be visible together, in any order; the same tables give the same mask
 * @param rules the small-count rules of the recipe or the plan; `{ threshold: 0 }` hides nothing
 * @param analyses the analyses that are visible beside the tables, with their rules of their own
 * @throws RangeError when a count is negative or not whole, a key has not one value for each of `by`, or a row occurs twice
 * @example suppressTables([{ people: 'A', by: ['Form'], rows: [{ key: ['X'], women: 3, men: 12 }, { key: ['Y'], women: 8, men: 9 }], whole: { women: 11, men: 21 } }]).tables[0].rows[0] // Map { 'women' => 'primary', 'men' => 'complementary' }
 */
export function suppressTables(
  tables: readonly CountTable[],
  rules: SmallCountRules = {},
  analyses: readonly Analysis[] = [],
): TablesDecision {
  tables.forEach(assertCounts);
  const answers = tables.map((table) => answersOf(table, rules));
  const mask = decideSuppression([...analyses, ...answers.flat()]);
  return { mask, tables: tables.map((table, index) => maskOf(table, answers[index] ?? [], mask)) };
}

function assertCounts({ rows, whole, by }: CountTable): void {
  const counts = [...rows, ...(whole === undefined ? [] : [whole])];
  const numbers = counts.flatMap(({ women, men, other, unknown, total }) =>
    [women, men, other, unknown, total].filter((count) => count !== undefined),
  );
  if (!numbers.every((count) => Number.isInteger(count) && count >= 0)) {
    throw new RangeError('suppressTables requires counts that are whole and not negative');
  }
  if (!rows.every(({ key }) => key.length === by.length && by.length > 0)) {
    throw new RangeError('suppressTables requires rows with a value for each of `by`');
  }
  if (new Set(rows.map(({ key }) => key.join('\u001f'))).size < rows.length) {
    throw new RangeError('suppressTables requires rows that occur once');
  }
}

/** A table with a row of everybody is one answer; without, every row is an answer of its own. */
function answersOf(table: CountTable, rules: SmallCountRules): readonly CountedAnswer[] {
  const { by, rows, whole } = table;
  if (whole === undefined) {
    return rows.map((row) => {
      const where = by.map((column, index) => ({ column, in: [row.key[index] ?? ''] }));
      return { recipe: recipeOf(table, rules, where), overall: comparisonOf(row), groups: [], isTable: true };
    });
  }
  const groups = rows.map((row) => ({
    ...comparisonOf(row),
    key: Object.fromEntries(by.map((column, index) => [column, row.key[index] ?? ''])),
  }));
  return [{ recipe: { ...recipeOf(table, rules), by }, overall: comparisonOf(whole), groups, isTable: true }];
}

/** A table in words counts persons that no sheet of rows tells of. */
const IN_COLUMNS = { womenColumn: 'women', menColumn: 'men' } as const;

function recipeOf(
  { people }: CountTable,
  smallCounts: SmallCountRules,
  narrowed: readonly RecipeFilter[] = [],
): Recipe {
  // A whole recipe may be handed in: its groups and measure are not those of the table.
  const {
    source,
    sex,
    weight,
    where = [],
  }: CountedRows = typeof people === 'string' ? { source: { sheet: people }, sex: IN_COLUMNS } : people;
  return {
    title: source.sheet,
    source,
    sex,
    ...(weight !== undefined && { weight }),
    where: [...where, ...narrowed],
    measure: { kind: 'count' },
    smallCounts,
  };
}

function comparisonOf({ women, men, other, unknown, total }: SexCounts): Comparison {
  const notAsked = notEstimable('notASample');
  return {
    women: { n: women },
    men: { n: men },
    ...(other !== undefined && { other: { n: other } }),
    ...(unknown !== undefined && { unknown: { n: unknown } }),
    total: { n: total ?? women + men + (other ?? 0) + (unknown ?? 0) },
    gap: { difference: notAsked },
    distribution: { womenShare: notAsked, balanced4060: notAsked },
  };
}

function maskOf({ whole }: CountTable, answers: readonly CountedAnswer[], mask: SuppressionMask): TableMask {
  const hidden = (id: string | undefined): HiddenCells => mask.cells.get(id ?? '') ?? NOTHING;
  const ids = answers.map(comparisonIds);
  if (whole === undefined) return { rows: ids.map(({ overall }) => hidden(overall)), whole: NOTHING };
  return { rows: (ids[0]?.groups ?? []).map(hidden), whole: hidden(ids[0]?.overall) };
}
