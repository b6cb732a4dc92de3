import type { FormulaGraph, FormulaNode } from './formulaGraph';

/** Formulas in an order in which each stands after what it reads. */
export interface EvaluationOrder {
  readonly ordered: readonly FormulaNode[];
  /** Formulas that read themselves, directly or by way of others. */
  readonly circular: readonly FormulaNode[];
}

/** The formulas and everything that depends on them. */
export function withDependents(start: readonly FormulaNode[], graph: FormulaGraph): ReadonlySet<FormulaNode> {
  const reached = new Set(start);
  const waiting = [...reached];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const reader of graph.readersOf(rangeOf(node))) {
      if (reached.has(reader)) continue;
      reached.add(reader);
      waiting.push(reader);
    }
  }
  return reached;
}

/** Orders the formulas; those in or behind a circle come last. */
export function evaluationOrder(nodes: ReadonlySet<FormulaNode>, graph: FormulaGraph): EvaluationOrder {
  const readers = new Map<FormulaNode, readonly FormulaNode[]>();
  for (const node of nodes) {
    readers.set(
      node,
      graph.readersOf(rangeOf(node)).filter((reader) => nodes.has(reader)),
    );
  }
  const ordered = peel(nodes, readers);
  const done = new Set(ordered);
  const rest = new Set([...nodes].filter((node) => !done.has(node)));
  if (rest.size === 0) return { ordered, circular: [] };
  const outside = new Set(peel(rest, inverted(rest, readers)));
  return { ordered: [...ordered, ...rest], circular: [...rest].filter((node) => !outside.has(node)) };
}

type Edges = ReadonlyMap<FormulaNode, readonly FormulaNode[]>;

/** Takes away, again and again, what no remaining node points to. */
function peel(nodes: ReadonlySet<FormulaNode>, edges: Edges): readonly FormulaNode[] {
  const incoming = new Map<FormulaNode, number>();
  for (const node of nodes) {
    for (const to of edges.get(node) ?? []) incoming.set(to, (incoming.get(to) ?? 0) + 1);
  }
  const free = [...nodes].filter((node) => (incoming.get(node) ?? 0) === 0);
  for (const node of free) {
    for (const to of edges.get(node) ?? []) {
      const left = (incoming.get(to) ?? 0) - 1;
      incoming.set(to, left);
      if (left === 0) free.push(to);
    }
  }
  return free;
}

function inverted(nodes: ReadonlySet<FormulaNode>, edges: Edges): Edges {
  const result = new Map<FormulaNode, FormulaNode[]>([...nodes].map((node) => [node, []]));
  for (const node of nodes) {
    for (const to of edges.get(node) ?? []) result.get(to)?.push(node);
  }
  return result;
}

function rangeOf({ sheet, cell }: FormulaNode): Parameters<FormulaGraph['readersOf']>[0] {
  return {
    sheetId: sheet.id,
    range: cell.arrayRange ?? { row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 },
  };
}
