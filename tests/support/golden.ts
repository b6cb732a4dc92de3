import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(__dirname, '../golden');

/** Gives a value as JSON holds it; what is left as it is in a cell has a name there. */
function asJson(value: unknown): string {
  const named = (_: string, part: unknown): unknown => (typeof part === 'symbol' ? String(part) : part);
  return `${JSON.stringify(value, named, 1)}\n`;
}

/**
 * Expects a value to be the one kept as `tests/golden/<name>.json`. Where it is not, what came instead is left beside
 * it as `<name>-changed.json`: look at the difference, and rename the file over the old one if it is what was meant.
 */
export function expectGolden(name: string, value: unknown): void {
  const kept = path.join(FOLDER, `${name}.json`);
  const changed = path.join(FOLDER, `${name}-changed.json`);
  const text = asJson(value);
  const before = existsSync(kept) ? readFileSync(kept, 'utf8') : 'null';
  if (JSON.stringify(JSON.parse(before)) === JSON.stringify(JSON.parse(text))) {
    rmSync(changed, { force: true });
    return;
  }
  writeFileSync(changed, text);
  expect(JSON.parse(text)).toEqual(JSON.parse(before));
  throw new Error(`${name} differs from what was kept only in the order of its parts`);
}
