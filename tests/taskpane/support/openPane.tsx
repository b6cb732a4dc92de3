import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { PaneCommands } from '../../../src/taskpane/paneCommands';
import { Pane } from '../../../src/taskpane/shell/Pane';
import { ThemedPage } from '../../../src/taskpane/shell/ThemedPage';
import { ANSWER, READING, SOURCES } from './sampleWorkbook';

/** What jsdom lacks and a browser has. */
class SizeObserver {
  readonly observe = (): undefined => undefined;
  readonly unobserve = (): undefined => undefined;
  readonly disconnect = (): undefined => undefined;
}

Object.assign(globalThis, {
  IS_REACT_ACT_ENVIRONMENT: true,
  ResizeObserver: SizeObserver,
  matchMedia: () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});

/** Commands that answer at once with the sample workbook; `asked` keeps what they were called with. */
export function sampleCommands(replace: Partial<PaneCommands> = {}): PaneCommands & {
  readonly asked: { readonly command: string; readonly with: unknown }[];
} {
  const asked: { command: string; with: unknown }[] = [];
  const note = (command: string, argument: unknown): void => {
    asked.push({ command, with: argument });
  };
  return {
    asked,
    listSources: async () => SOURCES,
    openSource: async (sheet) => {
      note('openSource', sheet);
      return { reading: READING, recalled: undefined };
    },
    readSource: async (_sheet, choice) => {
      note('readSource', choice);
      return READING;
    },
    rememberReading: async (reading) => {
      note('rememberReading', reading);
    },
    analyse: async (recipe) => {
      note('analyse', recipe);
      return ANSWER;
    },
    createSheets: async (answer) => {
      note('createSheets', answer);
      return { analysis: 'Analys 01 – Andel', sheets: [], moved: [] };
    },
    refresh: async () => [{ title: 'Andel', sheet: 'Analys 01 – Andel', problems: [], moved: [] }],
    checkSources: async (language) => {
      note('checkSources', language);
      return [];
    },
    readColours: async () => ({ women: '#5B2A86', men: '#2CA293' }),
    rememberColours: async (colours) => {
      note('rememberColours', colours);
    },
    show: async (place) => {
      note('show', place);
    },
    openFilled: () => Promise.reject(new RangeError('sampleCommands opens no file; hand in what does')),
    workspace: () => {
      throw new RangeError('sampleCommands has no workbook; hand in one');
    },
    ...replace,
  };
}

/** A pane on a page, and what a person can do with it. */
export interface OpenPane {
  readonly element: HTMLElement;
  readonly text: () => string;
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly tick: (label: string) => Promise<void>;
  readonly choose: (label: string, value: string) => Promise<void>;
  readonly button: (name: string | RegExp) => HTMLButtonElement;
  /** Types in a field, in place of what stands there. */
  readonly type: (label: string, value: string) => Promise<void>;
  /** Waits until the pane says something; for commands that take many turns. */
  readonly until: (text: string) => Promise<void>;
  readonly settle: () => Promise<void>;
  readonly close: () => void;
}

const TURNS = 25;
const MOST_TURNS = 400;

/** Lets effects, answered commands and lazily loaded steps come to rest. */
async function settle(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < TURNS; turn++) await Promise.resolve();
  });
  await act(() => new Promise((resolve) => setTimeout(resolve)));
}

/** Text with the spaces that must not break written as ordinary ones. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.textContent ?? '';
}

function controlLabelled(element: HTMLElement, label: string): HTMLElement {
  const found = [...element.querySelectorAll('label')].find(
    (other) => plain(other.textContent ?? '') === label,
  );
  const control = found === undefined ? null : document.getElementById(found.htmlFor);
  if (control === null) throw new RangeError(`There is no control labelled "${label}"`);
  return control;
}

async function click(control: HTMLElement): Promise<void> {
  await act(async () => {
    control.click();
  });
  await settle();
}

/** Opens a pane and waits until it has read the active sheet. */
export async function openPane(commands: PaneCommands = sampleCommands()): Promise<OpenPane> {
  const element = document.body.appendChild(document.createElement('div'));
  const root = createRoot(element);
  await act(async () => {
    root.render(
      <ThemedPage>
        <Pane commands={commands} language="sv" />
      </ThemedPage>,
    );
  });
  await settle();
  await settle();
  const button = (name: string | RegExp): HTMLButtonElement => {
    const found = [...element.querySelectorAll('button')].find((other) =>
      typeof name === 'string' ? nameOf(other) === name : name.test(nameOf(other)),
    );
    if (found === undefined) throw new RangeError(`There is no button "${String(name)}"`);
    return found;
  };
  return {
    element,
    text: () => plain(element.textContent ?? ''),
    button,
    press: (name) => click(button(name)),
    tick: (label) => click(controlLabelled(element, label)),
    choose: async (label, value) => {
      const select = controlLabelled(element, label) as HTMLSelectElement;
      await act(async () => {
        Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await settle();
    },
    type: async (label, value) => {
      const field = controlLabelled(element, label) as HTMLInputElement | HTMLTextAreaElement;
      await act(async () => {
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await settle();
    },
    until: async (text) => {
      for (let turn = 0; turn < MOST_TURNS; turn++) {
        if (plain(element.textContent ?? '').includes(text)) return;
        await settle();
      }
      throw new RangeError(`The pane does not say "${text}" but: ${element.textContent ?? ''}`);
    },
    settle,
    close: () => {
      act(() => {
        root.unmount();
      });
      element.remove();
    },
  };
}
