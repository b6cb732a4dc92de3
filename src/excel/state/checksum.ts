const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Gives a checksum of a text (FNV-1a, 32 bits, over its UTF-8 bytes) as 8 hexadecimal digits. @example checksum('a') // 'e40c292c' */
export function checksum(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
