import { createInlineSession } from '../src/compute';
import { saveWorkbook } from '../src/emulator';
import type { WorkbookModel } from '../src/emulator';
import { createWorkbook } from '../src/emulator';
import type { Recipe } from '../src/vocabulary';
import { analyseSource, createAnalysisSheets } from '../src/workflow';
import type { Answer } from '../src/workflow';
import type { Measurement, SectionResult } from './result';
import { inMegabytes } from './result';
import { startTimedExcel } from './timedExcel';
import { uniform } from './uniform';

const ANALYSES = 40;
const GROUPS = 200;
const ROWS = 20_000;
const FILE = 'out/bench/written.xlsx';
const RECALCULATED = 'out/bench/recalculated';
const MOST_RECALCULATION = 600_000;

/** Writes forty analyses of two hundred groups at once, and lets LibreOffice calculate what was written. Once, cold. */
export async function writeSheets(): Promise<SectionResult> {
  const workbook = payWorkbook();
  const excel = startTimedExcel(workbook);
  const workspace = {
    port: excel.port,
    compute: createInlineSession(),
    language: 'sv' as const,
    today: '2026-03-01',
  };
  const answers: Answer[] = [];
  const start = performance.now();
  for (let index = 0; index < ANALYSES; index += 1)
    answers.push(await analyseSource(workspace, recipeOf(index)));
  const analysed = performance.now();
  excel.keepResponses();
  const hostBefore = excel.hostMilliseconds();
  const [first, ...companions] = answers;
  await createAnalysisSheets(workspace, { ...first!, companions });
  const written = performance.now();
  const host = excel.hostMilliseconds() - hostBefore;
  const traffic = excel.traffic();
  const measurements: readonly Measurement[] = [
    { what: 'analysed', rows: ROWS, milliseconds: analysed - start },
    {
      what: `written: ${String(traffic.requests)} requests, ${inMegabytes(traffic.bytesSent).toFixed(1)} MB sent, ${String(workbook.sheets.length)} sheets`,
      milliseconds: written - analysed - host,
    },
    { what: 'the host of the emulator (left out)', milliseconds: host },
    ...(await recalculation(workbook)),
  ];
  return {
    section: 'Writing 40 analyses of 200 groups (once, cold)',
    measurements,
    goals: [],
    notes: [
      `The largest request is ${inMegabytes(traffic.largestRequest).toFixed(2)} MB; Excel on the web takes 5 MB.`,
    ],
  };
}

function payWorkbook(): WorkbookModel {
  const next = uniform();
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('A new workbook has a sheet');
  const rows = Array.from({ length: ROWS }, () => [
    next() < 0.6 ? 'Kvinna' : 'Man',
    `Enhet ${String(Math.floor(next() * GROUPS))}`,
    Math.round(25_000 + 20_000 * next() * next()),
  ]);
  sheet.cells.writeBlock(0, 0, [['Kön', 'Enhet', 'Lön'], ...rows]);
  return workbook;
}

function recipeOf(index: number): Recipe {
  return {
    title: `Lön ${String(index + 1)}`,
    source: { sheet: 'Sheet1' },
    sex: { column: 'Kön' },
    measure: { kind: 'mean', column: 'Lön' },
    by: ['Enhet'],
  };
}

/** What LibreOffice needs to open the file, calculate every formula and save it again; nothing where it is missing. */
async function recalculation(workbook: WorkbookModel): Promise<readonly Measurement[]> {
  const { writeFileSync } = process.getBuiltinModule('node:fs');
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const saving = performance.now();
  writeFileSync(FILE, await saveWorkbook(workbook));
  const saved = performance.now();
  const options = [
    '--headless',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    RECALCULATED,
    FILE,
  ];
  const { status } = spawnSync('soffice', options, { timeout: MOST_RECALCULATION });
  return [
    { what: 'saved as a file', milliseconds: saved - saving },
    ...(status === 0
      ? [
          {
            what: 'opened, calculated and saved by LibreOffice, its start included',
            milliseconds: performance.now() - saved,
          },
        ]
      : []),
  ];
}
