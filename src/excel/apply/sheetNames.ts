/** Excel's limit for the name of a sheet. */
const NAME_LENGTH = 31;

/**
 * Gives a name that no sheet has yet: the one that is wanted, else with a number after it.
 * @example freeSheetName('Innehåll', ['innehåll']) // 'Innehåll (2)'
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` (${String(number)})`;
    const name = wanted.slice(0, NAME_LENGTH - ending.length).trimEnd() + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Quotes the name of a sheet for a formula. @example quotedSheetName("Ann's") // "'Ann''s'" */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
