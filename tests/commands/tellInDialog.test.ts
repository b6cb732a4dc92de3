/** @jest-environment jsdom */
import { showTold, tellInDialog } from '../../src/commands/tellInDialog';

Object.assign(globalThis, {
  Office: {
    AsyncResultStatus: { Succeeded: 'succeeded' },
    EventType: { DialogEventReceived: 'dialogEventReceived' },
  },
});

type Host = Parameters<typeof tellInDialog>[0];
const PAGE = 'https://localhost:3000/commands.html#gammalt';
const SENTENCE = 'Löner kunde inte uppdateras. Välj ett av bladen ”Data”, <b>Personal</b>.';

describe('telling from the ribbon', () => {
  test('opens a window of the add-in’s own page and waits until it is closed', async () => {
    let address = '';
    let close: () => void = () => undefined;
    const host = {
      displayDialogAsync: (opened: string, _options: unknown, callback: (result: unknown) => void) => {
        address = opened;
        const addEventHandler = (_type: unknown, take: () => void) => (close = take);
        callback({ status: 'succeeded', value: { addEventHandler } });
      },
    } as unknown as Host;
    let told = false;
    const telling = tellInDialog(host, PAGE, SENTENCE).then(() => (told = true));
    await Promise.resolve();
    expect(told).toBe(false);
    close();
    await telling;
    expect(address).toMatch(/^https:\/\/localhost:3000\/commands\.html#told=/);
    expect(showTold(document.body, new URL(address).hash)).toBe(true);
    expect(document.querySelector('[role="alert"]')?.textContent).toBe(SENTENCE);
  });

  test('does not wait for a host that opens no window', async () => {
    const host = {
      displayDialogAsync: (_address: string, _options: unknown, callback: (result: unknown) => void) => {
        callback({ status: 'failed' });
      },
    } as unknown as Host;
    await expect(tellInDialog(host, PAGE, SENTENCE)).resolves.toBeUndefined();
  });

  test('leaves the page of commands as it is where there is nothing to tell', () => {
    expect(showTold(document.createElement('body'), '')).toBe(false);
  });
});
