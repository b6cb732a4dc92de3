import type { Grid } from '../vocabulary';
import { JambladError } from '../vocabulary';
import { analyseGrids } from './analyseGrids';
import type { GridBuilder } from './gridBuilder';
import { createGridBuilder } from './gridBuilder';
import type { Order, Report } from './protocol';
import type { GridFacts, KeptSheet } from './session';
import { summariseGrids } from './summariseGrids';

/** Takes orders one by one and reports what came of them. Keeps a sheet only until its question is answered. */
export function createWorkplace(report: (report: Report) => void): (order: Order) => void {
  const builders = new Map<number, GridBuilder>();
  const gridOf = (id: number, facts: GridFacts): Grid => {
    const builder = builders.get(id) ?? createGridBuilder(0);
    builders.delete(id);
    return builder.build(facts);
  };
  const gridsOf = ({
    id,
    facts,
    others,
  }: KeptSheet & { readonly others: readonly KeptSheet[] }): readonly Grid[] =>
    [{ id, facts }, ...others].map((kept) => gridOf(kept.id, kept.facts));
  const carryOut = (order: Order): void => {
    const { id } = order;
    switch (order.kind) {
      case 'begin':
        builders.set(id, createGridBuilder(order.columnCount));
        break;
      // What was on its way when its sheet was cancelled has no builder any more.
      case 'texts':
        builders.get(id)?.addTexts(order.texts);
        break;
      case 'columns':
        builders.get(id)?.takeColumns(order.columns);
        break;
      case 'summarise':
        report({ kind: 'summary', id, summary: summariseGrids(gridsOf(order), order.order) });
        break;
      case 'analyse':
        report({ kind: 'outcomes', id, outcomes: analyseGrids(gridsOf(order), order.request) });
        break;
      case 'cancel':
        builders.delete(id);
        break;
    }
  };
  return (order) => {
    try {
      carryOut(order);
    } catch (error) {
      builders.delete(order.id);
      report(failure(order.id, error));
    }
  };
}

function failure(id: number, error: unknown): Report {
  if (error instanceof JambladError)
    return { kind: 'failed', id, code: error.code, concerns: error.concerns };
  return { kind: 'broke', id, message: error instanceof Error ? error.message : String(error) };
}
