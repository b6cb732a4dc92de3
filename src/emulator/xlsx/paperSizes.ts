const PAPERS: ReadonlyMap<number, string> = new Map([
  [1, 'Letter'],
  [3, 'Tabloid'],
  [5, 'Legal'],
  [7, 'Executive'],
  [8, 'A3'],
  [9, 'A4'],
  [11, 'A5'],
  [12, 'B4'],
  [13, 'B5'],
]);

/** The paper's name in Office.js; '' for the printer's own and for papers that have no name here. */
export function paperName(number: number): string {
  return PAPERS.get(number) ?? '';
}

/** The paper's number in a file, or undefined for the printer's own. */
export function paperNumber(name: string): number | undefined {
  for (const [number, known] of PAPERS) if (known.toLowerCase() === name.toLowerCase()) return number;
  return undefined;
}
