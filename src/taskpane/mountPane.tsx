import { createRoot } from 'react-dom/client';
import { createPaneCommands } from './paneCommands';
import type { PaneParts } from './paneCommands';
import { Pane } from './shell/Pane';
import { ThemedPage } from './shell/ThemedPage';

/** A pane on a page. */
export interface MountedPane {
  readonly unmount: () => void;
}

/**
 * Puts the pane into an element of a page and connects it to a workbook. The element gives the height; the same
 * pane stands in Excel and in the workbench.
 */
export function mountPane(element: HTMLElement, parts: PaneParts): MountedPane {
  // Other roots may stand on the same page; ids must not be theirs too.
  const root = createRoot(element, { identifierPrefix: 'jamblad' });
  root.render(
    <ThemedPage>
      <Pane commands={createPaneCommands(parts)} language={parts.language ?? 'sv'} />
    </ThemedPage>,
  );
  return {
    unmount: () => {
      root.unmount();
    },
  };
}
