import { parseThemeColors } from 'hucre/xlsx';
import type { BorderSide, Borders, CellStyle, FontStyle, StylePatch } from '../model';
import { DEFAULT_STYLE, NO_BORDER } from '../model';
import { BUILT_IN_FORMATS } from './builtInFormats';
import { readColor } from './colors';
import { BORDER_LINES, FONT_UNDERLINES, HORIZONTAL, VERTICAL } from './styleWords';
import type { XmlElement } from './xml';
import { attribute, child, children, flag, numberAttribute, parseXml } from './xml';

/** What a stylesheet says, by the numbers that cells and rules use. */
export interface FileStyles {
  readonly cellFormats: readonly CellStyle[];
  readonly namedStyles: ReadonlyMap<string, CellStyle>;
  /** Formats of conditional rules. */
  readonly differential: readonly StylePatch[];
}

interface Sheets {
  readonly formats: ReadonlyMap<number, string>;
  readonly fonts: readonly FontStyle[];
  readonly fills: readonly string[];
  readonly borders: readonly Borders[];
  readonly styleNames: ReadonlyMap<number, string>;
}

export function readStyles(xml: string | undefined, themeXml: string | undefined): FileStyles {
  if (xml === undefined) return { cellFormats: [], namedStyles: new Map(), differential: [] };
  const root = parseXml(xml, 'xl/styles.xml');
  const theme = themeXml === undefined ? [] : parseThemeColors(themeXml);
  const parts = readParts(root, theme);
  const cellFormats = children(child(root, 'cellXfs'), 'xf').map((xf, number) => ({
    ...readFormat(xf, parts),
    fileFormat: number,
  }));
  const styleFormats = children(child(root, 'cellStyleXfs'), 'xf').map((xf) => readFormat(xf, parts));
  const namedStyles = new Map<string, CellStyle>();
  for (const [number, name] of parts.styleNames) {
    namedStyles.set(name, { ...(styleFormats[number] ?? DEFAULT_STYLE), styleName: name });
  }
  const differential = children(child(root, 'dxfs'), 'dxf').map((dxf) => readDifferential(dxf, theme));
  return { cellFormats, namedStyles, differential };
}

function readParts(root: XmlElement, theme: readonly string[]): Sheets {
  const formats = new Map(BUILT_IN_FORMATS);
  for (const format of children(child(root, 'numFmts'), 'numFmt')) {
    formats.set(numberAttribute(format, 'numFmtId') ?? 0, attribute(format, 'formatCode') ?? 'General');
  }
  return {
    formats,
    fonts: children(child(root, 'fonts'), 'font').map((font) => ({
      ...DEFAULT_STYLE.font,
      ...readFont(font, theme),
    })),
    fills: children(child(root, 'fills'), 'fill').map((fill) => readFill(fill, theme)),
    borders: children(child(root, 'borders'), 'border').map((border) => readBorders(border, theme)),
    styleNames: new Map(
      children(child(root, 'cellStyles'), 'cellStyle').map((style) => [
        numberAttribute(style, 'xfId') ?? 0,
        attribute(style, 'name') ?? 'Normal',
      ]),
    ),
  };
}

function readFormat(xf: XmlElement, parts: Sheets): CellStyle {
  const alignment = child(xf, 'alignment');
  const protection = child(xf, 'protection');
  const rotation = numberAttribute(alignment, 'textRotation') ?? 0;
  return {
    styleName: parts.styleNames.get(numberAttribute(xf, 'xfId') ?? 0) ?? 'Normal',
    numberFormat: parts.formats.get(numberAttribute(xf, 'numFmtId') ?? 0) ?? 'General',
    font: parts.fonts[numberAttribute(xf, 'fontId') ?? 0] ?? DEFAULT_STYLE.font,
    fill: parts.fills[numberAttribute(xf, 'fillId') ?? 0] ?? '',
    borders: parts.borders[numberAttribute(xf, 'borderId') ?? 0] ?? DEFAULT_STYLE.borders,
    horizontal: HORIZONTAL.toModel(attribute(alignment, 'horizontal') ?? 'general') ?? 'General',
    vertical: VERTICAL.toModel(attribute(alignment, 'vertical') ?? 'bottom') ?? 'Bottom',
    wrapText: flag(alignment, 'wrapText', 'false'),
    shrinkToFit: flag(alignment, 'shrinkToFit', 'false'),
    indent: numberAttribute(alignment, 'indent') ?? 0,
    textOrientation: rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation,
    readingOrder: READING_ORDERS[numberAttribute(alignment, 'readingOrder') ?? 0] ?? 'Context',
    locked: flag(protection, 'locked', 'true'),
    formulaHidden: flag(protection, 'hidden', 'false'),
  };
}

