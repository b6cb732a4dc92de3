/** A file to be written whole. */
export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** What the commands need of the world outside; a test hands in one of its own. */
export interface Console {
  /** @throws JambladError `fileNotFound`, `fileNotReadable` */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /**
   * Writes all of the files or none.
   * @throws JambladError `fileNotWritable`
   */
  readonly writeFiles: (files: readonly OutputFile[]) => Promise<void>;
  /** True where a file of that name is there. */
  readonly isThere: (path: string) => Promise<boolean>;
  /**
   * Makes a folder, and those above it, where it is not there.
   * @throws JambladError `fileNotWritable`
   */
  readonly makeFolder: (path: string) => Promise<void>;
  /** True where both names lead to the same file. */
  readonly isSameFile: (one: string, other: string) => Promise<boolean>;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Takes what only a developer wants to see of a fault. */
  readonly trace?: (error: unknown) => void;
  /** The local date, YYYY-MM-DD. */
  readonly today: () => string;
}
