import type { BorderEdge, CellStyle } from '../../sheets';

const EDGES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;
const WEIGHTS = { thin: 'Thin', medium: 'Medium' } as const;

/** Draws the side lines that a style asks for. */
export function drawBorders(made: Excel.Style, { borders: wanted = {}, borderColour }: CellStyle): void {
  for (const edge of Object.keys(wanted) as BorderEdge[]) {
    const weight = wanted[edge];
    if (weight === undefined) continue;
    const border = made.borders.getItem(EDGES[edge]);
    border.style = 'Continuous';
    border.weight = WEIGHTS[weight];
    if (borderColour !== undefined) border.color = borderColour;
  }
}
