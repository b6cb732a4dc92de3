import type { WorkbookModel } from '../../src/emulator';
import { startEmulatedExcel } from '../../src/emulator';
import type { ExcelPort } from '../../src/excel';
import { createExcelPort } from '../../src/excel';

/** An Excel that breaks off at some of its requests, counted over all runs. */
export interface BreakingOff {
  readonly connect: (workbook: WorkbookModel) => ExcelPort;
  /** How many requests have been broken off. */
  readonly broken: () => number;
}

/** Opens a workbook in an Excel that answers these requests (from 1) with a failure of its own, without doing them. */
export function breakingOff({ at }: { readonly at: readonly number[] }): BreakingOff {
  let requests = 0;
  let broken = 0;
  return {
    broken: () => broken,
    connect: (workbook) => {
      const { Excel: real, Office: office } = startEmulatedExcel({ workbook });
      const run = (...words: readonly unknown[]): Promise<unknown> => {
        const batch = words.at(-1) as (context: Excel.RequestContext) => Promise<unknown>;
        const flaky = (context: Excel.RequestContext): Promise<unknown> => {
          const sync = context.sync.bind(context);
          context.sync = async (value) => {
            requests += 1;
            if (!at.includes(requests)) return sync(value);
            broken += 1;
            throw Object.assign(new Error('broken off'), { code: 'GeneralException' });
          };
          return batch(context);
        };
        return (real.run as (...args: readonly unknown[]) => Promise<unknown>)(...words.slice(0, -1), flaky);
      };
      const { requirements, platform } = office.context;
      return createExcelPort({ ...real, run } as typeof real, {
        platform: String(platform),
        isSetSupported: (name, version) => requirements.isSetSupported(name, version),
      });
    },
  };
}
