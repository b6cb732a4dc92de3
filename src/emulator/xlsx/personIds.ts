import type { WorkbookModel } from '../model';
import type { PersonIds } from './writeComments';

/** An id for everyone who wrote a comment, the same at every writing. */
export function personIds(workbook: WorkbookModel): PersonIds {
  const authors = workbook.sheets.flatMap(({ comments }) =>
    comments.flatMap(({ author, replies }) => [author, ...replies.map((reply) => reply.author)]),
  );
  return new Map([...new Set(authors)].map((author) => [author, idOf(author)]));
}

/** A GUID made of the name (two FNV-1a hashes of it). */
function idOf(name: string): string {
  const digits = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) => hash(name, seed)).join('');
  const cuts = [0, 8, 12, 16, 20, 32];
  return `{${cuts
    .slice(1)
    .map((end, index) => digits.slice(cuts[index], end))
    .join('-')}}`;
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (value >>> 0).toString(16).toUpperCase().padStart(8, '0');
}
