import { limitOf } from '../behaviours';
import { DELAY_FOR_CELL_EDIT } from '../client/clientConnection';
import type { ApiSets, Platform } from '../client/requirementSets';
import { recalculate } from '../formulas';
import type { RangeAddress, WorkbookModel } from '../model';
import { writeCells } from './cellBlocks';
import { ChangeJournal } from './changeJournal';
import { EventRegistrations } from './eventRegistrations';
import type { HostContext } from './hostObject';
import { HostError } from './hostError';
import type { HostErrorCode } from './hostError';
import { hostEvents } from './hostEvents';
import { objectFactory } from './objects/objectFactory';
import { workbookObject } from './objects/workbook';
import { RangeReferences } from './rangeReferences';
import { runRequest } from './runRequest';
import { ACTION } from './wireMessages';
import type { WireRequest, WireResponse } from './wireMessages';

export interface HostSettings {
  readonly apiSets: ApiSets;
  readonly platform: Platform;
  /** What reading more than 5,000,000 cells gives; Excel does the one or the other. Default `null`. */
  readonly oversizedRead?: 'null' | 'error';
  /** Takes the host's event messages (JSON) when a client has asked for events. */
  readonly onMessage?: (messageText: string) => void;
}

/** How much has crossed the wire, for budgets of syncs and bytes. */
export interface HostStatistics {
  requests: number;
  /** Those of the requests in which the client only lets go of objects, as it does when an Excel.run ends. */
  releases: number;
  requestBytes: number;
  responseBytes: number;
  biggestRequest: number;
  biggestResponse: number;
}

/** An Excel at the other end of the wire. */
export interface Host {
  readonly apiSets: ApiSets;
  readonly platform: Platform;
  readonly workbook: WorkbookModel;
  readonly statistics: Readonly<HostStatistics>;
  /** Answers one request of the client library: JSON text in, JSON text out. */
  readonly execute: (requestText: string, requestFlags?: number) => Promise<string>;
  /** Whether a client may have changed the workbook since this was asked last. */
  readonly takeChanged: () => boolean;
  /** Someone begins to type in a cell: requests fail, or wait if they asked to, until editing ends. */
  readonly enterCellEdit: () => void;
  readonly exitCellEdit: () => void;
  /** Someone types into cells of the grid: formulas follow and listeners are told. */
  readonly typeCells: (sheetId: string, range: RangeAddress, input: unknown) => void;
}

/** A host over a workbook. Understands a client's requests and a person's typing. */
export function createHost(workbook: WorkbookModel, settings: HostSettings): Host {
  const context = hostContext(workbook, settings);
  const statistics = emptyStatistics();
  let changed = false;
  let editing: { readonly ended: Promise<void>; readonly end: () => void } | undefined;

  function answer(requestText: string): string {
    const requestSize = byteLength(requestText);
    count(statistics, 'request', requestSize);
    const isWeb = settings.platform === 'web';
    if (isWeb && requestSize > limitOf('requestPayload')) return refusal('RequestPayloadSizeLimitExceeded');
    const request = JSON.parse(requestText) as WireRequest;
    changed ||= mayChange(request);
    if (onlyReleases(request)) statistics.releases += 1;
    const body = runRequest(request, workbookObject(workbook), context);
    endChange();
    const text = JSON.stringify(response(body));
    const responseSize = byteLength(text);
    count(statistics, 'response', responseSize);
    return isWeb && responseSize > limitOf('responsePayload')
      ? refusal('ResponsePayloadSizeLimitExceeded')
      : text;
  }

  /** Tells listeners after the answer has been read, as Excel's messages come by themselves. */
  function endChange(): void {
    const happened = context.journal.close();
    const { onMessage } = settings;
    if (!onMessage || !context.runtime.enableEvents || !context.events.isAwaited) return;
    const message = context.events.messageFor(hostEvents(happened, context));
    if (message === undefined) return;
    setTimeout(() => {
      onMessage(message);
    }, 0);
  }

  return {
    apiSets: settings.apiSets,
    platform: settings.platform,
    workbook,
    statistics,
    execute: async (requestText, requestFlags = 0) => {
      if (editing && (requestFlags & DELAY_FOR_CELL_EDIT) === 0)
        return refusal('InvalidOperationInCellEditMode');
      await editing?.ended;
      return answer(requestText);
    },
    takeChanged: () => {
      const taken = changed;
      changed = false;
      return taken;
    },
    enterCellEdit: () => {
      editing ??= waiting();
    },
    exitCellEdit: () => {
      editing?.end();
      editing = undefined;
    },
    typeCells: (sheetId, range, input) => {
      const sheet = workbook.sheetById(sheetId);
      if (!sheet) throw new HostError('ItemNotFound');
      context.journal.source = 'person';
      try {
        writeCells(sheet, range, input, context);
      } finally {
        endChange();
        context.journal.source = 'addIn';
      }
    },
  };
}

function hostContext(workbook: WorkbookModel, settings: HostSettings): HostContext {
  return {
    workbook,
    options: { ...settings, oversizedRead: settings.oversizedRead ?? 'null' },
    make: objectFactory,
    references: new RangeReferences(),
    journal: new ChangeJournal(workbook, recalculate),
    events: new EventRegistrations(),
    settings: new Map(),
    runtime: { enableEvents: true },
  };
}

/** A request without settings of properties and calls of methods that do something only reads. */
function mayChange({ Actions, ObjectPaths }: WireRequest): boolean {
  return (
    Actions.some(
      ({ ActionType, Name }) =>
        ActionType === ACTION.setProperty || (ActionType === ACTION.method && !/^(_|Get)/.test(Name)),
    ) || Object.values(ObjectPaths).some(({ Name }) => /^(Add|Insert|ConvertToRange)$/.test(Name))
  );
}

function onlyReleases({ Actions }: WireRequest): boolean {
  return Actions.every(
    ({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === '_RemoveReference',
  );
}

function emptyStatistics(): HostStatistics {
  return {
    requests: 0,
    releases: 0,
    requestBytes: 0,
    responseBytes: 0,
    biggestRequest: 0,
    biggestResponse: 0,
  };
}

function count(statistics: HostStatistics, direction: 'request' | 'response', size: number): void {
  if (direction === 'request') {
    statistics.requests += 1;
    statistics.requestBytes += size;
    statistics.biggestRequest = Math.max(statistics.biggestRequest, size);
  } else {
    statistics.responseBytes += size;
    statistics.biggestResponse = Math.max(statistics.biggestResponse, size);
  }
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}

function response(body: WireResponse['Body']): WireResponse {
  return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: body };
}

/** An answer without a body: the request as a whole was refused. */
function refusal(code: HostErrorCode): string {
  const answer: WireResponse = {
    HttpStatusCode: 400,
    ErrorCode: code,
    ErrorMessage: new HostError(code).message,
    Headers: {},
    Body: null,
  };
  return JSON.stringify(answer);
}

function waiting(): { readonly ended: Promise<void>; readonly end: () => void } {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { ended, end };
}
