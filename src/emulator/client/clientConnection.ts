import type { ApiSets, Platform } from './requirementSets';

/** The request flag by which `Excel.run({ delayForCellEdit: true }, …)` asks the host to wait. */
export const DELAY_FOR_CELL_EDIT = 64;

/**
 * What a client needs of a host. Both directions are text, so a host can live in a worker or a process of
 * its own.
 */
export interface ClientConnection {
  /** Answers one request: JSON of `{ Actions, ObjectPaths }` in, JSON of a `WireResponse` out. */
  readonly execute: (requestText: string, requestFlags: number) => Promise<string>;
  /** Hands over the function that takes the host's event messages (JSON); leave out for a host without events. */
  readonly onMessage?: (deliver: (messageText: string) => void) => void;
  readonly apiSets: ApiSets;
  readonly platform: Platform;
  /** What setting a property does that the API has not: nothing, as in Excel, or a TypeError. Default ignored. */
  readonly unknownProperties?: 'ignored' | 'refused';
}

/** The namespaces of a loaded and connected client library. */
export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}
