/** How wide the columns of forms and tables of follow-up are, in characters: they stand on the same sheet. */
export const WIDTHS = { label: 30, value: 52, note: 25, number: 14, word: 16 } as const;

/** How much of the width of a column its text takes up: letters are no digits, and words are not broken. */
const FILLING = 0.9;

/** Gives how many lines a text needs where values stand. */
export function linesOf(text: string): number {
  return Math.max(1, Math.ceil(text.length / (WIDTHS.value * FILLING)));
}
