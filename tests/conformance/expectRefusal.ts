/** What the client library throws when the host refuses something. */
export interface RichApiError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation?: string };
}

/** Expects the error code, and the class and member that the error names. */
export async function expectRefusal(
  attempt: Promise<unknown>,
  code: string,
  location?: string,
): Promise<RichApiError> {
  const error = await attempt.then(
    () => undefined,
    (reason: unknown) => reason as RichApiError,
  );
  expect({ code: error?.code, location: error?.debugInfo.errorLocation }).toEqual({ code, location });
  return error as RichApiError;
}
