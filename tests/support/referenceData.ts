import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Understands the reference workbooks and their answers, which stay outside the repository. Tests that compare with
 * them find them by JAMBLAD_REFERENCE_DATA.
 */

const FOLDER = process.env['JAMBLAD_REFERENCE_DATA'];

/** The path of a reference file; `undefined` where the reference data are not there. */
export function referenceFile(name: string): string | undefined {
  if (FOLDER === undefined || FOLDER === '') return undefined;
  const path = join(FOLDER, name);
  return existsSync(path) ? path : undefined;
}

/** The names of the files in a folder of the reference data with an ending; none where the data are not there. */
export function referenceNames(folder: string, ending: string): readonly string[] {
  const path = referenceFile(folder);
  if (path === undefined) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

/** The bytes of a reference file. */
export function referenceBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(pathOf(name)));
}

/** The answers in a reference file. */
export function referenceJson(name: string): unknown {
  return JSON.parse(readFileSync(pathOf(name), 'utf8'));
}

function pathOf(name: string): string {
  const path = referenceFile(name);
  if (path === undefined) throw new Error(`referenceFile: ${name} is not among the reference data`);
  return path;
}

/**
 * Runs tests that compare with a reference file. Where it is not there, says so with the number of comparisons that
 * are not made, which is a failure only where CI promises that the data are there.
 */
export function describeReference(file: string, comparisons: number, tests: () => void): void {
  describe(`against ${file}`, () => {
    if (referenceFile(file) !== undefined) {
      tests();
      return;
    }
    const missing = `reference data: not present, ${String(comparisons)} comparisons not made`;
    it(missing, () => {
      process.stdout.write(`${missing}\n`);
      expect(process.env['CI'] === 'true' ? comparisons : 0).toBe(0);
    });
  });
}
