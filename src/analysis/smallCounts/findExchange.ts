import { CELLS } from './countModel';
import type { CountModel } from './countModel';
import { keepsOpen } from './exchange';
import type { Exchange, OpenNumber } from './exchange';
import { CELL_NAMES } from './suppressionMask';

/** How many further cells an exchange hides, and how many persons stand in them. */
interface Price {
  readonly cells: number;
  readonly persons: number;
}

const FREE: Price = { cells: 0, persons: 0 };

/**
 * How many comparisons an exchange may change: two within one table, four where two tables cross, eight where three do.
 * The shortest that exist are taken.
 */
const LENGTHS = [2, 4, 8] as const;

/** Comparisons to go through before a search of longer exchanges is given up. */
const PATIENCE = 5_000;

/**
 * Finds exchanges that keep a number open, and of them the one that hides the fewest further cells, then the fewest
 * persons, then the first in the order of the tables. The search is greedy where analyses share more than their whole.
 */
export class ExchangeFinder {
  readonly #model: CountModel;
  readonly #hidden: Uint8Array;
  readonly #orders = new Map<string, readonly number[]>();
  readonly #mostFamilies: number;
  readonly #lengths: readonly number[];
  #patience = 0;
  #bestPrice: Price = FREE;

  /** @param hidden 1 for each cell that is hidden already; looked at again in every search */
  constructor(model: CountModel, hidden: Uint8Array) {
    this.#model = model;
    this.#hidden = hidden;
    this.#mostFamilies = model.familiesOf.reduce((most, { length }) => Math.max(most, length), 0);
    const isOneTable = model.families.length <= 1;
    this.#lengths = isOneTable ? LENGTHS.slice(0, 1) : LENGTHS;
  }

