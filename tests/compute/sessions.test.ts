import type { Analysis } from '../../src/analysis';
import type { ComputeSession, GridFacts, RawChunk } from '../../src/compute';
import { createInlineSession, createWorkerSession } from '../../src/compute';
import type { Order, Report } from '../../src/compute/protocol';
import type { ComputeWorker } from '../../src/compute/workerSession';
import { createWorkplace } from '../../src/compute/workplace';
import { GRANTS, GRANTS_RECIPE } from '../support/grants';

const FACTS: GridFacts = {
  sheet: 'Beslut',
  firstRow: 0,
  firstColumn: 0,
  rowCount: GRANTS.length,
  numberFormats: [],
  merges: [],
  tables: [],
  hiddenRows: [],
  filtered: false,
  formulas: [],
};
const ORDER = { source: { sheet: 'Beslut' }, date: '2026-03-01' };
const SIZE = { rowCount: GRANTS.length, columnCount: 4 };
const REQUEST = { recipes: [GRANTS_RECIPE], date: '2026-03-01' };

/** A worker that runs in this process; messages are cloned and take a turn each way, as to a real one. */
function workerInProcess(): {
  session: ComputeSession;
  ended: () => number;
  breakDown: () => void;
} {
  const errorTakers: ((event: { message: string }) => void)[] = [];
  let ended = 0;
  const session = createWorkerSession(() => startWorker(errorTakers, () => (ended += 1)));
  const breakDown = (): void => {
    errorTakers.forEach((take) => {
      take({ message: 'out of memory' });
    });
  };
  return { session, ended: () => ended, breakDown };
}

function startWorker(
  errorTakers: ((event: { message: string }) => void)[],
  whenEnded: () => void,
): ComputeWorker {
  const takers: ((event: { data: unknown }) => void)[] = [];
  const carryOut = createWorkplace((report: Report) => {
    const data = structuredClone(report);
    setImmediate(() => {
      takers.forEach((take) => {
        take({ data });
      });
    });
  });
  return {
    postMessage: (message, transfer) => {
      const order = structuredClone(message as Order, { transfer });
      setImmediate(() => {
        carryOut(order);
      });
    },
    addEventListener: (type, take) => {
      if (type === 'message') takers.push(take);
      else errorTakers.push(take);
    },
    terminate: whenEnded,
  };
}

async function send(session: ComputeSession, chunks: readonly RawChunk[]) {
  const upload = session.beginSheet();
  upload.announce(SIZE);
  for (const chunk of chunks) await upload.append(chunk);
  return upload;
}

const CHUNKS: readonly RawChunk[] = [
  { values: GRANTS.slice(0, 7) },
  { values: GRANTS.slice(7, 100) },
  { values: GRANTS.slice(100) },
];

const SESSIONS: [string, () => ComputeSession][] = [
  ['where it is', createInlineSession],
  ['in a worker', () => workerInProcess().session],
];

describe.each(SESSIONS)('the heavy work %s', (_where, start) => {
  it('summarises a sheet that has come in chunks', async () => {
    const upload = await send(start(), CHUNKS);
    const { tables } = await upload.summarise(FACTS, ORDER);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ address: 'A1:D241', population: { women: 120, men: 120 } });
  });

  it('answers a recipe, and refuses one that does not fit, naming the column', async () => {
    const session = start();
    const misfit = { ...GRANTS_RECIPE, by: ['Nämnd'] };
    const upload = await send(session, CHUNKS);
    const [answer, refusal] = await upload.analyse(FACTS, { ...REQUEST, recipes: [GRANTS_RECIPE, misfit] });
    // 65 of 120 women and 75 of 120 men were granted: 65/120 - 75/120 = -0.08333…
    const full: Analysis | undefined = answer?.kind === 'answer' ? answer.pair.full : undefined;
    expect(full?.overall.gap.difference).toMatchObject({
      estimate: expect.closeTo(65 / 120 - 75 / 120, 12) as number,
    });
    expect(refusal).toMatchObject({ kind: 'refused', problems: [{ code: 'unknownColumn', value: 'Nämnd' }] });
  });

  it('says of an empty sheet that it is empty', async () => {
    const upload = start().beginSheet();
    upload.announce({ rowCount: 0, columnCount: 0 });
    await expect(upload.analyse({ ...FACTS, rowCount: 0 }, REQUEST)).rejects.toMatchObject({
      code: 'sheetEmpty',
      concerns: { sheet: 'Beslut' },
    });
  });

  it('keeps sheets apart that come at the same time', async () => {
    const session = start();
    const [one, other] = await Promise.all([send(session, CHUNKS), send(session, CHUNKS)]);
    const summaries = await Promise.all([
      one.summarise(FACTS, ORDER),
      other.summarise({ ...FACTS, sheet: 'Annat' }, { ...ORDER, source: { sheet: 'Annat' } }),
    ]);
    expect(summaries.map(({ tables }) => tables[0]?.sheet)).toEqual(['Beslut', 'Annat']);
  });
});

describe('the heavy work in a worker', () => {
  it('is given up at once when the user cancels, and the next sheet is read as if nothing had been', async () => {
    const { session } = workerInProcess();
    const upload = await send(session, CHUNKS);
    const waiting = upload.summarise(FACTS, ORDER);
    upload.cancel();
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    const again = await send(session, CHUNKS);
    expect((await again.summarise(FACTS, ORDER)).tables).toHaveLength(1);
  });

  it('is ended with its worker when nobody waits for the answer any more', async () => {
    const { session, ended } = workerInProcess();
    const upload = await send(session, CHUNKS);
    const waiting = upload.analyse(FACTS, REQUEST);
    upload.cancel();
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    expect(ended()).toBe(1);
    const again = await send(session, CHUNKS);
    expect((await again.summarise(FACTS, ORDER)).tables).toHaveLength(1);
  });

  it('goes on where another sheet that has come would be lost with it', async () => {
    const { session, ended } = workerInProcess();
    const other = await send(session, CHUNKS);
    const upload = await send(session, CHUNKS);
    const waiting = upload.analyse(FACTS, REQUEST);
    upload.cancel();
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    expect(ended()).toBe(0);
    expect((await other.summarise(FACTS, ORDER)).tables).toHaveLength(1);
  });

  it('keeps nobody waiting when the worker breaks down', async () => {
    const { session, breakDown } = workerInProcess();
    const upload = await send(session, CHUNKS);
    const later = await send(session, CHUNKS);
    const waiting = upload.summarise(FACTS, ORDER);
    breakDown();
    await expect(waiting).rejects.toThrow('out of memory');
    await expect(later.summarise(FACTS, ORDER)).rejects.toThrow('out of memory');
  });

  it('ends with the session', async () => {
    const { session, ended } = workerInProcess();
    const waiting = (await send(session, CHUNKS)).summarise(FACTS, ORDER);
    session.close();
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    expect(ended()).toBe(1);
  });
});
