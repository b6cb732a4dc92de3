import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/runCommand';
import { fakeConsole } from '../support/fakeConsole';
import { GRANTS, GRANTS_RECIPE } from '../support/grants';
import { workbookFile } from '../support/workbookFile';

const BUILT = join(__dirname, '../../dist/cli/jamblad.js');

const isBuilt = statSync(BUILT, { throwIfNoEntry: false }) !== undefined;

/** The call, in a process of its own where the command has been built, else in this one: the promise is the same. */
async function call(folder: string, words: readonly string[]): Promise<void> {
  if (isBuilt) {
    execFileSync(process.execPath, [BUILT, ...words], { cwd: folder });
    return;
  }
  const files = ['in.xlsx', 'r.json'].map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]);
  const console = fakeConsole(Object.fromEntries(files) as Record<string, Uint8Array>);
  await runCommand(words, console);
  for (const [name, content] of console.files) writeFileSync(join(folder, name), content);
}

describe('the command as it is called', () => {
  it('answers a recipe from files on disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jamblad-'));
    writeFileSync(join(folder, 'in.xlsx'), await workbookFile({ Beslut: GRANTS }));
    writeFileSync(join(folder, 'r.json'), JSON.stringify(GRANTS_RECIPE));
    await call(folder, ['analyse', 'in.xlsx', '--recipe', 'r.json', '--out', 'ut.xlsx', '--json', 'f.json']);
    const json = JSON.parse(readFileSync(join(folder, 'f.json'), 'utf8')) as { population: unknown };
    expect(json.population).toMatchObject({ women: 120, men: 120 });
    expect(statSync(join(folder, 'ut.xlsx')).size).toBeGreaterThan(5_000);
    rmSync(folder, { recursive: true });
  });
});
