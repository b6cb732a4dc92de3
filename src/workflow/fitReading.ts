import type { SavedReading } from './savedReading';
import type { SourceReading } from './workspace';

/** Understands how well what is remembered of one sheet fits another, or the same a year later. */

/** A heading that is gone, with the new one that it most likely has become. */
export interface LostHeading {
  readonly header: string;
  readonly suggestion: string | undefined;
}

/** A column of groups of which some are gone and others have come. */
export interface ChangedGroups {
  readonly column: string;
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
}

/** What no longer fits. */
export interface ReadingFit {
  readonly lostHeadings: readonly LostHeading[];
  /** Headings that were not there before. */
  readonly newHeadings: readonly string[];
  readonly changedGroups: readonly ChangedGroups[];
}

const MOST_GROUPS = 60;
/** So much of the headings must be there, or be found under another name, for the sheets to be alike. */
const ALIKE = 0.6;

/** Compares what is remembered with a table as it was read. */
export function fitReading(saved: SavedReading, table: SourceReading['tables'][number]): ReadingFit {
  const headers = table.columns.filter(({ column }) => column !== '').map(({ header }) => header);
  const known = new Set(saved.headers.map(key));
  const there = new Set(headers.map(key));
  const newHeadings = headers.filter((header) => !known.has(key(header)));
  const taken = new Set<string>();
  const lostHeadings = saved.headers
    .filter((header) => !there.has(key(header)))
    .map((header) => {
      const suggestion = newHeadings.find((other) => !taken.has(other) && isLike(header, other));
      if (suggestion !== undefined) taken.add(suggestion);
      return { header, suggestion };
    });
  const changedGroups = Object.entries(saved.groupValues).flatMap(([column, before]) => {
    const renamed = lostHeadings.find(({ header }) => key(header) === key(column))?.suggestion;
    const now = valuesOf(table, renamed ?? column);
    if (now === undefined || Math.max(before.length, now.length) > MOST_GROUPS) return [];
    const gone = without(before, now);
    const fresh = without(now, before);
    return gone.length === 0 || fresh.length === 0 ? [] : [{ column, gone, fresh }];
  });
  return { lostHeadings, newHeadings, changedGroups };
}

/** True where a table is so like what is remembered that the choices may be wanted for it too. */
export function isAlike(saved: SavedReading, fit: ReadingFit): boolean {
  const lost = fit.lostHeadings.filter(({ suggestion }) => suggestion === undefined).length;
  return saved.headers.length >= 2 && saved.headers.length - lost >= saved.headers.length * ALIKE;
}

function valuesOf(
  { groupValues }: SourceReading['tables'][number],
  column: string,
): readonly string[] | undefined {
  return Object.entries(groupValues).find(([header]) => key(header) === key(column))?.[1];
}

function without(values: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map(key));
  return values.filter((value) => !known.has(key(value)));
}

function key(text: string): string {
  return text.trim().toLowerCase();
}

/** A heading has drifted where one begins the other, or their letters are the same but for accents and signs. */
function isLike(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  if (a === '' || b === '') return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && (long.startsWith(short) || long.endsWith(short)) ? true : a === b;
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\d{4}/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