const READING_ORDERS = ['Context', 'LeftToRight', 'RightToLeft'] as const;

function readFont(font: XmlElement, theme: readonly string[]): Partial<FontStyle> {
  const name = attribute(child(font, 'name'), 'val') ?? attribute(child(font, 'rFont'), 'val');
  const size = numberAttribute(child(font, 'sz'), 'val');
  const color = readColor(child(font, 'color'), theme);
  const underline = child(font, 'u');
  const word = FONT_UNDERLINES.toModel(attribute(underline, 'val') ?? 'single') ?? 'Single';
  return {
    ...(name === undefined ? {} : { name }),
    ...(size === undefined ? {} : { size }),
    ...(color === '' ? {} : { color }),
    ...onOff(font, 'b', 'bold'),
    ...onOff(font, 'i', 'italic'),
    ...onOff(font, 'strike', 'strikethrough'),
    ...(underline ? { underline: word } : {}),
  };
}

function onOff<Name extends string>(
  font: XmlElement,
  mark: string,
  name: Name,
): Partial<Record<Name, boolean>> {
  const element = child(font, mark);
  return element ? ({ [name]: flag(element, 'val', 'true') } as Record<Name, boolean>) : {};
}

function readFill(fill: XmlElement, theme: readonly string[]): string {
  const pattern = child(fill, 'patternFill');
  const kind = attribute(pattern, 'patternType') ?? (child(pattern, 'bgColor') ? 'differential' : 'none');
  if (kind === 'none') return '';
  const foreground = readColor(child(pattern, 'fgColor'), theme);
  const background = readColor(child(pattern, 'bgColor'), theme);
  if (kind === 'differential') return background;
  return kind === 'solid' ? foreground : background;
}

function readBorders(border: XmlElement, theme: readonly string[]): Borders {
  const diagonal = readSide(child(border, 'diagonal'), theme);
  return {
    left: readSide(child(border, 'left') ?? child(border, 'start'), theme),
    right: readSide(child(border, 'right') ?? child(border, 'end'), theme),
    top: readSide(child(border, 'top'), theme),
    bottom: readSide(child(border, 'bottom'), theme),
    diagonalDown: flag(border, 'diagonalDown', 'false') ? diagonal : NO_BORDER,
    diagonalUp: flag(border, 'diagonalUp', 'false') ? diagonal : NO_BORDER,
  };
}

function readSide(side: XmlElement | undefined, theme: readonly string[]): BorderSide {
  const line = BORDER_LINES.get(attribute(side, 'style') ?? 'none');
  if (!line) return NO_BORDER;
  const color = readColor(child(side, 'color'), theme);
  return { ...line, color: color === '' ? '#000000' : color };
}

/** A conditional format says only what it changes. */
function readDifferential(dxf: XmlElement, theme: readonly string[]): StylePatch {
  const font = child(dxf, 'font');
  const fill = child(dxf, 'fill');
  const numberFormat = attribute(child(dxf, 'numFmt'), 'formatCode');
  const border = child(dxf, 'border');
  return {
    ...(font ? { font: readFont(font, theme) } : {}),
    ...(fill ? { fill: readDifferentialFill(fill, theme) } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(border ? { borders: readBorders(border, theme) } : {}),
  };
}

/** In a conditional format the colour of a plain fill stands as its background. */
function readDifferentialFill(fill: XmlElement, theme: readonly string[]): string {
  const pattern = child(fill, 'patternFill');
  const background = readColor(child(pattern, 'bgColor'), theme);
  return background === '' ? readColor(child(pattern, 'fgColor'), theme) : background;
}
