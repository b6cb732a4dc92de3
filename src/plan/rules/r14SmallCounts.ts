import type { RuleBreach } from './ruleBreach';
import type { RuleContext } from './ruleContext';

/** R14: no count under the threshold is shown where it is published. Which cells show one is told from outside. */
export function r14SmallCounts({ shownSmallCounts, bodies }: RuleContext): readonly RuleBreach[] {
  return shownSmallCounts.map(({ sheet, cell }) => ({
    rule: 'R14',
    severity: 'error',
    unit: bodies.municipality,
    path: bodies.municipality,
    missing: [],
    reason: { kind: 'smallCountShown', sheet, cell },
    place: { sheet, cells: cell },
  }));
}
