import type { ClientConnection, ExcelClient } from './clientConnection';
import { connectSession } from './connectSession';
import { pageGlobals } from './officeGlobals';
import { officeScript } from './officeScript';

/**
 * Loads Microsoft's Excel client library into a world of its own and connects it to a host. Every call gives
 * an independent client, so several hosts can live in one process. Node only; a page uses
 * `prepareClientGlobals` and `connectSession`.
 */
export function connectClient(connection: ClientConnection): ExcelClient {
  const globals = pageGlobals();
  officeScript().runInNewContext(globals);
  return connectSession(globals, connection);
}
