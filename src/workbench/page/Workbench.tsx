import { useEffect, useRef, useState, type DragEvent, type ReactElement } from 'react';
import { workbenchTexts } from '../../text';
import type { WorkbenchTexts } from '../../text';
import { cellAddress } from '../../vocabulary';
import type { GridListeners, WorkbookGrid } from '../grid/univerGrid';
import { HostRefusal, type HostClient } from '../host/hostClient';
import type { TypedCell, WorkbookSnapshot } from '../host/hostMessages';
import { Toolbar } from './Toolbar';

/** What the page is put together from. */
export interface WorkbenchProperties {
  readonly host: HostClient;
  /** Starts the grid in an element. */
  readonly createGrid: (element: HTMLElement, listeners: GridListeners) => WorkbookGrid;
  /** Shows the pane in an element; gives a way to take it away. */
  readonly showPane: (element: HTMLElement) => { readonly unmount: () => void };
}

const SAMPLE = 'Exempelkommun.xlsx';
/** Several changes of one command are shown together. */
const PAUSE_BEFORE_SHOWING_MS = 120;

function refusalText(texts: WorkbenchTexts, error: unknown, name: string): string {
  const code = error instanceof HostRefusal ? error.code : 'other';
  const known = texts.cannotOpen as Readonly<Record<string, (name: string) => string>>;
  return (known[code] ?? texts.cannotOpen.other)(name);
}

function hiddenRowsNote(texts: WorkbenchTexts, workbook: WorkbookSnapshot): string {
  const cut = workbook.sheets.find(({ usedRows, shownRows }) => usedRows > shownRows);
  if (cut === undefined) return '';
  const number = (value: number): string => value.toLocaleString('sv-SE');
  return texts.rowsNotShown(cut.name, number(cut.shownRows), number(cut.usedRows));
}

function offerDownload(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The page: a bar, the grid, and the very same pane that Excel shows. */
export function Workbench({ host, createGrid, showPane }: WorkbenchProperties): ReactElement {
  const texts = workbenchTexts('sv');
  const gridElement = useRef<HTMLDivElement>(null);
  const paneElement = useRef<HTMLDivElement>(null);
  const grid = useRef<WorkbookGrid>(null);
  const [name, setName] = useState(SAMPLE);
  const [opened, setOpened] = useState(0);
  const [status, setStatus] = useState(texts.startingUp);
  const [note, setNote] = useState('');
  const [dragging, setDragging] = useState(false);

  const show = async (workbook: WorkbookSnapshot, shownName: string): Promise<void> => {
    await grid.current?.show(workbook, shownName);
    setNote(hiddenRowsNote(texts, workbook));
    setStatus(texts.showing(shownName));
  };

  const open = async (load: () => Promise<WorkbookSnapshot>, openedName: string): Promise<void> => {
    setStatus(texts.opening(openedName));
    try {
      await show(await load(), openedName);
      setName(openedName);
      setOpened((times) => times + 1);
    } catch (error) {
      setStatus(texts.showing(name));
      setNote(refusalText(texts, error, openedName));
    }
  };

  const openSample = (): Promise<void> => open(() => host.ask('openSample', {}), SAMPLE);
  const openFile = (file: File): Promise<void> =>
    open(async () => host.ask('open', { bytes: new Uint8Array(await file.arrayBuffer()) }), file.name);

  useEffect(() => {
    const onTyped = async (cells: readonly TypedCell[]): Promise<void> => {
      const [locked] = await host.ask('type', { cells });
      setNote(locked === undefined ? '' : texts.cellLocked(cellAddress(locked.row, locked.column)));
    };
    if (gridElement.current !== null && grid.current === null) {
      grid.current = createGrid(gridElement.current, {
        onTyped: (cells) => void onTyped(cells),
        onSheetChosen: (sheetId) => void host.ask('activate', { sheetId }),
      });
      let pause: ReturnType<typeof setTimeout> | undefined;
      host.onChanged(() => {
        clearTimeout(pause);
        pause = setTimeout(() => {
          void host.ask('snapshot', {}).then((workbook) => grid.current?.show(workbook, SAMPLE));
        }, PAUSE_BEFORE_SHOWING_MS);
      });
      void openSample();
    }
    // The grid is started once; what it needs does not change.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- starting it again would lose what a person has typed
  }, []);

  useEffect(() => {
    if (paneElement.current === null || opened === 0) return undefined;
    const pane = showPane(paneElement.current);
    return () => pane.unmount();
  }, [opened, showPane]);

  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setDragging(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) void openFile(file);
  };

  return (
    <div
      className="workbench"
      onDragOver={(event) => {
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setDragging(false);
      }}
      onDrop={onDrop}
    >
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
        <div className="workbench__grid" ref={gridElement} />
        {dragging ? <div className="workbench__drop">{texts.dropHere}</div> : null}
      </main>
      <div className="workbench__pane" ref={paneElement} />
    </div>
  );
}
