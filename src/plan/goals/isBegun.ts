import type { Goal } from './goal';

/**
 * True where somebody has begun to write a goal: its text, or anything of what is measured. What we fill in ourselves
 * (what it relates to, who is responsible, a baseline from an analysis) does not count.
 */
export function isBegun({ text, indicators }: Goal): boolean {
  return (
    text !== '' ||
    indicators.some(({ name, unitOfMeasure, direction, baseline, target }) => {
      const isBaselineTyped =
        baseline.origin === 'manual' && (baseline.women !== undefined || baseline.men !== undefined);
      return (
        name !== '' ||
        unitOfMeasure !== '' ||
        direction !== undefined ||
        isBaselineTyped ||
        Object.keys(target).length > 0
      );
    })
  );
}
