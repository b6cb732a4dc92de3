/** Widths and heights in points, and how files and drawings count them. */
export const EMU_PER_POINT = 12_700;

const POINTS_PER_PIXEL = 0.75;
/** Width of a digit of Calibri 11 at 96 dots an inch, and the margin on both sides of a cell. */
const DIGIT_PIXELS = 7;
const MARGIN_PIXELS = 5;

/** A column width in a file counts digits and a margin: 9.140625 is 64 pixels, 48 points. */
export function charactersToPoints(characters: number): number {
  return (
    Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS) * POINTS_PER_PIXEL
  );
}

export function pointsToCharacters(points: number): number {
  return Math.trunc((points / POINTS_PER_PIXEL / DIGIT_PIXELS) * 256) / 256;
}

/** The default column width counts digits only; the margin comes on top. */
export function digitsToPoints(digits: number): number {
  return (Math.trunc(digits * DIGIT_PIXELS) + MARGIN_PIXELS) * POINTS_PER_PIXEL;
}
