import { useEffect, useRef, useState, type RefObject } from 'react';
import type { WorkbenchTexts } from '../../text';
import { cellAddress } from '../../vocabulary';
import type { GridListeners, WorkbookGrid } from '../grid/univerGrid';
import { HostRefusal, type HostClient } from '../host/hostClient';
import type { TypedCell, WorkbookSnapshot } from '../host/hostMessages';

/** What the page shows of the workbook, and what a person can do with it. */
export interface ShownWorkbook {
  /** The file's name. */
  readonly name: string;
  /** Grows each time a workbook has been opened. */
  readonly opened: number;
  /** One line: which workbook is open, or what is going on. */
  readonly status: string;
  /** What a person should know of the last thing done; `''` for nothing. */
  readonly note: string;
  readonly openSample: () => Promise<void>;
  readonly openFile: (file: File) => Promise<void>;
}

/** What the workbook is shown with. */
export interface WorkbookParts {
  readonly host: HostClient;
  readonly texts: WorkbenchTexts;
  readonly element: RefObject<HTMLDivElement | null>;
  /** Starts the grid in an element. */
  readonly createGrid: (element: HTMLElement, listeners: GridListeners) => WorkbookGrid;
}

const SAMPLE = 'Exempelkommun.xlsx';
/** Several changes of one command are shown together. */
const PAUSE_BEFORE_SHOWING_MS = 120;

function refusalText(texts: WorkbenchTexts, error: unknown, name: string): string {
  const code = error instanceof HostRefusal ? error.code : 'other';
  const known = texts.cannotOpen as Readonly<Record<string, (name: string) => string>>;
  return (known[code] ?? texts.cannotOpen.other)(name);
}

function rowsNote(texts: WorkbenchTexts, workbook: WorkbookSnapshot): string {
  const cut = workbook.sheets.find(({ usedRows, shownRows }) => usedRows > shownRows);
  if (cut === undefined) return '';
  const number = (value: number): string => value.toLocaleString('sv-SE');
  return texts.rowsNotShown(cut.name, number(cut.shownRows), number(cut.usedRows));
}

/** Shows the workbook anew a moment after the last of several changes. */
function followChanges(host: HostClient, show: (workbook: WorkbookSnapshot) => unknown): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  host.onChanged(() => {
    clearTimeout(pause);
    pause = setTimeout(() => void host.ask('snapshot', {}).then(show), PAUSE_BEFORE_SHOWING_MS);
  });
}

/** Opens workbooks in the worker, shows them in the grid, and hands on what is typed there. */
export function useWorkbook({ host, texts, element, createGrid }: WorkbookParts): ShownWorkbook {
  const grid = useRef<WorkbookGrid>(null);
  const [shown, setShown] = useState({ name: SAMPLE, opened: 0 });
  const [status, setStatus] = useState(texts.startingUp);
  const [note, setNote] = useState('');

  const open = async (load: () => Promise<WorkbookSnapshot>, name: string): Promise<void> => {
    setStatus(texts.opening(name));
    try {
      const workbook = await load();
      await grid.current?.show(workbook, name);
      setNote(rowsNote(texts, workbook));
      setStatus(texts.showing(name));
      setShown(({ opened }) => ({ name, opened: opened + 1 }));
    } catch (error) {
      setStatus(texts.showing(shown.name));
      setNote(refusalText(texts, error, name));
    }
  };
  const openSample = (): Promise<void> => open(() => host.ask('openSample', {}), SAMPLE);
  const openFile = (file: File): Promise<void> =>
    open(async () => host.ask('open', { bytes: new Uint8Array(await file.arrayBuffer()) }), file.name);
  const type = async (cells: readonly TypedCell[]): Promise<void> => {
    const [locked] = await host.ask('type', { cells });
    setNote(locked === undefined ? '' : texts.cellLocked(cellAddress(locked.row, locked.column)));
  };

  useEffect(() => {
    if (element.current === null || grid.current !== null) return;
    const started = createGrid(element.current, {
      onTyped: (cells) => void type(cells),
      onSheetChosen: (sheetId) => void host.ask('activate', { sheetId }),
    });
    grid.current = started;
    followChanges(host, (workbook) => started.show(workbook, SAMPLE));
    void openSample();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the grid is started once; starting it again would lose what a person has typed
  }, []);

  return { ...shown, status, note, openSample, openFile };
}
