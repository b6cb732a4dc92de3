import type { FormSheet } from '../../vocabulary';
import type { PlanFinding } from '../planFinding';

/** Excel calls the copy of a sheet `Mål – Skolan (2)`. */
const COPY = /\(\d+\)$/;

/**
 * Gives the sheets by their key, one a key: where somebody has copied a sheet, the one whose name is not that of a
 * copy, else the first. The others are told in `findings` and stay as they are.
 */
export function pickSheets(
  forms: readonly FormSheet[],
  findings: PlanFinding[],
): ReadonlyMap<string, FormSheet> {
  const picked = new Map<string, FormSheet>();
  for (const form of forms) {
    const other = picked.get(form.key);
    if (other === undefined || (COPY.test(other.name) && !COPY.test(form.name))) picked.set(form.key, form);
  }
  for (const form of forms) {
    const kept = picked.get(form.key);
    if (kept === undefined || kept === form) continue;
    const where = { sheet: form.name, cells: '' };
    findings.push({ code: 'sheetCopied', severity: 'warning', where, data: { kept: kept.name } });
  }
  return picked;
}
