import { isEstimated } from '../../vocabulary';
import type { Estimate } from '../../vocabulary';
import type { Cell, Comparison, ProtectedCells } from '../analysis';
import { SMALL_COUNT, SMALL_COUNT_BY_RULE } from '../thresholds';
import { comparisonIds } from './comparisonIds';
import type { CountedAnswer } from './countedAnswer';
import { linkComparisons } from './linkComparisons';
import type { Family } from './linkFilters';
import { CELL_NAMES } from './suppressionMask';
import type { CellName } from './suppressionMask';

/** How many cells a comparison has room for. */
export const CELLS = CELL_NAMES.length;

/** The position of the total among the cells of a comparison. */
export const TOTAL = CELL_NAMES.indexOf('total');

/**
 * A number that is to be protected: with or without the outcome, persons with a value, everyone, with those who lack
 * one, or an amount. A number of persons is the sum of some parts, by position.
 */
export interface CountedNumber {
  readonly kind: 'outcome' | 'persons' | 'everyone' | 'amount';
  readonly parts: readonly number[];
}

/**
 * Understands the counts of one analysis as parts that add up to persons: with and without the outcome, with a value,
 * without one. A cell stands at `comparison * CELLS + position`.
 */
export interface Tally {
  readonly analysis: CountedAnswer;
  /** 1 where the analysis shows the comparison. */
  readonly shows: Uint8Array;
  /** 1 where the analysis has the cell. */
  readonly has: Uint8Array;
  readonly parts: readonly Float64Array[];
  readonly numbers: readonly CountedNumber[];
  /** The amount of each cell, by its size; zeros where no amount is protected. */
  readonly amounts: Float64Array;
  /** How far above the amount of each cell a reader's upper limit must lie; 0 = it is not sensitive. */
  readonly room: Float64Array;
  /** What is measured: analyses of the same show the same amounts of the same persons. */
  readonly measured: string;
  readonly threshold: number;
  /** The smallest count that is hidden: 1, or 0 where zeros are hidden too. */
  readonly fewest: number;
  /** The cells, by name, of which nobody in the whole has the outcome: zeros are shown, here and in every group. */
  readonly nobody: ReadonlySet<CellName>;
  /** The whole of the analysis. */
  readonly overall: number;
}

/** All counts that are shown together, and how they add up. */
export interface CountModel {
  readonly ids: readonly string[];
  readonly tallies: readonly Tally[];
  /** 1 where there is a cell. */
  readonly present: Uint8Array;
  /** Persons in each cell, for choosing the smallest. */
  readonly sizes: Float64Array;
  /** 1 for comparisons that nobody sees, which stand here because others add up to them. */
  readonly unseen: Uint8Array;
  readonly families: readonly Family[];
  /** The families of each comparison, by position. */
  readonly familiesOf: readonly (readonly number[])[];
  /** 1 for comparisons whose total is told by the number of rows read. */
  readonly totalIsTold: Uint8Array;
}

/**
 * Gives the limit below which an analysis hides its counts; 0 = it hides none. A rule with a limit of its own is not
 * lowered by a threshold beside it.
 */
export function thresholdOf({ recipe }: Pick<CountedAnswer, 'recipe'>): number {
  const { threshold, rule } = recipe.smallCounts ?? {};
  if (rule === undefined) return threshold ?? SMALL_COUNT;
  return Math.max(threshold ?? 0, SMALL_COUNT_BY_RULE[rule]);
}

/** The smallest count that an analysis hides: 1, or 0 where zeros are not shown either. */
export function fewestHidden({ recipe }: Pick<CountedAnswer, 'recipe'>): number {
  return recipe.smallCounts?.zeros === 'hidden' ? 0 : 1;
}

/** Lays out the counts of analyses that hide small ones and know how many persons they count. */
export function countModel(analyses: readonly CountedAnswer[]): CountModel {
  const counted = analyses.filter(
    (analysis) => thresholdOf(analysis) > 0 && isEstimated(analysis.overall.total.n),
  );
  const { ids, positions, families, unseenFrom } = linkComparisons(counted);
  const cells = ids.length * CELLS;
  const present = new Uint8Array(cells);
  const sizes = new Float64Array(cells);
  const tallies = counted.map((analysis) => tallyOf(analysis, positions, ids.length));
  for (const { parts, has } of tallies) {
    for (let cell = 0; cell < cells; cell += 1) {
      if (has[cell] === 0) continue;
      const size = parts.reduce((sum, part) => sum + (part[cell] ?? 0), 0);
      present[cell] = 1;
      sizes[cell] = Math.max(sizes[cell] ?? 0, size);
    }
  }
  const unseen = new Uint8Array(ids.length).fill(1, unseenFrom);
  present.fill(1, unseenFrom * CELLS);
  const familiesOf: number[][] = ids.map(() => []);
  families.forEach(({ parent, children }, family) => {
    for (const member of [parent, ...children]) familiesOf[member]?.push(family);
  });
  const totalIsTold = new Uint8Array(ids.length);
  for (const { analysis, overall } of tallies) {
    if (tellsTotal(analysis) && !analysis.isTable) totalIsTold[overall] = 1;
  }
  return { ids, tallies, present, sizes, unseen, families, familiesOf, totalIsTold };
}

