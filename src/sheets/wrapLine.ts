import { textWidth } from './textWidth';

/**
 * Breaks a line of text into pieces of at most `characters`, between words where it can.
 * @example wrapLine('Kvinnor och män', 11) // ['Kvinnor och', 'män']
 */
export function wrapLine(line: string, characters: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const word of line.split(/[ \n\r\t]+/)) {
    const longer = piece === '' ? word : `${piece} ${word}`;
    if (longer.length <= characters || piece === '') {
      piece = longer;
    } else {
      pieces.push(piece);
      piece = word;
    }
  }
  return [...pieces, piece];
}

/** The width of a blank between two words. */
const BLANK = textWidth(' ');

/** Gives in how many rows the words of one line stand; a word wider than the cell is broken. */
function rowsOfLine(line: string, width: number): number {
  let rows = 0;
  let left = 0;
  for (const word of line.split(/[ \t]+/)) {
    const needed = textWidth(word);
    if (rows > 0 && needed + BLANK <= left) {
      left -= needed + BLANK;
    } else {
      const taken = Math.max(1, Math.ceil(needed / width));
      rows += taken;
      left = taken * width - needed;
    }
  }
  return rows;
}

/**
 * Tells how many rows of text a cell of that width (in digits) shows: line breaks count, and words that are too
 * wide are broken.
 * @example wrappedRowCount('Nedre gräns Kvinnor', 12) // 2
 */
export function wrappedRowCount(text: string, width: number): number {
  return text.split(/\r\n|\r|\n/).reduce((count, line) => count + rowsOfLine(line, width), 0);
}
