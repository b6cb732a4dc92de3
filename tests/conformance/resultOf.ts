/** What a method of the host came to; there once the client has synced. */
export function resultOf<T>(result: OfficeExtension.ClientResult<T>): T {
  return result.value;
}
