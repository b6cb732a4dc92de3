import { FEWEST_POSSIBLE_VALUES } from '../thresholds';
import { CELLS, TOTAL } from './countModel';
import type { CountModel, Tally } from './countModel';
import { CELL_NAMES } from './suppressionMask';

/**
 * Understands another world that looks the same: some persons moved between two cells of each of some comparisons,
 * so that all that is shown stays as it is. A number is safe when such worlds give it at least three values.
 *
 * A unit of the exchange puts `steps[i]` persons into the cell `cell` of comparison `comparisons[i]` and takes as many
 * out of `partner`; with the total as one of the two, both change alike.
 */
export interface Exchange {
  readonly comparisons: readonly number[];
  readonly steps: readonly number[];
  readonly cell: number;
  readonly partner: number;
}

/** A number of a cell that must stay open. */
export interface OpenNumber {
  readonly cell: number;
  readonly tally: Tally;
  /** Position in `tally.numbers`. */
  readonly number: number;
}

/**
 * True where the worlds of an exchange keep a number open: a number of persons takes at least three values, an amount
 * may lie as far above the true one as its contributors need.
 */
export function keepsOpen(model: CountModel, exchange: Exchange, open: OpenNumber): boolean {
  const { tally, number, cell } = open;
  if (tally.numbers[number]?.kind !== 'amount') {
    return possibleValues(model, exchange, tally, number) >= FEWEST_POSSIBLE_VALUES;
  }
  const needed = tally.room[cell] ?? 0;
  return needed === 0 || roomAbove(model, exchange, open) >= needed;
}

/** How much more than it is an amount can be: until an amount that is lowered with it is none. */
function roomAbove(model: CountModel, exchange: Exchange, { cell, tally: { measured } }: OpenNumber): number {
  const moves = movesOf(exchange);
  const own = moves.find((move) => move.cell === cell)?.step ?? 0;
  const lowered = moves.filter(({ step }) => step * own < 0);
  const most = model.tallies
    .filter((tally) => tally.measured === measured)
    .flatMap((tally) =>
      lowered.flatMap((move) =>
        tally.has[move.cell] === 1 ? [(tally.amounts[move.cell] ?? 0) / Math.abs(move.step)] : [],
      ),
    );
  return Math.abs(own) * Math.min(...most);
}

/** What a unit of an exchange does to each of its cells. */
function movesOf({ comparisons, steps, cell, partner }: Exchange): readonly { cell: number; step: number }[] {
  const direction = cell === TOTAL || partner === TOTAL ? 1 : -1;
  return comparisons.flatMap((comparison, index) => {
    const step = steps[index] ?? 0;
    return [
      { cell: comparison * CELLS + cell, step },
      { cell: comparison * CELLS + partner, step: step * direction },
    ];
  });
}

/** Whole numbers from `low` to `high`. */
interface Range {
  readonly low: number;
  readonly high: number;
}

const EVERYTHING: Range = { low: -Infinity, high: Infinity };
const NOTHING: Range = { low: 0, high: 0 };

/**
 * Counts the values that a number of a tally takes in the worlds of an exchange. Every part of every analysis may move
 * by its own multiple of the exchange as long as no count turns negative and all analyses go on counting the same
 * persons.
 * @param number position in `tally.numbers`
 */
export function possibleValues(model: CountModel, exchange: Exchange, tally: Tally, number: number): number {
  const isTold = touchesToldTotal(model, exchange);
  const persons = model.tallies.reduce(
    (range, other) => meet(range, sum(other.parts.map((_, part) => rangeOf(other, part, exchange, isTold)))),
    isTold ? NOTHING : EVERYTHING,
  );
  const summands = tally.numbers[number]?.parts ?? [];
  const ranges = tally.parts.map((_, part) => rangeOf(tally, part, exchange, isTold));
  const own = sum(ranges.filter((_, part) => summands.includes(part)));
  const rest = sum(ranges.filter((_, part) => !summands.includes(part)));
  const { low, high } = meet(own, { low: persons.low - rest.high, high: persons.high - rest.low });
  return high - low + 1;
}

/** The number of rows read tells the total of the whole, and so who lacks a value there. */
function touchesToldTotal(model: CountModel, { comparisons, cell, partner }: Exchange): boolean {
  if (cell !== TOTAL && partner !== TOTAL) return false;
  return comparisons.some((comparison) => model.totalIsTold[comparison] === 1);
}

/** Where zeros are shown in all groups, nobody can be moved. */
function isOfNobody({ nobody }: Tally, { cell, partner }: Exchange): boolean {
  return [cell, partner].some((position) => {
    const name = CELL_NAMES[position];
    return name !== undefined && nobody.has(name);
  });
}

function rangeOf(tally: Tally, part: number, exchange: Exchange, isTold: boolean): Range {
  const isMissing = part === tally.parts.length - 1 && part > 0;
  if (isTold && isMissing) return NOTHING;
  if (part === 0 && isOfNobody(tally, exchange)) return NOTHING;
  const { comparisons, steps, cell, partner } = exchange;
  const counts = tally.parts[part];
  const direction = cell === TOTAL || partner === TOTAL ? 1 : -1;
  let low = -Infinity;
  let high = Infinity;
  const limit = (position: number, step: number): void => {
    const most = Math.floor((counts?.[position] ?? 0) / Math.abs(step));
    if (step > 0) low = Math.max(low, -most);
    else high = Math.min(high, most);
  };
  for (let index = 0; index < comparisons.length; index += 1) {
    const comparison = comparisons[index] ?? 0;
    if (tally.shows[comparison] === 0) continue;
    const step = steps[index] ?? 0;
    limit(comparison * CELLS + cell, step);
    limit(comparison * CELLS + partner, step * direction);
  }
  return { low, high };
}

function sum(ranges: readonly Range[]): Range {
  return ranges.reduce((all, { low, high }) => ({ low: all.low + low, high: all.high + high }), NOTHING);
}

function meet(first: Range, second: Range): Range {
  return { low: Math.max(first.low, second.low), high: Math.min(first.high, second.high) };
}
