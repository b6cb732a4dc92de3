import { OFFICE_PATIENCE_MS, waitForExcel } from '../../src/taskpane/officeHost';
import type { OfficeHost } from '../../src/taskpane/officeHost';

const office = (host: unknown, newestApi: number): OfficeHost => ({
  onReady: async () => ({ host }),
  context: {
    requirements: { isSetSupported: (_name, version) => Number(version.split('.')[1]) <= newestApi },
  },
});

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('waiting for Excel', () => {
  test('ends as soon as Excel of Office LTSC 2021 or later answers', async () => {
    await expect(waitForExcel(office('Excel', 14))).resolves.toBe('ready');
    expect(jest.getTimerCount()).toBe(0);
  });

  test('tells an Excel that is too old', async () => {
    await expect(waitForExcel(office('Excel', 13))).resolves.toBe('tooOld');
  });

  test('tells a page that has been opened outside Excel', async () => {
    await expect(waitForExcel(office(null, 21))).resolves.toBe('outsideExcel');
  });

  test('does not begin where Office.js could not be loaded', async () => {
    await expect(waitForExcel(undefined)).resolves.toBe('noAnswer');
  });

  test('ends after 15 seconds of silence', async () => {
    const silent: OfficeHost = { ...office('Excel', 21), onReady: () => new Promise(() => undefined) };
    const waiting = waitForExcel(silent);
    await jest.advanceTimersByTimeAsync(OFFICE_PATIENCE_MS - 1);
    let state = 'waiting';
    void waiting.then((answer) => (state = answer));
    await jest.advanceTimersByTimeAsync(0);
    expect(state).toBe('waiting');
    await jest.advanceTimersByTimeAsync(1);
    expect(state).toBe('noAnswer');
  });
});
