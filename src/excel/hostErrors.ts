import { JambladError } from '../vocabulary';

/** What a host error has to do with; named in the sentence that the user reads. */
export interface HostErrorPlace {
  readonly sheet?: string;
}

/** The part of `OfficeExtension.Error` that is stable. */
interface HostError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** A response or request was too large in one of the ways that hosts have of saying so. */
const LIMIT_CODES: ReadonlySet<string> = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'RequestPayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'OperationCellsExceedLimit',
]);

/** Excel on the web has answered too large requests with these, too; smaller ones may go through. */
const VAGUE_CODES: ReadonlySet<string> = new Set(['GeneralException', 'RequestAborted']);

const BUSY_CODES: ReadonlySet<string> = new Set([
  'GeneralException',
  'RequestAborted',
  'ServiceNotAvailable',
  'Timeout',
]);

/** True for what the host itself threw. */
export function isHostError(error: unknown): error is HostError {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    !(error instanceof JambladError)
  );
}

/** True where asking for less may help. */
export function isSizeError(error: unknown): boolean {
  return isHostError(error) && (LIMIT_CODES.has(error.code) || VAGUE_CODES.has(error.code));
}

/**
 * Turns what was thrown while Excel was at work into an error of ours. What the host did not throw is handed on
 * as it is: our own errors, and faults in our code.
 */
export function fromHost(error: unknown, { sheet = '' }: HostErrorPlace = {}): unknown {
  if (!isHostError(error)) return error;
  const cause = { cause: error };
  if (error.code === 'InvalidOperationInCellEditMode') return new JambladError('cellBeingEdited', {}, cause);
  if (error.code === 'ItemNotFound' && sheet !== '') return new JambladError('sheetGone', { sheet }, cause);
  if (error.code === 'AccessDenied' && sheet !== '') return new JambladError('sheetLocked', { sheet }, cause);
  if (LIMIT_CODES.has(error.code)) return new JambladError('tooMuchForExcel', { sheet }, cause);
  if (error.code === 'ApiNotFound') {
    return new JambladError('excelTooOld', { member: error.debugInfo?.errorLocation ?? '' }, cause);
  }
  if (BUSY_CODES.has(error.code)) return new JambladError('excelBusy', { code: error.code }, cause);
  return new JambladError('excelRefused', { code: error.code }, cause);
}
