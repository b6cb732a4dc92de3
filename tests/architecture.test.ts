import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');
const CRUISER = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const CONFIG = path.join(ROOT, '.dependency-cruiser.cjs');

/** Names of the rules that a little house of the given files breaks. */
function brokenRules(files: Record<string, string>): string[] {
  const house = mkdtempSync(path.join(tmpdir(), 'house-'));
  try {
    for (const [file, text] of Object.entries({ 'tsconfig.json': '{}', ...files })) {
      mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
      writeFileSync(path.join(house, file), text);
    }
    const args = [CRUISER, '--config', CONFIG, '--output-type', 'json', 'src'];
    const options: ExecFileSyncOptionsWithStringEncoding = {
      cwd: house,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    };
    let output: string;
    try {
      output = execFileSync(process.execPath, args, options);
    } catch (error) {
      output = (error as { stdout: string }).stdout;
    }
    const { summary } = JSON.parse(output) as { summary: { violations: { rule: { name: string } }[] } };
    return summary.violations.map(({ rule }) => rule.name).sort();
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}

const room = (...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [`src/${name}/index.ts`, `export const ${name} = 1;\n`]));

test('a statistic that asks the analysis is stopped', () => {
  const files = { ...room('analysis'), 'src/stats/index.ts': "export { analysis } from '../analysis';\n" };
  expect(brokenRules(files)).toEqual(['stats-imports']);
});

test('going round a door is stopped', () => {
  const files = {
    ...room('stats'),
    'src/stats/wilson.ts': 'export const wilson = 1;\n',
    'src/analysis/share.ts': "export { wilson } from '../stats/wilson';\n",
  };
  expect(brokenRules(files)).toEqual(['door-of-stats']);
});

test('the pane may ask Excel from its entry file only', () => {
  const files = {
    ...room('excel'),
    'src/taskpane/index.tsx': "export { excel } from '../excel';\n",
    'src/taskpane/DataStep.tsx': "export { excel } from '../excel';\n",
  };
  expect(brokenRules(files)).toEqual(['taskpane-imports']);
});

test('workflow may know the shape of the port but not Excel itself', () => {
  const byType = "import type { excel } from '../excel';\nexport type Port = typeof excel;\n";
  expect(brokenRules({ ...room('excel'), 'src/workflow/workspace.ts': byType })).toEqual([]);
  const byValue = "export { excel } from '../excel';\n";
  expect(brokenRules({ ...room('excel'), 'src/workflow/workspace.ts': byValue })).toEqual([
    'workflow-types-only',
  ]);
});

test('nothing that ships reaches the emulator', () => {
  const files = { ...room('emulator'), 'src/workflow/start.ts': "export { emulator } from '../emulator';\n" };
  expect(brokenRules(files)).toContain('product-without-emulator');
});

test('two files that import each other are stopped', () => {
  const files = {
    'src/stats/a.ts': "import { b } from './b';\nexport const a = (): number => b();\n",
    'src/stats/b.ts': "import { a } from './a';\nexport const b = (): number => a();\n",
  };
  expect(brokenRules(files)).toContain('no-cycles');
});

test('every room has a door that says what it understands', () => {
  const rooms = readdirSync(path.join(ROOT, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const roots = new Set(['cli', 'workbench', 'taskpane', 'commands']);
  for (const { name } of rooms.filter((entry) => !roots.has(entry.name))) {
    const door = readFileSync(path.join(ROOT, 'src', name, 'index.ts'), 'utf8');
    expect(`${name}: ${door.slice(0, 30)}`).toMatch(/Understands/);
  }
});
