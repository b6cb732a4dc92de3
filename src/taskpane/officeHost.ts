/** Understands whether Excel is there to work with, and why not. */

/** The part of Office.js that tells. */
export interface OfficeHost {
  readonly onReady: () => Promise<{ readonly host: unknown }>;
  readonly context: {
    readonly requirements: { readonly isSetSupported: (name: string, version: string) => boolean };
  };
}

/** What became of waiting for Excel. */
export type HostState = 'ready' | 'noAnswer' | 'outsideExcel' | 'tooOld';

/** So long may Office.js be silent before the person is told; a blocked file keeps it silent for ever. */
export const OFFICE_PATIENCE_MS = 15_000;

/** The oldest Excel that has everything Jämblad needs (Office LTSC 2021). */
const LEAST_EXCEL_API = '1.14';

async function answerOf(office: OfficeHost): Promise<HostState> {
  const { host } = await office.onReady();
  if (host === null || host === undefined) return 'outsideExcel';
  return office.context.requirements.isSetSupported('ExcelApi', LEAST_EXCEL_API) ? 'ready' : 'tooOld';
}

/** Waits for Excel, but no longer than 15 seconds; without Office.js there is nothing to wait for. */
export async function waitForExcel(office: OfficeHost | undefined): Promise<HostState> {
  if (office === undefined) return 'noAnswer';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<HostState>((resolve) => {
    timer = setTimeout(() => {
      resolve('noAnswer');
    }, OFFICE_PATIENCE_MS);
  });
  try {
    return await Promise.race([answerOf(office), silence]);
  } finally {
    clearTimeout(timer);
  }
}
