import { createWorkerSession } from '../../compute';
import { connectSession, prepareClientGlobals } from '../../emulator';
import { createExcelPort, openFilledWorkbook } from '../../excel';
import { mountPane, type MountedPane } from '../../taskpane/mountPane';
import type { HostClient } from '../host/hostClient';

const CLIENT_LIBRARY = 'client/excel.js';
const API_SETS = '1.21';
const PLATFORM = 'web';

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} could not be loaded`));
    document.head.append(script);
  });
}

/** Local date, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Loads Microsoft's client library into the page and lets it talk to the worker; gives a way to show the pane anew. */
export async function connectPane(host: HostClient): Promise<(element: HTMLElement) => MountedPane> {
  const globals = window as unknown as Record<string, unknown>;
  prepareClientGlobals(globals);
  await loadScript(CLIENT_LIBRARY);
  const { Excel: excel, Office: office } = connectSession(globals, {
    execute: (request, flags) => host.ask('execute', { request, flags }),
    onMessage: (deliver) => host.onEvent(deliver),
    apiSets: API_SETS,
    platform: PLATFORM,
  });
  const port = createExcelPort(excel, {
    platform: String(office.context.platform),
    isSetSupported: (name, version) => office.context.requirements.isSetSupported(name, version),
  });
  return (element) => {
    const compute = createWorkerSession(
      () => new Worker(new URL('../../compute/worker.ts', import.meta.url)),
    );
    const openFilled = async (bytes: Uint8Array, file: string) => openFilledWorkbook(bytes, file);
    return mountPane(element, { port, compute, today, openFilled });
  };
}