/** Gives the cells of which nobody in the whole has the outcome. */
export function withNobody({
  recipe,
  overall,
}: Pick<CountedAnswer, 'recipe' | 'overall'>): ReadonlySet<CellName> {
  if (recipe.measure.kind !== 'share' || fewestHidden({ recipe }) === 0) return new Set();
  return new Set(CELL_NAMES.filter((name) => overall[name]?.count === 0));
}

/** The rows read are persons where each row stands for one. */
export function tellsTotal({ recipe: { sex, weight, measure } }: Pick<CountedAnswer, 'recipe'>): boolean {
  const users = measure.kind === 'resource' ? measure.users : undefined;
  return !('womenColumn' in sex) && weight === undefined && users === undefined;
}

function tallyOf(analysis: CountedAnswer, positions: ReadonlyMap<string, number>, size: number): Tally {
  const readings = readingsOf(analysis);
  const { overall, groups } = comparisonIds(analysis);
  const at = (id: string): number => positions.get(id) ?? -1;
  const shows = new Uint8Array(size);
  const parts = readings.parts.map(() => new Float64Array(size * CELLS));
  const has = new Uint8Array(size * CELLS);
  const amounts = new Float64Array(size * CELLS);
  const room = new Float64Array(size * CELLS);
  const { protectedAmounts } = analysis;
  const place = (comparison: Comparison, position: number, needed: ProtectedCells = {}): void => {
    shows[position] = 1;
    CELL_NAMES.forEach((name, index) => {
      const cell = comparison[name];
      if (cell === undefined) return;
      const target = position * CELLS + index;
      has[target] = 1;
      amounts[target] = protectedAmounts === undefined ? 0 : Math.abs(known(cell.sum));
      room[target] = needed[name] ?? 0;
      readings.parts.forEach((read, part) => parts[part]?.fill(read(cell), target, target + 1));
    });
  };
  place(analysis.overall, at(overall), protectedAmounts?.overall);
  analysis.groups.forEach((group, index) => {
    place(group, at(groups[index] ?? ''), protectedAmounts?.groups[index]);
  });
  return {
    analysis,
    shows,
    has,
    parts,
    numbers: protectedAmounts === undefined ? readings.numbers : [...readings.numbers, AMOUNT],
    amounts,
    room,
    measured: JSON.stringify(analysis.recipe.measure),
    threshold: thresholdOf(analysis),
    fewest: fewestHidden(analysis),
    nobody: withNobody(analysis),
    overall: at(overall),
  };
}

const AMOUNT: CountedNumber = { kind: 'amount', parts: [] };

function known(estimate: Estimate | undefined): number {
  return estimate !== undefined && isEstimated(estimate) ? estimate : 0;
}

interface Readings {
  readonly parts: readonly ((cell: Cell) => number)[];
  readonly numbers: readonly CountedNumber[];
}

function readingsOf({ recipe: { measure } }: CountedAnswer): Readings {
  const persons = (cell: Cell): number => known(cell.n);
  const missing = (cell: Cell): number => known(cell.missing);
  if (measure.kind === 'share') {
    const having = (cell: Cell): number => known(cell.count);
    return {
      parts: [having, (cell) => persons(cell) - having(cell), missing],
      numbers: [
        { kind: 'outcome', parts: [0] },
        { kind: 'outcome', parts: [1] },
        { kind: 'persons', parts: [0, 1] },
        { kind: 'everyone', parts: [0, 1, 2] },
      ],
    };
  }
  const answering: CountedNumber = { kind: 'persons', parts: [0] };
  if (measure.kind === 'count' || measure.kind === 'rate') return { parts: [persons], numbers: [answering] };
  return { parts: [persons, missing], numbers: [answering, { kind: 'everyone', parts: [0, 1] }] };
}
