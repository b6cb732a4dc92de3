import type { FormSheet } from '../../vocabulary';

/** Excel calls the copy of a sheet `Mål – Skolan (2)`. */
const COPY = /\(\d+\)$/;

/** Gives the sheets by their key, one a key: where somebody has copied a sheet, the one that is written again. */
export function originals(forms: readonly FormSheet[]): ReadonlyMap<string, FormSheet> {
  const byKey = new Map<string, FormSheet>();
  for (const form of forms) {
    const other = byKey.get(form.key);
    if (other === undefined || (COPY.test(other.name) && !COPY.test(form.name))) byKey.set(form.key, form);
  }
  return byKey;
}