  /** Gives the cheapest of the shortest exchanges, or `undefined` where none that was found keeps the number open. */
  find(open: OpenNumber): Exchange | undefined {
    for (const length of this.#lengths) {
      const found = this.#cheapest(open, length);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #cheapest(open: OpenNumber, length: number): Exchange | undefined {
    const comparison = Math.floor(open.cell / CELLS);
    const cell = open.cell % CELLS;
    let best: Exchange | undefined;
    this.#bestPrice = { cells: Infinity, persons: Infinity };
    for (const partner of this.#partnersOf(open.cell)) {
      const start = { comparisons: [comparison], steps: [1], cell, partner };
      if (this.#priceOf(start).cells > this.#bestPrice.cells || !this.#keepsOpen(start, open)) continue;
      this.#patience = length === LENGTHS[0] ? Infinity : PATIENCE;
      const found = this.#complete(start, open, length - 1);
      if (found === undefined) continue;
      const price = this.#priceOf(found);
      if (price.cells === 0) return found;
      if (isCheaper(price, this.#bestPrice)) [best, this.#bestPrice] = [found, price];
    }
    return best;
  }

  #keepsOpen(exchange: Exchange, open: OpenNumber): boolean {
    return keepsOpen(this.#model, exchange, open);
  }

  /** The other cells of a comparison, those that are hidden already first. */
  #partnersOf(cell: number): readonly number[] {
    const comparison = Math.floor(cell / CELLS);
    const isHidden = (partner: number): number => this.#hidden[comparison * CELLS + partner] ?? 0;
    return CELL_NAMES.map((_, position) => position)
      .filter(
        (partner) => partner !== cell % CELLS && this.#model.present[comparison * CELLS + partner] === 1,
      )
      .sort((first, second) => isHidden(second) - isHidden(first) || first - second);
  }

  #isPossible(comparison: number, { cell, partner }: Exchange): boolean {
    const { present } = this.#model;
    return present[comparison * CELLS + cell] === 1 && present[comparison * CELLS + partner] === 1;
  }

  /** Adds at most so many comparisons until all families add up again. */
  #complete(exchange: Exchange, open: OpenNumber, further: number): Exchange | undefined {
    const excess = this.#excessOf(exchange);
    const [need] = excess;
    if (need === undefined) return exchange;
    if (further === 0) return undefined;
    const affordable = Math.min(2, this.#bestPrice.cells - this.#priceOf(exchange).cells);
    for (let price = 0; price <= affordable; price += 1) {
      for (const candidate of this.#candidates(need, exchange, price)) {
        this.#patience -= 1;
        if (this.#patience < 0) return undefined;
        if (this.#needsAfter(excess, candidate) > (further - 1) * this.#mostFamilies) continue;
        const longer = {
          ...exchange,
          comparisons: [...exchange.comparisons, candidate.comparison],
          steps: [...exchange.steps, candidate.step],
        };
        const found = this.#keepsOpen(longer, open) ? this.#complete(longer, open, further - 1) : undefined;
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  /** The families that do not add up, and by how much their parents change too much. */
  #excessOf({ comparisons, steps }: Exchange): Excess {
    const excess = new Map<number, number>();
    comparisons.forEach((comparison, index) => this.#addStep(excess, comparison, steps[index] ?? 0));
    return excess;
  }

  #addStep(excess: Map<number, number>, comparison: number, step: number): void {
    const { families, familiesOf } = this.#model;
    for (const family of familiesOf[comparison] ?? []) {
      const sign = families[family]?.parent === comparison ? 1 : -1;
      const by = (excess.get(family) ?? 0) + sign * step;
      if (by === 0) excess.delete(family);
      else excess.set(family, by);
    }
  }

  #needsAfter(excess: Excess, { comparison, step }: Candidate): number {
    const after = new Map(excess);
    this.#addStep(after, comparison, step);
    return after.size;
  }

  /** The members of a family that could make it add up and hide so many further cells, the smallest first. */
  *#candidates([family, by]: Need, exchange: Exchange, price: number): Generator<Candidate> {
    const { families } = this.#model;
    const parent = families[family]?.parent ?? -1;
    for (const comparison of this.#inOrder(family, exchange, price === 0)) {
      if (exchange.comparisons.includes(comparison) || !this.#isPossible(comparison, exchange)) continue;
      if (this.#furtherCells(comparison, exchange) !== price) continue;
      yield { comparison, step: comparison === parent ? -by : by };
    }
  }

  /** A parent that is hidden already costs nothing and bounds least: it comes first then, else last. */
  *#inOrder(family: number, { cell, partner }: Exchange, parentFirst: boolean): Generator<number> {
    const parent = this.#model.families[family]?.parent ?? -1;
    if (parentFirst) yield parent;
    yield* this.#childrenBySize(family, cell, partner);
    if (!parentFirst) yield parent;
  }

  #childrenBySize(family: number, cell: number, partner: number): readonly number[] {
    const key = [family, Math.min(cell, partner), Math.max(cell, partner)].join();
    const known = this.#orders.get(key);
    if (known !== undefined) return known;
    const { sizes, families } = this.#model;
    const size = (comparison: number): number =>
      (sizes[comparison * CELLS + cell] ?? 0) + (sizes[comparison * CELLS + partner] ?? 0);
    const order = [...(families[family]?.children ?? [])].sort(
      (first, second) => size(first) - size(second) || first - second,
    );
    this.#orders.set(key, order);
    return order;
  }

  #furtherCells(comparison: number, { cell, partner }: Exchange): number {
    if (this.#model.unseen[comparison] === 1) return 0;
    const isHidden = (position: number): number => this.#hidden[comparison * CELLS + position] ?? 0;
    return 2 - isHidden(cell) - isHidden(partner);
  }

  #priceOf(exchange: Exchange): Price {
    const cells = cellsOf(exchange).filter(
      (cell) => this.#hidden[cell] === 0 && this.#model.unseen[Math.floor(cell / CELLS)] === 0,
    );
    return {
      cells: cells.length,
      persons: cells.reduce((persons, cell) => persons + (this.#model.sizes[cell] ?? 0), 0),
    };
  }
}

/** By family: by how much its parent changes too much. */
type Excess = ReadonlyMap<number, number>;

type Need = readonly [family: number, by: number];

interface Candidate {
  readonly comparison: number;
  readonly step: number;
}

/** Gives the cells that an exchange changes. */
export function cellsOf({ comparisons, cell, partner }: Exchange): readonly number[] {
  return comparisons.flatMap((comparison) => [comparison * CELLS + cell, comparison * CELLS + partner]);
}

function isCheaper(first: Price, second: Price): boolean {
  return first.cells < second.cells || (first.cells === second.cells && first.persons < second.persons);
}
