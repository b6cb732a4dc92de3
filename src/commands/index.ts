/**
 * Understands the ribbon: each button is one command of the workflow, and what went wrong is told in a small window.
 * This file is the composition root of the page of commands, which has no face of its own.
 */
import { createWorkerSession } from '../compute';
import { createExcelPort } from '../excel';
import type { Workspace } from '../workflow';
import { refreshFromRibbon } from './refreshFromRibbon';
import { showTold, tellInDialog } from './tellInDialog';

/** The name that the manifest gives the button. */
const REFRESH = 'refreshAnalyses';

function workspaceInExcel(): Workspace {
  const { platform, requirements, displayLanguage } = Office.context;
  return {
    port: createExcelPort(Excel, {
      platform: String(platform),
      isSetSupported: (name, version) => requirements.isSetSupported(name, version),
    }),
    compute: createWorkerSession(() => new Worker(new URL('../compute/worker.ts', import.meta.url))),
    language: displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'sv',
    // Sweden writes dates as the standard does: YYYY-MM-DD, local.
    today: new Date().toLocaleDateString('sv-SE'),
  };
}

async function refresh(event: Office.AddinCommands.Event): Promise<void> {
  const workspace = workspaceInExcel();
  try {
    const sentences = await refreshFromRibbon(workspace);
    if (sentences.length > 0) await tellInDialog(Office.context.ui, location.href, sentences.join(' '));
  } finally {
    workspace.compute.close();
    event.completed();
  }
}

void Office.onReady().then(() => {
  if (!showTold(document.body, location.hash)) Office.actions.associate(REFRESH, refresh);
});
