import { comparisonIds, groupingName } from './comparisonIds';
import type { CountedAnswer } from './countedAnswer';
import { CELLS, countModel } from './countModel';
import type { CountModel } from './countModel';
import { keepsOpen } from './exchange';
import type { Exchange } from './exchange';
import { cellsOf, ExchangeFinder } from './findExchange';
import { numbersToProtect, primaryCells } from './primaryCells';
import { CELL_NAMES } from './suppressionMask';
import type { CellName, SuppressionMask, SuppressionReason } from './suppressionMask';

/**
 * Decides which cells of analyses that are shown together must be hidden, so that no count from 1 up to below the
 * threshold can be worked out, nor narrowed to fewer than three values (contract.md 5; domain.md 1.7), and no amount
 * that few contributors have most of, where the recipe protects them.
 *
 * First every cell with a small count; then, for each number of each hidden cell, the cells of an exchange of persons
 * (`Exchange`) that changes nothing that is shown and gives the number at least three values: the cheapest one, the
 * smallest counts first. So every hidden number has its proof. The same analyses give the same mask.
 *
 * Analyses of the same source are judged together: those of the same whole by the columns that they share, filtered
 * ones with the whole that they add up to. Not seen are filters that overlap, three tables of which each two share
 * another column, and what hidden amounts may tell of counts. Where no proof is found, the whole comparison and those that it
 * adds up to are hidden.
 */
export function decideSuppression(analyses: readonly CountedAnswer[]): SuppressionMask {
  const model = countModel(analyses);
  const primary = new Set(primaryCells(model));
  const hidden = hideUntilSafe(model, [...primary]);
  const cells = new Map<string, Map<CellName, SuppressionReason>>();
  hidden.forEach((isHidden, cell) => {
    const id = model.ids[Math.floor(cell / CELLS)];
    const name = CELL_NAMES[cell % CELLS];
    if (isHidden === 0 || id === undefined || name === undefined) return;
    const reasons = cells.get(id) ?? new Map<CellName, SuppressionReason>();
    cells.set(id, reasons.set(name, primary.has(cell) ? 'primary' : 'complementary'));
  });
  return { cells, groupings: hiddenGroupings(analyses, cells) };
}

/** Hides further cells until every number of every hidden cell is proved to stay open. */
function hideUntilSafe(model: CountModel, primary: readonly number[]): Uint8Array {
  const hidden = new Uint8Array(model.present.length);
  const safe = model.tallies.map((tally) => tally.numbers.map(() => new Uint8Array(hidden.length)));
  const finder = new ExchangeFinder(model, hidden);
  const waiting = [...primary];
  const hide = (cell: number): boolean => {
    if (hidden[cell] === 1 || model.unseen[Math.floor(cell / CELLS)] === 1) return false;
    hidden[cell] = 1;
    waiting.push(cell);
    return true;
  };
  for (const cell of primary) hidden[cell] = 1;
  for (let next = waiting[0], at = 0; next !== undefined; at += 1, next = waiting[at]) {
    const cell = next;
    model.tallies.forEach((tally, tallyAt) => {
      if (tally.has[cell] === 0) return;
      for (const number of numbersToProtect(model, tally, cell)) {
        if (safe[tallyAt]?.[number]?.[cell] === 1) continue;
        const exchange = finder.find({ cell, tally, number });
        if (exchange === undefined) {
          if (wholeNeighbourhood(model, cell).filter(hide).length > 0) waiting.push(cell);
          continue;
        }
        cellsOf(exchange).forEach(hide);
        markSafe(model, exchange, safe);
      }
    });
  }
  return hidden;
}

/** All that an exchange keeps open is proved at once. */
function markSafe(model: CountModel, exchange: Exchange, safe: readonly (readonly Uint8Array[])[]): void {
  const cells = cellsOf(exchange);
  model.tallies.forEach((tally, tallyAt) => {
    tally.numbers.forEach((_, number) => {
      for (const cell of cells) {
        if (keepsOpen(model, exchange, { cell, tally, number }))
          safe[tallyAt]?.[number]?.fill(1, cell, cell + 1);
      }
    });
  });
}

/** Where nothing can be proved: the whole comparison, and those that it adds up to. */
function wholeNeighbourhood(model: CountModel, cell: number): readonly number[] {
  const comparison = Math.floor(cell / CELLS);
  const parents = (model.familiesOf[comparison] ?? []).map(
    (family) => model.families[family]?.parent ?? comparison,
  );
  return [...new Set([comparison, ...parents])]
    .flatMap((near) => CELL_NAMES.map((_, position) => near * CELLS + position))
    .filter((near) => model.present[near] === 1);
}

function hiddenGroupings(
  analyses: readonly CountedAnswer[],
  cells: SuppressionMask['cells'],
): ReadonlySet<string> {
  return new Set(
    analyses.flatMap((analysis) => {
      const { source, groups } = comparisonIds(analysis);
      if (!groups.some((id) => cells.has(id))) return [];
      return (analysis.recipe.by ?? []).map((heading) => groupingName(source, heading));
    }),
  );
}
