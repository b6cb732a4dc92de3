import { CELLS, TOTAL } from './countModel';
import type { CountModel, Tally } from './countModel';
import { CELL_NAMES } from './suppressionMask';

const UNKNOWN = CELL_NAMES.indexOf('unknown');

/**
 * Finds the cells whose own counts are small, from 1 (from 0 where zeros are not shown) up to below the threshold of
 * their analysis, or in whose amount few contributors have most; smallest first. How many lack a known sex is no secret (`withholdFewUnknown` says what of them is).
 */
export function primaryCells(model: CountModel): readonly number[] {
  const cells = new Set<number>();
  for (const tally of model.tallies) {
    tally.has.forEach((has, cell) => {
      if (has === 0) return;
      const isSmallest = cell % CELLS !== UNKNOWN && tally.numbers.some((_, at) => isSmall(tally, cell, at));
      if (isSmallest || isSensitive(tally, cell)) cells.add(cell);
    });
  }
  const size = (cell: number): number => model.sizes[cell] ?? 0;
  return [...cells].sort((first, second) => size(first) - size(second) || first - second);
}

/** Few contributors have most of the amount. */
function isSensitive({ room }: Tally, cell: number): boolean {
  return (room[cell] ?? 0) > 0;
}

function isSmall(tally: Tally, cell: number, number: number): boolean {
  if (tally.numbers[number]?.kind === 'amount') return false;
  const count = countOf(tally, cell, number);
  return count >= tally.fewest && count < tally.threshold;
}

function countOf({ numbers, parts }: Tally, cell: number, number: number): number {
  return (numbers[number]?.parts ?? []).reduce((sum, part) => sum + (parts[part]?.[cell] ?? 0), 0);
}

/** Gives the numbers of a cell, by position; everyone, with those who lack a value, is told of the whole only. */
function shownNumbers({ numbers, overall }: Tally, cell: number): readonly number[] {
  const isWhole = Math.floor(cell / CELLS) === overall;
  return numbers.flatMap(({ kind }, number) => (kind === 'everyone' && !isWhole ? [] : [number]));
}

/**
 * Gives which numbers of a cell must stay open once it is hidden. The number of rows read tells how many persons there
 * are in all, and with it who has a value: of that total only the outcome can be kept. Zeros are shown: an outcome that
 * nobody in the whole has, and that nobody in a cell is without it, is no secret.
 */
export function numbersToProtect(model: CountModel, tally: Tally, cell: number): readonly number[] {
  const position = cell % CELLS;
  const isTold = position === TOTAL && model.totalIsTold[Math.floor(cell / CELLS)] === 1;
  const name = CELL_NAMES[position];
  return shownNumbers(tally, cell).filter((number) => {
    const { kind, parts: [first] = [] } = tally.numbers[number] ?? {};
    if (kind === 'amount') return isSensitive(tally, cell);
    if (kind !== 'outcome') return !isTold;
    return first === 0
      ? name !== undefined && !tally.nobody.has(name)
      : countOf(tally, cell, number) >= tally.fewest;
  });
}
