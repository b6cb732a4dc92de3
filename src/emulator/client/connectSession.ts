import type { ClientConnection, ExcelClient } from './clientConnection';
import type { ClientGlobals } from './officeGlobals';
import { refuseUnknownProperties } from './refuseUnknownProperties';
import { requirementSets } from './requirementSets';
import type { Platform } from './requirementSets';

interface RequestMessage {
  readonly Body: unknown;
}

interface RequestExecutor {
  readonly executeAsync: (customData: string, flags: number, request: RequestMessage) => Promise<unknown>;
}

type MessageHandler = (message: unknown) => void;

/** The parts of the client library that are not in its type declarations. */
interface ClientInternals {
  readonly SessionBase: { _overrideSession: unknown };
  readonly ClientObjectBase: { readonly prototype: object };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

interface OsfInternals {
  readonly DDA: { readonly RichApi: { richApiMessageManager?: unknown } };
}

const DOCUMENT_URL = 'http://document.localhost/';
const LANGUAGE = 'sv-SE';
const VERSION = '16.0.0.0';

/**
 * Connects a loaded client library to a host: from here on a plain `Excel.run` sends its requests there.
 * In a page: `prepareClientGlobals(window)`, a script tag with the library, then this.
 *
 * @throws Error when the library has not been loaded into these globals.
 */
export function connectSession(globals: ClientGlobals, connection: ClientConnection): ExcelClient {
  const extension = globals['OfficeExtension'];
  if (extension === undefined || globals['Excel'] === undefined) {
    throw new Error('The Excel client library is not loaded; run its script before connectSession.');
  }
  const internals = extension as unknown as ClientInternals;
  internals.SessionBase._overrideSession = session(connection);
  // The library's last line sets this flag on a subclass, where its own check does not look.
  internals.CommonUtility._doApiNotSupportedCheck = true;
  if (connection.unknownProperties === 'refused') refuseUnknownProperties(internals.ClientObjectBase);
  connectMessages(globals['OSF'] as OsfInternals, connection);
  const office = officeInContext(globals['Office'] as object, connection);
  globals['Office'] = office;
  return {
    Excel: globals['Excel'] as typeof Excel,
    Office: office,
    OfficeExtension: extension as typeof OfficeExtension,
  };
}

function session(connection: ClientConnection): Record<string, unknown> {
  const executor: RequestExecutor = {
    executeAsync: async (_customData, flags, request) =>
      JSON.parse(await connection.execute(JSON.stringify(request.Body), flags)) as unknown,
  };
  return {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: DOCUMENT_URL, headers: {} }),
    _createRequestExecutorOrNull: () => executor,
  };
}

/** Plays the part of office.js that hands the host's event messages to the client library. */
function connectMessages(osf: OsfInternals, connection: ClientConnection): void {
  const handlers = new Set<MessageHandler>();
  osf.DDA.RichApi.richApiMessageManager = {
    register: (handler: MessageHandler): Promise<void> => {
      handlers.add(handler);
      return Promise.resolve();
    },
  };
  connection.onMessage?.((messageText) => {
    for (const handler of handlers) handler(JSON.parse(messageText));
  });
}

function officeInContext(office: object, { apiSets, platform }: ClientConnection): typeof Office {
  const platformName = officePlatform(platform);
  const hostInfo = { host: 'Excel', platform: platformName };
  const context = {
    ...hostInfo,
    displayLanguage: LANGUAGE,
    contentLanguage: LANGUAGE,
    diagnostics: { ...hostInfo, version: VERSION },
    requirements: { isSetSupported: requirementSets(apiSets) },
  };
  const onReady = (callback?: (info: typeof hostInfo) => unknown): Promise<typeof hostInfo> => {
    callback?.(hostInfo);
    return Promise.resolve(hostInfo);
  };
  const members = {
    context,
    onReady,
    HostType: { Excel: 'Excel', Word: 'Word', PowerPoint: 'PowerPoint' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' },
  };
  // The library defines `context` as a getter over parts of office.js that are not loaded here.
  return Object.create(
    office,
    Object.fromEntries(Object.entries(members).map(([name, value]) => [name, { value, enumerable: true }])),
  ) as typeof Office;
}

function officePlatform(platform: Platform): string {
  return platform === 'web' ? 'OfficeOnline' : 'PC';
}
