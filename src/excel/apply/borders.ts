import type { BorderEdge, CellStyle } from '../../sheets';
import type { Area } from '../../vocabulary';

const EDGES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;
const WEIGHTS = { thin: 'Thin', medium: 'Medium' } as const;

/** What the lines of cells look like. */
export type Lines = Pick<CellStyle, 'borders' | 'borderColour'>;

/**
 * Draws the lines that a style asks for around every cell of some areas. They are drawn on the cells: the style itself
 * holds none, so that a person may draw others without leaving the style.
 */
export function drawBorders(
  range: Excel.Range | Excel.RangeAreas,
  areas: readonly Area[],
  lines: Lines,
): void {
  const { top, bottom, left, right } = lines.borders ?? {};
  const edges: readonly BorderEdge[] = ['top', 'bottom', 'left', 'right'];
  for (const edge of edges)
    draw(range, EDGES[edge], { weight: lines.borders?.[edge], colour: lines.borderColour });
  if (areas.some(({ firstRow, lastRow }) => lastRow > firstRow)) {
    draw(range, 'InsideHorizontal', { weight: bottom ?? top, colour: lines.borderColour });
  }
  if (areas.some(({ firstColumn, lastColumn }) => lastColumn > firstColumn)) {
    draw(range, 'InsideVertical', { weight: right ?? left, colour: lines.borderColour });
  }
}

interface Stroke {
  readonly weight: keyof typeof WEIGHTS | undefined;
  readonly colour: string | undefined;
}

function draw(
  range: Excel.Range | Excel.RangeAreas,
  place: Excel.BorderIndex | `${Excel.BorderIndex}`,
  { weight, colour }: Stroke,
): void {
  if (weight === undefined) return;
  const border = range.format.borders.getItem(place as Excel.BorderIndex);
  border.style = 'Continuous';
  border.weight = WEIGHTS[weight];
  if (colour !== undefined) border.color = colour;
}
