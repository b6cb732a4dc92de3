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

/** Tells how many rows of text a cell of that width shows: line breaks count, and long words are cut. */
export function wrappedLineCount(text: string, characters: number): number {
  const pieces = text.split(/\r\n|\r|\n/).flatMap((line) => wrapLine(line, characters));
  return pieces.reduce((count, piece) => count + Math.max(1, Math.ceil(piece.length / characters)), 0);
}
