/** What letters take up beside a digit of the standard font; rounded up, so that no line is thought too short. */
const NARROW = 0.6;
const WIDE = 1.6;
const CAPITAL = 1.2;

function characterWidth(character: string): number {
  if (/[fijlrtI ,.:;'|!()[\]·-]/.test(character)) return NARROW;
  if (/[mwMW@%—…]/.test(character)) return WIDE;
  return /\p{Lu}/u.test(character) ? CAPITAL : 1;
}

/** Gives about how wide a text is in digits of the standard font, which is what column widths are counted in. */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + characterWidth(character), 0);
}

/** Gives the width of the widest word of a text, which a cell cannot break without cutting it. */
export function widestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/).map(textWidth));
}
