import type { HostErrorPlace } from './hostErrors';
import { fromHost } from './hostErrors';

/** The namespace that is handed in: Microsoft's own client in the add-in, the same one over a host of ours in tests. */
export type ExcelNamespace = typeof Excel;

/** Runs one batch function as a user action and turns the host's errors into ours. */
export async function runInExcel<T>(
  excel: ExcelNamespace,
  place: HostErrorPlace,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await excel.run(batch);
  } catch (error) {
    throw fromHost(error, place);
  }
}

/**
 * The same for what writes: where somebody begins to type in a cell between two requests, Excel holds the next one
 * back until they are done, instead of refusing it and leaving sheets half written.
 */
export async function runWaitingForEdits<T>(
  excel: ExcelNamespace,
  place: HostErrorPlace,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw fromHost(error, place);
  }
}
