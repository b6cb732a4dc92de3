/** `npm test`: sets up, checks the house, runs every test, builds, and drives the workbench in a real browser. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { setUp } from './setup.mjs';
import { failWith, ROOT, run, step, tool } from './steps.mjs';

const RESULTS = path.join(ROOT, 'out', 'tests');

const CHECKS = [
  ['Types', [...tool('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json']],
  ['Lint', [...tool('eslint/bin/eslint.js'), '.', '--max-warnings', '0']],
  ['Formatting', [...tool('prettier/bin/prettier.cjs'), '--check', '.', '--log-level', 'warn']],
  [
    'Rooms and doors',
    [...tool('dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', 'src'],
  ],
  ['Unused files and exports', [...tool('knip/bin/knip.js')]],
];

function jest(config, name) {
  const outputFile = path.join(RESULTS, `${name}.json`);
  return [...tool('jest/bin/jest.js'), '--config', config, '--json', `--outputFile=${outputFile}`];
}

function countsOf(name) {
  const result = JSON.parse(readFileSync(path.join(RESULTS, `${name}.json`), 'utf8'));
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

/** One plain line at the end, for people and machines. */
function printTotal(names) {
  const total = names.map(countsOf).reduce((a, b) => ({
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  }));
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
}

try {
  await setUp();
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  for (const [title, command] of CHECKS) await step(title, () => run(title, command));
  await build();
  await step('Size of the pane', () => run('Size of the pane', tool('size-limit/bin.js'), { show: true }));
  await step('Tests', () => run('Tests', jest('jest.config.cjs', 'node'), { show: true }));
  await step('The workbench in a browser', () =>
    run('The workbench in a browser', jest('jest.e2e.config.cjs', 'e2e'), { show: true }),
  );
  printTotal(['node', 'e2e']);
} catch (error) {
  failWith(error);
}
