import { columnLetters } from '../vocabulary';
import type { Area } from '../vocabulary';
import type { Cells } from './cells';
import { CELL_CLASS, classAt, textAt } from './cells';
import { holdsIdentityNumber } from './identityNumber';
import type { TableFrame } from './tableFrame';

/**
 * Understands the heading of each column: the levels over it joined with " · ", merged headings counting for every
 * column that they cover, and headings over several columns carried to the right.
 */

const LEVEL_JOINT = ' · ';

/** The headings of the columns of a table, unique, in their order. */
export interface Headings {
  readonly headers: readonly string[];
  /** Headings that stood more than once and were given a number. */
  readonly repeated: readonly string[];
  readonly joined: boolean;
}

/** Reads the headings of a table; a column without one is called by its letters. */
export function readHeadings(cells: Cells, frame: TableFrame): Headings {
  const levels = frame.header === undefined ? [] : headingLevels(cells, frame);
  const headers: string[] = [];
  for (let column = frame.firstColumn; column <= frame.lastColumn; column += 1) {
    const parts = levels
      .map((level) => level[column - frame.firstColumn] ?? '')
      .filter((part) => part !== '' && !holdsIdentityNumber(part));
    const distinct = parts.filter((part, index) => part !== parts[index - 1]);
    headers.push(distinct.join(LEVEL_JOINT) || columnLetters(column));
  }
  return { ...makeUnique(headers), joined: headers.some((header) => header.includes(LEVEL_JOINT)) };
}

function headingLevels(cells: Cells, frame: TableFrame): readonly (readonly string[])[] {
  const { first, last } = frame.header ?? { first: 0, last: -1 };
  const levels: string[][] = [];
  for (let row = first; row <= last; row += 1) levels.push(headingLevel(cells, frame, row));
  return levels;
}

function headingLevel(cells: Cells, frame: TableFrame, row: number): string[] {
  const merges = cells.grid.merges.filter((merge) => merge.firstRow <= row && merge.lastRow >= row);
  const across = merges.some((merge) => merge.lastColumn > merge.firstColumn);
  const carries = row < (frame.header?.last ?? row) && !across;
  const texts: string[] = [];
  for (let column = frame.firstColumn; column <= frame.lastColumn; column += 1) {
    const merge = merges.find((area) => area.firstColumn <= column && area.lastColumn >= column);
    const text = merge === undefined ? textAt(cells, row, column) : mergedText(cells, merge);
    const headedBelow = classAt(cells, frame.header?.last ?? row, column) !== CELL_CLASS.blank;
    texts.push(text === '' && carries && headedBelow ? (texts.at(-1) ?? '') : text);
  }
  return texts;
}

function mergedText(cells: Cells, merge: Area): string {
  return textAt(cells, merge.firstRow, merge.firstColumn);
}

function makeUnique(headers: readonly string[]): Pick<Headings, 'headers' | 'repeated'> {
  const taken = new Set<string>();
  const repeated = new Set<string>();
  const unique = headers.map((header) => {
    let name = header;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      name = `${header} (${number})`;
      repeated.add(header);
    }
    taken.add(name.toLowerCase());
    return name;
  });
  return { headers: unique, repeated: [...repeated] };
}
