import { Inflate, inflateSync } from 'fflate';
import { WorkbookFileError } from './workbookFileError';

interface ZipEntry {
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerAt: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const UNKNOWN = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
const PIECE = 1 << 16;

/** Understands a zip file in memory; parts are inflated when asked for. */
export class ZipArchive {
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  /** @throws WorkbookFileError `truncated` when the directory at the end is missing or broken. */
  constructor(private readonly bytes: Uint8Array) {
    this.entries = readDirectory(bytes);
  }

  get paths(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  /** The size of a part once inflated, as the directory says. */
  sizeOf(path: string): number {
    return this.entries.get(path)?.size ?? 0;
  }

  /** A part's bytes, or undefined when there is no such part. */
  read(path: string): Uint8Array | undefined {
    const entry = this.entries.get(path);
    if (!entry) return undefined;
    const packed = this.packedBytes(path, entry);
    if (entry.method === STORED) return packed;
    return guarded(path, () => inflateSync(packed, { out: new Uint8Array(entry.size) }));
  }

  readText(path: string): string | undefined {
    const bytes = this.read(path);
    return bytes ? decodeText(bytes) : undefined;
  }

  /** Hands a part over piece by piece, so that a large sheet need not be held whole. */
  stream(path: string, take: (piece: Uint8Array) => void): void {
    const entry = this.entries.get(path);
    if (!entry) return;
    const packed = this.packedBytes(path, entry);
    if (entry.method === STORED) {
      take(packed);
      return;
    }
    guarded(path, () => {
      const inflate = new Inflate(take);
      for (let at = 0; at < packed.length; at += PIECE) {
        inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      }
    });
  }

  private packedBytes(path: string, { headerAt, compressedSize, method }: ZipEntry): Uint8Array {
    const view = viewOf(this.bytes);
    const broken = new WorkbookFileError('truncated', path);
    if (headerAt + 30 > this.bytes.length || view.getUint32(headerAt, true) !== LOCAL_HEADER) throw broken;
    const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
    if (start + compressedSize > this.bytes.length) throw broken;
    if (method !== STORED && method !== DEFLATED) throw new WorkbookFileError('notAnXlsx', path);
    return this.bytes.subarray(start, start + compressedSize);
  }
}

/** UTF-8 unless a byte order mark says otherwise. */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = !utf16 ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  return new TextDecoder(encoding).decode(bytes);
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof WorkbookFileError || !isInflateError(cause)) throw cause;
    throw new WorkbookFileError('truncated', path);
  }
}

/** The inflater's own errors carry a number as their code. */
function isInflateError(cause: unknown): boolean {
  return cause instanceof Error && typeof (cause as { code?: unknown }).code === 'number';
}

function readDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, ZipEntry>();
  let at = directoryStart(view, end);
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw new WorkbookFileError('truncated', `directory entry ${String(number)}`);
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (!name.endsWith('/')) entries.set(name.replaceAll('\\', '/'), readEntry(view, at));
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new WorkbookFileError('truncated', 'no end of the zip directory');
}

function directoryStart(view: DataView, end: number): number {
  const start = view.getUint32(end + 16, true);
  if (start !== UNKNOWN) return start;
  return Number(view.getBigUint64(Number(view.getBigUint64(end - 20 + 8, true)) + 48, true));
}

function readEntry(view: DataView, at: number): ZipEntry {
  const wide = wideNumbers(view, at);
  const number = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === UNKNOWN ? (wide.shift() ?? value) : value;
  };
  const size = number(24);
  const compressedSize = number(20);
  return { method: view.getUint16(at + 10, true), size, compressedSize, headerAt: number(42) };
}

/** The 64-bit numbers of a zip64 extra field: size, compressed size, place, as far as they are there. */
function wideNumbers(view: DataView, entryAt: number): number[] {
  let at = entryAt + 46 + view.getUint16(entryAt + 28, true);
  const end = at + view.getUint16(entryAt + 30, true);
  while (at + 4 <= end) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      return Array.from({ length: Math.floor(length / 8) }, (_, index) =>
        Number(view.getBigUint64(at + 4 + index * 8, true)),
      );
    }
    at += 4 + length;
  }
  return [];
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
