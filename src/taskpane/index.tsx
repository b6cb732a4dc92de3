/**
 * Understands the person at the pane: shows the four steps from a sheet to an answer, and asks the workflow for what
 * they want. This file is the composition root in Excel: it waits for Office.js, makes the port and the worker, and
 * mounts the pane. Other pages mount it by `mountPane`.
 */
import { createRoot } from 'react-dom/client';
import { createWorkerSession } from '../compute';
import { mountPane } from './mountPane';
import { waitForExcel } from './officeHost';
import { HostScreen } from './shell/HostScreen';
import type { HostScreenProps } from './shell/HostScreen';
import { ThemedPage } from './shell/ThemedPage';

/** What speaks to Excel is fetched while Excel is starting, so that the page stands there sooner. */
async function mountInExcel(element: HTMLElement): Promise<void> {
  const { createExcelPort, openFilledWorkbook } = await import('../excel');
  const { platform, requirements } = Office.context;
  mountPane(element, {
    port: createExcelPort(Excel, {
      platform: String(platform),
      isSetSupported: (name, version) => requirements.isSetSupported(name, version),
    }),
    compute: createWorkerSession(() => new Worker(new URL('../compute/worker.ts', import.meta.url))),
    openFilled: (bytes, file) => Promise.resolve(openFilledWorkbook(bytes, file)),
    // Sweden writes dates as the standard does: YYYY-MM-DD, local.
    today: () => new Date().toLocaleDateString('sv-SE'),
  });
}

async function start(element: HTMLElement): Promise<void> {
  const screen = createRoot(element);
  const show = (state: HostScreenProps['state']): void => {
    screen.render(
      <ThemedPage>
        <HostScreen
          state={state}
          language="sv"
          onTryAgain={() => {
            location.reload();
          }}
        />
      </ThemedPage>,
    );
  };
  show('starting');
  const state = await waitForExcel(typeof Office === 'undefined' ? undefined : Office);
  if (state !== 'ready') {
    show(state);
    return;
  }
  screen.unmount();
  await mountInExcel(element);
}

// The page gives the pane the whole height; here, because the policy of the page allows no inline styles.
for (const element of [document.documentElement, document.body]) {
  Object.assign(element.style, { height: '100%', margin: '0' });
}
const paneElement = document.getElementById('pane');
if (paneElement === null) throw new RangeError('The page of the pane requires an element with the id "pane"');
paneElement.style.height = '100%';
void start(paneElement);
