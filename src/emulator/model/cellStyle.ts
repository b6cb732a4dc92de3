export interface FontStyle {
  readonly name: string;
  readonly size: number;
  /** `#RRGGBB`. */
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  readonly strikethrough: boolean;
}

export type BorderLine =
  'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
export type BorderWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';

export interface BorderSide {
  readonly style: BorderLine;
  readonly weight: BorderWeight;
  /** `#RRGGBB`. */
  readonly color: string;
}

export interface Borders {
  readonly top: BorderSide;
  readonly bottom: BorderSide;
  readonly left: BorderSide;
  readonly right: BorderSide;
  readonly diagonalDown: BorderSide;
  readonly diagonalUp: BorderSide;
}

export type HorizontalAlignment =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';

/** Everything about a cell's looks and protection. One such record is shared by all cells that look the same. */
export interface CellStyle {
  /** The named style it was made from, `Normal` unless said. */
  readonly styleName: string;
  /** en-US number format, `General` unless said. */
  readonly numberFormat: string;
  readonly font: FontStyle;
  /** `#RRGGBB`, or '' for no fill. */
  readonly fill: string;
  readonly borders: Borders;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indent: number;
  /** Degrees, -90 to 90; 180 for stacked letters. */
  readonly textOrientation: number;
  readonly readingOrder: 'Context' | 'LeftToRight' | 'RightToLeft';
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The style's number in the file that it was read from; gone once the style is changed. */
  readonly fileFormat?: number | undefined;
}

/** A change of some of a style's properties; what is not named stays. */
export type StylePatch = Partial<Omit<CellStyle, 'font' | 'borders' | 'fileFormat'>> & {
  readonly font?: Partial<FontStyle>;
  readonly borders?: { readonly [Side in keyof Borders]?: Partial<BorderSide> };
};

export const NO_BORDER: BorderSide = Object.freeze({ style: 'None', weight: 'Thin', color: '#000000' });

/** How a cell looks in an empty workbook. */
export const DEFAULT_STYLE: CellStyle = Object.freeze({
  styleName: 'Normal',
  numberFormat: 'General',
  font: Object.freeze({
    name: 'Calibri',
    size: 11,
    color: '#000000',
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
  }),
  fill: '',
  borders: Object.freeze({
    top: NO_BORDER,
    bottom: NO_BORDER,
    left: NO_BORDER,
    right: NO_BORDER,
    diagonalDown: NO_BORDER,
    diagonalUp: NO_BORDER,
  }),
  horizontal: 'General',
  vertical: 'Bottom',
  wrapText: false,
  shrinkToFit: false,
  indent: 0,
  textOrientation: 0,
  readingOrder: 'Context',
  locked: true,
  formulaHidden: false,
});

/** The style with the patch laid over it. */
export function patchStyle(style: CellStyle, patch: StylePatch): CellStyle {
  return {
    ...style,
    ...patch,
    fileFormat: undefined,
    font: { ...style.font, ...patch.font },
    borders: patchBorders(style.borders, patch.borders ?? {}),
  };
}

function patchBorders(borders: Borders, patch: NonNullable<StylePatch['borders']>): Borders {
  return {
    top: patchSide(borders.top, patch.top),
    bottom: patchSide(borders.bottom, patch.bottom),
    left: patchSide(borders.left, patch.left),
    right: patchSide(borders.right, patch.right),
    diagonalDown: patchSide(borders.diagonalDown, patch.diagonalDown),
    diagonalUp: patchSide(borders.diagonalUp, patch.diagonalUp),
  };
}

/** Colouring or weighing a side that has no line draws a line, as Excel does. */
function patchSide(side: BorderSide, patch: Partial<BorderSide> | undefined): BorderSide {
  if (!patch) return side;
  const drawn = side.style === 'None' && patch.style === undefined;
  return { ...side, ...(drawn ? { style: 'Continuous' as const } : {}), ...patch };
}
