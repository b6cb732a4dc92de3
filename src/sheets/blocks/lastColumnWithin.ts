/** Gives the last sheet column that begins within so many characters from the edge; the last of all on a narrow sheet. */
export function lastColumnWithin(widths: readonly number[], characters: number): number {
  const reached = widths.map((_, column) =>
    widths.slice(0, column + 1).reduce((sum, width) => sum + width, 0),
  );
  const enough = reached.findIndex((sum) => sum >= characters);
  return enough < 0 ? Math.max(widths.length - 1, 0) : enough;
}
