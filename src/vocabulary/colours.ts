import type { BySex } from './sex';

/** Understands colours as a reader sees them: on white paper, beside one another, and without any colour at all. */

/** Why two colours do not do for the sexes. */
export type ColourProblem = 'notAColour' | 'paleOnWhite' | 'alike';

const COLOUR = /^#[0-9A-Fa-f]{6}$/;
/** WCAG 2.2, success criterion 1.4.11, for graphical objects. */
const LEAST_ON_WHITE = 3;
/** Bars beside one another have labels and markers of their own, so half of that does between them. */
const LEAST_BETWEEN = 2;

/** The brightness of a colour, 0..1 (WCAG 2.2, relative luminance). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast between two colours, 1..21 (WCAG 2.2). @example contrastOf('#000000', '#FFFFFF') // 21 */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Says why two colours do not do for the sexes in charts; nothing where they do. */
export function colourProblem({ women, men }: BySex<string>): ColourProblem | undefined {
  if (!COLOUR.test(women) || !COLOUR.test(men)) return 'notAColour';
  if ([women, men].some((colour) => contrastOf(colour, '#FFFFFF') < LEAST_ON_WHITE)) return 'paleOnWhite';
  return contrastOf(women, men) < LEAST_BETWEEN ? 'alike' : undefined;
}
