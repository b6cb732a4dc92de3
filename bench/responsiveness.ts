import { createMessageSession } from '../src/compute/messageSession';
import type { ComputeSession } from '../src/compute';
import { analyseSource } from '../src/workflow';
import type { CommandOptions } from '../src/workflow';
import { decisionsWorkbook } from './decisionsWorkbook';
import type { Goal, SectionResult } from './result';
import type { TimedExcel } from './timedExcel';
import { startTimedExcel } from './timedExcel';

const ROWS = 1_000_000;
const SHEET = 'Sheet1';
const LONGEST_TASK = 50;
const LONGEST_CANCEL = 200;

const RECIPE = {
  title: 'Belopp efter enhet',
  source: { sheet: SHEET },
  sex: { column: 'Kön' },
  measure: { kind: 'mean', column: 'Belopp' },
} as const;

/**
 * What the page's own thread has to do while a million rows come, with a worker that never answers in the place of
 * the real one: the longest stretch of work between two pauses, and how long it takes to be rid of it all.
 */
export async function responsiveness(): Promise<SectionResult> {
  const excel = startTimedExcel(decisionsWorkbook(ROWS));
  const stretches: number[] = [];
  const whileReading = await cancelled(excel, stretches, 'reading');
  const whileAnalysing = await cancelled(excel, stretches, 'analysing');
  const longest = Math.max(...stretches);
  return {
    section: 'The page while a million rows come and are analysed',
    measurements: [
      { what: 'longest task of coding rows', rows: ROWS, milliseconds: longest },
      {
        what: 'task of coding rows that 99 in 100 are shorter than',
        rows: ROWS,
        milliseconds: [...stretches].sort((a, b) => a - b)[Math.floor(stretches.length * 0.99)] ?? 0,
      },
      { what: 'cancelled half way through reading', rows: ROWS, milliseconds: whileReading },
      { what: 'cancelled while the worker analyses', rows: ROWS, milliseconds: whileAnalysing },
    ],
    goals: [
      goalOf('Longest task but the JSON of the host', longest, LONGEST_TASK),
      goalOf('Cancelling', Math.max(whileReading, whileAnalysing), LONGEST_CANCEL),
    ],
    notes: ['The page pauses when 20 ms have passed; a worker that is at work is ended.'],
  };
}

/** Begins to analyse, stops half way through reading or when all rows have come; gives how long the stopping took. */
async function cancelled(
  excel: TimedExcel,
  stretches: number[],
  when: 'reading' | 'analysing',
): Promise<number> {
  const stopping = new AbortController();
  let asked = 0;
  const stop = (): void => {
    asked = performance.now();
    stopping.abort();
  };
  const options: CommandOptions = {
    signal: stopping.signal,
    onProgress: (rows, total) => {
      const isThere = when === 'reading' ? rows > total / 2 : rows === total;
      // The question is put when the last requests about the sheet are answered, some time after its rows.
      if (isThere && asked === 0) setTimeout(stop, when === 'reading' ? 0 : 1000);
    },
  };
  const workspace = {
    port: excel.port,
    compute: listeningSession(stretches),
    language: 'sv' as const,
    today: '2026-03-01',
  };
  try {
    await analyseSource(workspace, RECIPE, options);
  } catch {
    return performance.now() - asked;
  }
  throw new Error('What nobody answers has been answered');
}

/** Codes as in the page, and measures from one pause to the next; orders lead nowhere. */
function listeningSession(stretches: number[]): ComputeSession {
  let since = performance.now();
  const session = createMessageSession({
    post: () => undefined,
    onReport: () => undefined,
    stopWork: () => undefined,
    pause: async () => {
      stretches.push(performance.now() - since);
      await new Promise<void>((resolve) => setTimeout(resolve));
      since = performance.now();
    },
    close: () => undefined,
  });
  return {
    ...session,
    beginSheet: () => {
      const upload = session.beginSheet();
      return {
        ...upload,
        append: async (chunk) => {
          since = performance.now();
          await upload.append(chunk);
        },
      };
    },
  };
}

function goalOf(what: string, milliseconds: number, most: number): Goal {
  return {
    what,
    wanted: `at most ${String(most)} ms`,
    measured: `${milliseconds.toFixed(0)} ms`,
    met: milliseconds <= most,
  };
}
