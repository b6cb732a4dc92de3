import type { BorderSide, FontStyle, HorizontalAlignment, VerticalAlignment } from '../model';

/** Words of the file format beside the model's. */
export interface WordPairs<Model extends string> {
  toModel(word: string): Model | undefined;
  toFile(word: Model): string;
}

export function wordPairs<Model extends string>(pairs: Readonly<Record<Model, string>>): WordPairs<Model> {
  const byFile = new Map(Object.entries<string>(pairs).map(([model, file]) => [file, model as Model]));
  return { toModel: (word) => byFile.get(word), toFile: (word) => pairs[word] };
}

export const HORIZONTAL = wordPairs<HorizontalAlignment>({
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
});

export const VERTICAL = wordPairs<VerticalAlignment>({
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
});

export const FONT_UNDERLINES = wordPairs<FontStyle['underline']>({
  None: 'none',
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
});

type Line = Omit<BorderSide, 'color'>;

/** A file names a line's kind and weight in one word. */
export const BORDER_LINES: ReadonlyMap<string, Line> = new Map<string, Line>([
  ['hair', { style: 'Continuous', weight: 'Hairline' }],
  ['thin', { style: 'Continuous', weight: 'Thin' }],
  ['medium', { style: 'Continuous', weight: 'Medium' }],
  ['thick', { style: 'Continuous', weight: 'Thick' }],
  ['double', { style: 'Double', weight: 'Thick' }],
  ['dotted', { style: 'Dot', weight: 'Thin' }],
  ['dashed', { style: 'Dash', weight: 'Thin' }],
  ['mediumDashed', { style: 'Dash', weight: 'Medium' }],
  ['dashDot', { style: 'DashDot', weight: 'Thin' }],
  ['mediumDashDot', { style: 'DashDot', weight: 'Medium' }],
  ['dashDotDot', { style: 'DashDotDot', weight: 'Thin' }],
  ['mediumDashDotDot', { style: 'DashDotDot', weight: 'Medium' }],
  ['slantDashDot', { style: 'SlantDashDot', weight: 'Medium' }],
]);

/** The word for a line; the nearest when the file format has no such weight. */
export function borderWord({ style, weight }: Line): string {
  for (const [word, line] of BORDER_LINES) if (line.style === style && line.weight === weight) return word;
  for (const [word, line] of BORDER_LINES) if (line.style === style) return word;
  return 'none';
}
