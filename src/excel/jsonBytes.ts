const encoder = new TextEncoder();

/** Bytes of a value as JSON in UTF-8, as it goes over the wire. @example jsonBytes(['å', 1]) // 8 */
export function jsonBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}
