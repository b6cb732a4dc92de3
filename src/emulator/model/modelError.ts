export type ModelErrorCode =
  | 'InvalidArgument'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'InvalidOperation'
  | 'MergedRangeConflict'
  | 'AccessDenied';

/** The workbook cannot be as asked; the code is Excel's own name for why. */
export class ModelError extends Error {
  override readonly name = 'ModelError';

  constructor(
    readonly code: ModelErrorCode,
    message: string,
    /** The name, address or text that was refused. */
    readonly refused: string,
  ) {
    super(message);
  }
}
