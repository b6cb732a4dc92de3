/** The composition root of the workbench: a worker that holds the workbook, the grid, and the pane beside it. */
import { createRoot } from 'react-dom/client';
import { workbenchTexts } from '../text';
import { connectHost } from './host/hostClient';
import { connectPane } from './page/connectPane';
import { Workbench } from './page/Workbench';
import type { WorkbookGrid } from './grid/univerGrid';
import './page/workbench.css';

declare global {
  interface Window {
    /** The grid is painted, not written; this reads what it shows, for tests that drive the page. */
    workbench?: Pick<WorkbookGrid, 'valueAt'>;
  }
}

async function start(element: HTMLElement): Promise<void> {
  const host = connectHost(new Worker(new URL('./host/hostWorker.ts', import.meta.url)));
  const [{ createWorkbookGrid }, showPane] = await Promise.all([
    import('./grid/univerGrid'),
    connectPane(host),
  ]);
  const createGrid: typeof createWorkbookGrid = (...parts) => {
    const grid = createWorkbookGrid(...parts);
    window.workbench = { valueAt: grid.valueAt };
    return grid;
  };
  createRoot(element).render(<Workbench host={host} createGrid={createGrid} showPane={showPane} />);
}

const element = document.getElementById('workbench');
if (element !== null) {
  start(element).catch((error: unknown) => {
    element.textContent = workbenchTexts('sv').cannotStart;
    throw error;
  });
}
