import { createInlineSession } from '../src/compute';
import type { ComputeSession } from '../src/compute';
import type { Recipe } from '../src/vocabulary';
import { analyseSource } from '../src/workflow';
import type { Workspace } from '../src/workflow';
import { decisionsWorkbook } from './decisionsWorkbook';
import { growthExponent } from './growth';
import type { Goal, Measurement, SectionResult } from './result';
import { inMegabytes } from './result';
import type { TimedExcel } from './timedExcel';
import { startTimedExcel } from './timedExcel';
import { collectGarbage, medianOf, medianTime } from './timing';

const SIZES = [10_000, 100_000, 1_000_000] as const;
const MOST_ROWS = 1_000_000;
const COLUMNS = 10;
const RUNS = 7;
const SHEET = 'Sheet1';
const MOST_RATIO = 1.5;
const MOST_GROWTH = 1.05;
const MOST_BYTES_PER_CELL = 40;

/** The mean, its quantiles and tests, in each of fifty units. */
const RECIPE: Recipe = {
  title: 'Belopp efter enhet',
  source: { sheet: SHEET },
  sex: { column: 'Kön' },
  measure: { kind: 'mean', column: 'Belopp' },
  by: ['Enhet'],
};

interface Reading extends Times {
  readonly rows: number;
  /** One JSON.parse of all that the host has answered: nobody can read it faster. */
  readonly parseMilliseconds: number;
  readonly memory: Memory;
  /** What the host of the emulator needs for its answers. */
  readonly host: number;
}

interface Times {
  /** Until all rows stand in typed columns. */
  readonly reading: number;
  /** From there to the answer. */
  readonly answering: number;
  /** Reading and answering. */
  readonly milliseconds: number;
}

/** Bytes above what the workbook and the program took before. */
interface Memory {
  /** In use when all rows are there and the question is put. */
  readonly live: number;
  /** Most that the process ever held, garbage included. */
  readonly peak: number;
}

/** Reads sheets of ten columns through the wire and answers a recipe, from the first request to the answer. */
export async function readAndAnalyse(): Promise<SectionResult> {
  const readings: Reading[] = [];
  for (const rows of SIZES) readings.push(await readingOf(rows));
  return {
    section: 'Reading ten columns through the wire and analysing them',
    measurements: readings.flatMap(measurementsOf),
    goals: goalsOf(readings),
    notes: [
      'The host of the emulator is timed apart and left out: the runs are answered with the texts that it has written before.',
      'The floor is one JSON.parse of all response texts. Inline, without a worker: the whole work is in the time.',
    ],
  };
}

async function readingOf(rows: number): Promise<Reading> {
  const excel = startTimedExcel(decisionsWorkbook(rows));
  const memory = await memoryOf(excel);
  excel.keepResponses();
  const host = await hostTimeOf(excel);
  const runs: Times[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await timesOf(excel));
  const texts = excel.responses();
  return {
    rows,
    reading: medianOf(runs.map(({ reading }) => reading)),
    answering: medianOf(runs.map(({ answering }) => answering)),
    host,
    milliseconds: medianOf(runs.map(({ milliseconds }) => milliseconds)),
    parseMilliseconds: medianTime(() => texts.map((text) => typeof JSON.parse(text))),
    memory,
  };
}

/** One more reading to warm up, with the host at work. */
async function hostTimeOf(excel: TimedExcel): Promise<number> {
  const before = excel.hostMilliseconds();
  await analyseSource(workspaceOf(excel, createInlineSession()), RECIPE);
  return excel.hostMilliseconds() - before;
}

/** The host answers with what it has answered before: the same texts, without its own work and garbage. */
async function timesOf(excel: TimedExcel): Promise<Times> {
  excel.answerFromKept();
  collectGarbage();
  const start = performance.now();
  let asked = start;
  const compute = beforeQuestion(createInlineSession(), () => {
    asked = performance.now();
  });
  await analyseSource(workspaceOf(excel, compute), RECIPE);
  const end = performance.now();
  return { reading: asked - start, answering: end - asked, milliseconds: end - start };
}

/** The first reading, which also warms up: what it takes above the workbook. */
async function memoryOf(excel: TimedExcel): Promise<Memory> {
  collectGarbage();
  const before = process.memoryUsage();
  let live = 0;
  const compute = beforeQuestion(createInlineSession(), () => {
    collectGarbage();
    live = inUse(process.memoryUsage()) - inUse(before);
  });
  await analyseSource(workspaceOf(excel, compute), RECIPE);
  return { live, peak: process.resourceUsage().maxRSS * 1024 - before.rss };
}

function inUse({ heapUsed, external }: NodeJS.MemoryUsage): number {
  return heapUsed + external;
}

/** The same session, but it looks about before it answers. */
function beforeQuestion(session: ComputeSession, look: () => void): ComputeSession {
  return {
    ...session,
    beginSheet: () => {
      const upload = session.beginSheet();
      return {
        ...upload,
        analyse: async (facts, request) => {
          look();
          return upload.analyse(facts, request);
        },
      };
    },
  };
}

function workspaceOf({ port }: TimedExcel, compute: ComputeSession): Workspace {
  return { port, compute, language: 'sv', today: '2026-03-01' };
}

function measurementsOf(found: Reading): readonly Measurement[] {
  const { rows, milliseconds, reading, answering, host, parseMilliseconds, memory } = found;
  return [
    { what: 'read and analysed', rows, milliseconds, megabytes: inMegabytes(memory.peak) },
    {
      what: 'of it: read into typed columns',
      rows,
      milliseconds: reading,
      megabytes: inMegabytes(memory.live),
    },
    { what: 'of it: intake and analysis', rows, milliseconds: answering },
    { what: 'floor: JSON.parse of the responses', rows, milliseconds: parseMilliseconds },
    { what: 'the host of the emulator (left out)', rows, milliseconds: host },
  ];
}

function goalsOf(readings: readonly Reading[]): readonly Goal[] {
  const largest = readings.find(({ rows }) => rows === MOST_ROWS)!;
  const ratio = largest.milliseconds / largest.parseMilliseconds;
  const exponent = growthExponent(readings);
  return [
    {
      what: 'Reading and analysing 1M x 10',
      wanted: `at most ${String(MOST_RATIO)} times the floor`,
      measured: `${ratio.toFixed(2)} times`,
      met: ratio <= MOST_RATIO,
    },
    {
      what: 'Growth of reading and analysing, 10k to 1M rows',
      wanted: `exponent at most ${String(MOST_GROWTH)}`,
      measured: exponent.toFixed(2),
      met: exponent <= MOST_GROWTH,
    },
    bytesGoal('Live memory when 1M x 10 are read', largest.memory.live),
    bytesGoal('Peak memory of the process while they are read and analysed', largest.memory.peak),
  ];
}

function bytesGoal(what: string, bytes: number): Goal {
  const perCell = bytes / (MOST_ROWS * COLUMNS);
  return {
    what,
    wanted: `at most ${String(MOST_BYTES_PER_CELL)} bytes a cell above the workbook`,
    measured: `${perCell.toFixed(1)} bytes`,
    met: perCell <= MOST_BYTES_PER_CELL,
  };
}
