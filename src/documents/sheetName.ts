const LONGEST = 31;
/** Excel keeps this name for itself. */
const RESERVED = 'history';

/**
 * Makes a text fit to be the name of a sheet: the signs that Excel refuses become spaces, quotes at the ends go, and
 * it is cut to 31 characters. That the name is taken is found out when the sheet is made.
 * @example sheetName('Analys 01 – Beslut: bifall/avslag') // 'Analys 01 – Beslut bifall avsla'
 */
export function sheetName(text: string): string {
  // Control characters cannot stand in a name; they are folded with the blanks.
  const folded = text.replaceAll(/[/\\?*:[\]\p{Cc}\s]+/gu, ' ').trim();
  const cut = [...folded]
    .reduce((name, character) => (name.length + character.length <= LONGEST ? name + character : name), '')
    .replaceAll(/^[' ]+|[' ]+$/g, '');
  return cut === '' || cut.toLowerCase() === RESERVED ? `${cut}_` : cut;
}
