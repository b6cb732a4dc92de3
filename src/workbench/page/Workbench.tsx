import { useEffect, useRef, useState, type DragEvent, type ReactElement } from 'react';
import { workbenchTexts } from '../../text';
import type { HostClient } from '../host/hostClient';
import { Toolbar } from './Toolbar';
import { useWorkbook, type WorkbookParts } from './useWorkbook';

/** What the page is put together from. */
export interface WorkbenchProperties {
  readonly host: HostClient;
  readonly createGrid: WorkbookParts['createGrid'];
  /** Shows the pane in an element; gives a way to take it away. */
  readonly showPane: (element: HTMLElement) => { readonly unmount: () => void };
}

function offerDownload(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Takes files that are dropped on the page, and says whether one hangs over it. */
function useDrop(onFile: (file: File) => void): {
  readonly dragging: boolean;
  readonly listeners: Readonly<Record<'onDragOver' | 'onDragLeave' | 'onDrop', (event: DragEvent) => void>>;
} {
  const [dragging, setDragging] = useState(false);
  const listeners = {
    onDragOver: (event: DragEvent): void => {
      event.preventDefault();
      setDragging(true);
    },
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent): void => {
      if (!currentTarget.contains(relatedTarget as Node | null)) setDragging(false);
    },
    onDrop: (event: DragEvent): void => {
      event.preventDefault();
      setDragging(false);
      const [file] = event.dataTransfer.files;
      if (file !== undefined) onFile(file);
    },
  };
  return { dragging, listeners };
}

/** The page: a bar, the grid, and the very same pane that Excel shows. */
export function Workbench({ host, createGrid, showPane }: WorkbenchProperties): ReactElement {
  const texts = workbenchTexts('sv');
  const element = useRef<HTMLDivElement>(null);
  const paneElement = useRef<HTMLDivElement>(null);
  const { name, opened, status, note, openSample, openFile } = useWorkbook({
    host,
    texts,
    element,
    createGrid,
  });
  const { dragging, listeners } = useDrop((file) => void openFile(file));

  useEffect(() => {
    if (paneElement.current === null || opened === 0) return undefined;
    const pane = showPane(paneElement.current);
    return () => pane.unmount();
  }, [opened, showPane]);

  return (
    <div className="workbench" {...listeners}>
      <Toolbar
        texts={texts}
        status={status}
        onFile={(file) => void openFile(file)}
        onSample={() => void openSample()}
        onDownload={() => void host.ask('save', {}).then((bytes) => offerDownload(bytes, name))}
      />
      <main className="workbench__sheet">
        {note === '' ? null : (
          <p className="workbench__note" role="alert">
            {note}
          </p>
        )}
        <div className="workbench__grid" ref={element} />
        {dragging ? <div className="workbench__drop">{texts.dropHere}</div> : null}
      </main>
      <div className="workbench__pane" ref={paneElement} />
    </div>
  );
}
