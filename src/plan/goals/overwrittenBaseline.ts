import type { FormReader } from '../forms/formReader';
import type { PlanFinding } from '../planFinding';
import type { Goal } from './goal';

/** What we fill in comes back as it was but for the rounding of the machine. */
const ROUNDING = 1e-9;

/** Finds what somebody has pasted over a baseline that comes from an analysis. */
export function overwrittenBaseline(
  form: FormReader,
  { ordinal, places, indicators: [indicator] }: Goal,
): readonly PlanFinding[] {
  const { baseline } = indicator;
  if (baseline.origin !== 'analysis') return [];
  const values = { baselineWomen: baseline.women, baselineMen: baseline.men };
  return Object.entries(values).flatMap(([field, value = 0]): readonly PlanFinding[] => {
    const isThere = places.cells[field] !== undefined;
    const written = form.value(field, ordinal);
    const isSame =
      typeof written === 'number' && Math.abs(written - value) <= ROUNDING * Math.max(1, Math.abs(value));
    if (!isThere || isSame || written === '') return [];
    const where = { sheet: places.sheet, cells: places.cells[field] ?? '' };
    return [{ code: 'baselineOverwritten', severity: 'warning', where, data: { field, value } }];
  });
}
