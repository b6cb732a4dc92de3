/**
 * Measures how fast and how large the product is, beside others who do the same: `npm run bench`, or
 * `npm run bench -- groupBy statistics` for some of the sections.
 *
 * What it compares with is installed in bench/ when it is needed, from its own lockfile and without scripts. Every section
 * runs in a process of its own, so that none pays for the memory of another. Prints tables; out/bench.json holds the same.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setUp } from './setup.mjs';
import { failWith, ROOT, run, step, tool } from './steps.mjs';

/** What each section runs, one process after the other. */
const SECTIONS = {
  groupBy: ['groupBy'],
  readAndAnalyse: ['readAndAnalyse', 'responsiveness'],
  statistics: ['statistics', 'suppression', 'largestGaps'],
  writeSheets: ['writeSheets'],
  openXlsx: ['writeXlsxFile', 'openXlsx'],
  emulatorModel: ['emulatorModel'],
};
const RIVALS = path.join(ROOT, 'bench');
const MARK = path.join(RIVALS, 'node_modules', '.jamblad-installed');
const PARTS = path.join(ROOT, 'out', 'bench');
const RESULT = path.join(ROOT, 'out', 'bench.json');

/** A rival that can't be had is no failure: its rows are missing, and the table says so. */
async function installRivals() {
  const lock = readFileSync(path.join(RIVALS, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) return;
  const npm = process.env.npm_execpath;
  const command = npm ? [process.execPath, npm] : ['npm'];
  const options = ['--prefix', RIVALS, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    await step('Installing what we compare with', () =>
      run('Installing what we compare with', [...command, 'ci', ...options]),
    );
    writeFileSync(MARK, wanted);
  } catch (error) {
    process.stdout.write(`✗ ${error.message}\n${error.output}\n`);
  }
}

async function measure(section) {
  const part = path.join(PARTS, `${section}.json`);
  const node = [process.execPath, '--expose-gc', '--max-old-space-size=6144'];
  const title = `Benchmark ${section}`;
  await run(title, [...node, path.join(ROOT, 'dist/bench/bench.js'), section, part], { show: true });
  return JSON.parse(readFileSync(part, 'utf8'));
}

function circumstances() {
  const [cpu] = os.cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    processor: `${String(os.cpus().length)} x ${cpu?.model ?? 'unknown'}`,
    load: os.loadavg()[0],
  };
}

async function bench(asked) {
  const names = Object.keys(SECTIONS);
  const unknown = asked.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new Error(`No such section: ${unknown.join(', ')}. There are ${names.join(', ')}.`);
  }
  await setUp();
  await installRivals();
  await step('Building the benchmarks (dist/bench)', () =>
    run('Build of the benchmarks', [
      ...tool('webpack-cli/bin/cli.js'),
      '--config',
      'webpack.bench.config.cjs',
    ]),
  );
  rmSync(PARTS, { recursive: true, force: true });
  mkdirSync(PARTS, { recursive: true });
  const before = circumstances();
  const sections = [];
  const chosen = asked.length === 0 ? names : asked;
  for (const part of chosen.flatMap((name) => SECTIONS[name])) sections.push(await measure(part));
  writeFileSync(RESULT, `${JSON.stringify({ ...before, sections }, undefined, 2)}\n`);
  sayGoals(sections.flatMap(({ goals }) => goals));
}

function sayGoals(goals) {
  const missed = goals.filter(({ met }) => !met);
  process.stdout.write(
    `\n${String(goals.length - missed.length)} of ${String(goals.length)} goals are met.\n`,
  );
  for (const { what, measured, wanted } of missed) {
    process.stdout.write(`GOAL MISSED: ${what}: ${measured} (${wanted})\n`);
  }
}

try {
  await bench(process.argv.slice(2));
} catch (error) {
  failWith(error);
}
