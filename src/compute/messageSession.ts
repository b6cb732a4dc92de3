import type { ErrorData } from '../vocabulary';
import { JambladError } from '../vocabulary';
import type { Order, Report } from './protocol';
import type { AnalysisOutcome, ComputeSession, KeptSheet, SheetSummary, SheetUpload } from './session';
import type { RawChunk, SheetEncoder } from './sheetEncoder';
import { createSheetEncoder } from './sheetEncoder';

/** How orders get to where the work is done, and reports back. */
export interface Channel {
  readonly post: (order: Order, transfer: readonly ArrayBuffer[]) => void;
  readonly onReport: (take: (report: Report) => void) => void;
  /** Tells that the place where the work is done could not begin or has broken down, so that no report will come. */
  readonly onBreakdown?: (take: (message: string) => void) => void;
  /** Ends the work that is under way, with everything that is kept there; absent where it could not be under way. */
  readonly stopWork?: () => void;
  /** Lets the page do something else between two slices of work. */
  readonly pause: () => Promise<void>;
  readonly close: () => void;
}

/** Coding so many cells takes well under 50 ms. */
const SLICE_CELLS = 50_000;

interface Waiting {
  readonly resolve: (report: Report) => void;
  readonly reject: (error: unknown) => void;
}

/** Makes a session that talks over a channel. */
export function createMessageSession(channel: Channel): ComputeSession {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  channel.onReport((report) => {
    const asker = waiting.get(report.id);
    waiting.delete(report.id);
    if (report.kind === 'failed' || report.kind === 'broke') asker?.reject(errorOf(report));
    else asker?.resolve(report);
  });
  const giveUp = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  let breakdown: Error | undefined;
  channel.onBreakdown?.((message) => {
    breakdown = new Error(message);
    giveUp(breakdown);
  });
  const line: Line = {
    post: channel.post,
    pause: channel.pause,
    stopWork: channel.stopWork,
    open: new Set(),
    waiting,
    throwIfBroken: () => {
      if (breakdown !== undefined) throw breakdown;
    },
  };
  return {
    beginSheet: () => {
      lastId += 1;
      return createUpload(line, lastId);
    },
    close: () => {
      giveUp(new JambladError('cancelled', {}));
      channel.close();
    },
  };
}

/** What an upload needs of its session. */
interface Line extends Pick<Channel, 'post' | 'pause'> {
  readonly stopWork: (() => void) | undefined;
  /** The sheets that have come, or are coming, and whose question has not been answered. */
  readonly open: Set<number>;
  readonly waiting: Map<number, Waiting>;
  readonly throwIfBroken: () => void;
}

function createUpload(line: Line, id: number): SheetUpload {
  const { post, pause, stopWork, waiting, open, throwIfBroken } = line;
  let encoder: SheetEncoder | undefined;
  let columnCount = 0;
  let isOpen = true;
  const handOver = (): void => {
    const columns = encoder?.columns() ?? [];
    encoder = undefined;
    const buffers = columns.flatMap(({ kinds, numbers }) => [kinds.buffer, numbers.buffer]);
    post({ kind: 'columns', id, columns }, buffers);
  };
  const ask = async (order: Order, others: readonly KeptSheet[]): Promise<Report> => {
    throwIfBroken();
    const report = new Promise<Report>((resolve, reject) => waiting.set(id, { resolve, reject }));
    isOpen = false;
    handOver();
    post(order, []);
    try {
      return await report;
    } finally {
      for (const answered of [id, ...others.map((kept) => kept.id)]) open.delete(answered);
    }
  };
  return {
    announce: (size) => {
      columnCount = size.columnCount;
      encoder = createSheetEncoder(size);
      open.add(id);
      post({ kind: 'begin', id, columnCount }, []);
    },
    append: async (chunk) => {
      for (const slice of slicesOf(chunk, columnCount)) {
        // A sheet that was cancelled meanwhile has no encoder any more.
        if (encoder === undefined) return;
        const texts = encoder.encode(chunk, slice);
        if (texts !== undefined) post({ kind: 'texts', id, texts }, []);
        await pause();
      }
    },
    keep: (facts) => {
      handOver();
      return { id, facts };
    },
    summarise: async (facts, order, others = []) =>
      summaryIn(await ask({ kind: 'summarise', id, facts, order, others }, others)),
    analyse: async (facts, request, others = []) =>
      outcomesIn(await ask({ kind: 'analyse', id, facts, request, others }, others)),
    cancel: () => {
      const asker = waiting.get(id);
      if (!isOpen && asker === undefined) return;
      isOpen = false;
      encoder = undefined;
      waiting.delete(id);
      open.delete(id);
      // Work on an answer that nobody waits for is ended, unless another sheet would be lost with it.
      if (asker !== undefined && open.size === 0 && stopWork !== undefined) stopWork();
      else post({ kind: 'cancel', id }, []);
      asker?.reject(new JambladError('cancelled', {}));
    },
  };
}

function slicesOf({ values }: RawChunk, columnCount: number): readonly { from: number; to: number }[] {
  const rows = Math.max(1, Math.floor(SLICE_CELLS / Math.max(1, columnCount)));
  return Array.from({ length: Math.ceil(values.length / rows) }, (_unused, index) => ({
    from: index * rows,
    to: Math.min(values.length, (index + 1) * rows),
  }));
}

function summaryIn(report: Report): SheetSummary {
  if (report.kind !== 'summary') throw new TypeError(`A summary was asked for, not ${report.kind}`);
  return report.summary;
}

function outcomesIn(report: Report): readonly AnalysisOutcome[] {
  if (report.kind !== 'outcomes') throw new TypeError(`Outcomes were asked for, not ${report.kind}`);
  return report.outcomes;
}

function errorOf(report: Extract<Report, { kind: 'failed' | 'broke' }>): Error {
  if (report.kind === 'broke') return new Error(report.message);
  // The code says which data it carries; they were put together on the other side.
  return new JambladError(report.code, report.concerns as ErrorData[typeof report.code]);
}
