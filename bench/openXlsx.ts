import { createInlineSession } from '../src/compute';
import { openWorkbook, saveWorkbook } from '../src/emulator';
import { listSources, readSource } from '../src/workflow';
import { decisionsWorkbook } from './decisionsWorkbook';
import type { Goal, SectionResult } from './result';
import { inMegabytes } from './result';
import { startTimedExcel } from './timedExcel';

const ROWS = 1_000_000;
const COLUMNS = 7;
const FILE = 'out/bench/decisions.xlsx';
const MOST_SECONDS = 120;
const MOST_MEGABYTES = 3000;

/** Writes the file that `openXlsx` opens, in a process of its own, so that its memory is not counted. */
export async function writeXlsxFile(): Promise<SectionResult> {
  const start = performance.now();
  const bytes = await saveWorkbook(decisionsWorkbook(ROWS, COLUMNS));
  process.getBuiltinModule('node:fs').writeFileSync(FILE, bytes);
  const measurement = {
    what: `filled and written (${inMegabytes(bytes.length).toFixed(0)} MB)`,
    rows: ROWS,
    milliseconds: performance.now() - start,
  };
  return { section: 'A file of 1M x 7', measurements: [measurement], goals: [], notes: [] };
}

/** Opens a file of a million rows and tells how each sheet is read, as the command `inspect` does. Once, cold. */
export async function openXlsx(): Promise<SectionResult> {
  const start = performance.now();
  const workbook = await openWorkbook(process.getBuiltinModule('node:fs').readFileSync(FILE));
  const opened = performance.now();
  const { port } = startTimedExcel(workbook);
  const workspace = {
    port,
    compute: createInlineSession(),
    language: 'sv' as const,
    today: '2026-03-01',
  };
  const sources = await listSources(workspace);
  for (const { sheet } of sources) {
    const { tables } = await readSource(workspace, { sheet });
    if (tables.length !== 1)
      throw new Error(`The sheet ${sheet} has one table, not ${String(tables.length)}`);
  }
  const end = performance.now();
  const megabytes = inMegabytes(process.resourceUsage().maxRSS * 1024);
  return {
    section: 'Opening and inspecting an xlsx of 1M x 7 (once, cold)',
    measurements: [
      { what: 'opened', rows: ROWS, milliseconds: opened - start },
      { what: 'inspected, the host of the emulator included', rows: ROWS, milliseconds: end - opened },
      { what: 'opened and inspected', rows: ROWS, milliseconds: end - start, megabytes },
    ],
    goals: goalsOf((end - start) / 1000, megabytes),
    notes: [],
  };
}

function goalsOf(seconds: number, megabytes: number): readonly Goal[] {
  return [
    {
      what: 'Opening and inspecting 1M x 7',
      wanted: `at most ${String(MOST_SECONDS)} s`,
      measured: `${seconds.toFixed(1)} s`,
      met: seconds <= MOST_SECONDS,
    },
    {
      what: 'Peak memory of the process while it is opened and inspected',
      wanted: `at most ${String(MOST_MEGABYTES)} MB`,
      measured: `${megabytes.toFixed(0)} MB`,
      met: megabytes <= MOST_MEGABYTES,
    },
  ];
}
