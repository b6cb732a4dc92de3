import type { BorderSide, Borders, CellStyle, FontStyle, StylePatch, WorkbookModel } from '../model';
import { DEFAULT_STYLE } from '../model';
import { builtInNumber } from './builtInFormats';
import { argb } from './colors';
import { borderWord, FONT_UNDERLINES, HORIZONTAL, VERTICAL } from './styleWords';
import { attribute, child, children, escapeAttribute, numberAttribute, parseXml } from './xml';
import type { XmlElement } from './xml';

const EMPTY_STYLESHEET =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<cellStyleXfs></cellStyleXfs><cellXfs></cellXfs><cellStyles></cellStyles></styleSheet>';

/** The order in which a stylesheet lists its parts. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const LISTS = ORDER.slice(0, 8);
const FIRST_OWN_FORMAT = 164;
const READING_ORDERS: readonly CellStyle['readingOrder'][] = ['Context', 'LeftToRight', 'RightToLeft'];

/** Understands the stylesheet of a file: what was read keeps its numbers, what is new comes behind. */
export class StyleWriter {
  private readonly root: XmlElement;
  private readonly lists: ReadonlyMap<string, string[]>;
  private readonly positions = new Map<string, Map<string, number>>();
  private readonly cellFormats = new Map<number, number>();
  private readonly formatNumbers = new Map<string, number>();

  constructor(
    private readonly workbook: WorkbookModel,
    original: string | undefined,
  ) {
    this.root = parseXml(original ?? EMPTY_STYLESHEET, 'xl/styles.xml');
    this.lists = new Map(
      LISTS.map((name) => [name, (child(this.root, name)?.children ?? []).map(({ raw }) => raw)]),
    );
    for (const format of children(child(this.root, 'numFmts'), 'numFmt')) {
      this.formatNumbers.set(attribute(format, 'formatCode') ?? '', numberAttribute(format, 'numFmtId') ?? 0);
    }
    if (original === undefined) this.writeDefaults();
  }

  /** The number by which cells name the style. */
  cellFormat(styleNumber: number): number {
    const known = this.cellFormats.get(styleNumber);
    if (known !== undefined) return known;
    const style = this.workbook.styles.styleOf(styleNumber);
    const number =
      style.fileFormat ?? this.add('cellXfs', this.formatXml(style, this.namedStyle(style.styleName)));
    this.cellFormats.set(styleNumber, number);
    return number;
  }

  /** The number by which a conditional rule names its format. */
  differential(patch: StylePatch): number {
    const font = patch.font ? `<font>${fontBody(patch.font)}</font>` : '';
    const format =
      patch.numberFormat === undefined
        ? ''
        : `<numFmt numFmtId="${String(this.formatNumber(patch.numberFormat))}" formatCode="${escapeAttribute(patch.numberFormat)}"/>`;
    const fill =
      patch.fill === undefined || patch.fill === ''
        ? ''
        : `<fill><patternFill><bgColor rgb="${argb(patch.fill)}"/></patternFill></fill>`;
    const borders = patch.borders
      ? bordersXml({ ...DEFAULT_STYLE.borders, ...filledSides(patch.borders) })
      : '';
    return this.add('dxfs', `<dxf>${font}${format}${fill}${borders}</dxf>`);
  }

  toXml(): string {
    const parts = ORDER.map((name) => {
      const list = this.lists.get(name);
      if (!list) return child(this.root, name)?.raw ?? '';
      return list.length === 0 ? '' : `<${name} count="${String(list.length)}">${list.join('')}</${name}>`;
    });
    const open = /^<[^>]*>/.exec(this.root.raw)?.[0].replace(/\/>$/, '>') ?? '';
    const prefix = /^<([A-Za-z0-9]+:)/.exec(open)?.[1] ?? '';
    return `${open}${parts.join('')}</${prefix}styleSheet>`;
  }

  private writeDefaults(): void {
    const base = this.workbook.styles.styleOf(0);
    this.add('cellStyleXfs', this.formatXml(base, undefined));
    this.add('cellXfs', this.formatXml(base, 0));
    this.add('cellStyles', '<cellStyle name="Normal" xfId="0" builtinId="0"/>');
    this.cellFormats.set(0, 0);
  }

  /** Number of the named style, which is written when the file does not have it yet. */
  private namedStyle(name: string): number {
    const styles = this.lists.get('cellStyles') ?? [];
    const wanted = `name="${escapeAttribute(name)}"`;
    const known = styles.find((raw) => raw.includes(` ${wanted}`));
    if (known !== undefined) return Number(/xfId="(\d+)"/.exec(known)?.[1] ?? 0);
    const style = this.workbook.namedStyles.get(name);
    if (!style) return 0;
    const number = this.lists.get('cellStyleXfs')?.push(this.formatXml(style, undefined)) ?? 1;
    this.add('cellStyles', `<cellStyle ${wanted} xfId="${String(number - 1)}"/>`);
    return number - 1;
  }

  private formatXml(style: CellStyle, namedStyle: number | undefined): string {
    const base = namedStyle === undefined ? '' : ` xfId="${String(namedStyle)}"`;
    const numbers =
      `numFmtId="${String(this.formatNumber(style.numberFormat))}" fontId="${String(this.add('fonts', `<font>${fontBody(style.font)}</font>`))}"` +
      ` fillId="${String(this.add('fills', fillXml(style.fill)))}" borderId="${String(this.add('borders', bordersXml(style.borders)))}"`;
    const applies =
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"';
    return `<xf ${numbers}${base}${applies}>${alignmentXml(style)}${protectionXml(style)}</xf>`;
  }

  private formatNumber(format: string): number {
    const known = builtInNumber(format) ?? this.formatNumbers.get(format);
    if (known !== undefined) return known;
    const number = Math.max(FIRST_OWN_FORMAT - 1, ...this.formatNumbers.values()) + 1;
    this.formatNumbers.set(format, number);
    this.add('numFmts', `<numFmt numFmtId="${String(number)}" formatCode="${escapeAttribute(format)}"/>`);
    return number;
  }

  private add(listName: string, xml: string): number {
    const list = this.lists.get(listName) ?? [];
    const positions = this.positions.get(listName) ?? new Map(list.map((raw, index) => [raw, index]));
    this.positions.set(listName, positions);
    const known = positions.get(xml);
    if (known !== undefined) return known;
    positions.set(xml, list.length);
    return list.push(xml) - 1;
  }
}

function fontBody(font: Partial<FontStyle>): string {
  return [
    font.bold === undefined ? '' : `<b val="${font.bold ? '1' : '0'}"/>`,
    font.italic === undefined ? '' : `<i val="${font.italic ? '1' : '0'}"/>`,
    font.strikethrough === undefined ? '' : `<strike val="${font.strikethrough ? '1' : '0'}"/>`,
    font.underline === undefined || font.underline === 'None'
      ? ''
      : `<u val="${FONT_UNDERLINES.toFile(font.underline)}"/>`,
    font.size === undefined ? '' : `<sz val="${String(font.size)}"/>`,
    font.color === undefined ? '' : `<color rgb="${argb(font.color)}"/>`,
    font.name === undefined ? '' : `<name val="${escapeAttribute(font.name)}"/>`,
  ].join('');
}

function fillXml(fill: string): string {
  if (fill === '') return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function bordersXml(borders: Borders): string {
  const { left, right, top, bottom, diagonalDown, diagonalUp } = borders;
  const diagonal = diagonalDown.style === 'None' ? diagonalUp : diagonalDown;
  const marks =
    (diagonalUp.style === 'None' ? '' : ' diagonalUp="1"') +
    (diagonalDown.style === 'None' ? '' : ' diagonalDown="1"');
  const sides =
    sideXml('left', left) + sideXml('right', right) + sideXml('top', top) + sideXml('bottom', bottom);
  return `<border${marks}>${sides}${sideXml('diagonal', diagonal)}</border>`;
}

function sideXml(name: string, side: BorderSide): string {
  if (side.style === 'None') return `<${name}/>`;
  return `<${name} style="${borderWord(side)}"><color rgb="${argb(side.color)}"/></${name}>`;
}

function filledSides(patch: NonNullable<StylePatch['borders']>): Partial<Borders> {
  const sides = Object.entries(patch) as [keyof Borders, Partial<BorderSide> | undefined][];
  return Object.fromEntries(
    sides.map(([name, side]) => [name, { style: 'Continuous', weight: 'Thin', color: '#000000', ...side }]),
  );
}

function alignmentXml(style: CellStyle): string {
  const { horizontal, vertical, indent, textOrientation } = style;
  const rotation =
    textOrientation === 180 ? 255 : textOrientation < 0 ? 90 - textOrientation : textOrientation;
  const order = READING_ORDERS.indexOf(style.readingOrder);
  const attributes = [
    horizontal === 'General' ? '' : ` horizontal="${HORIZONTAL.toFile(horizontal)}"`,
    vertical === 'Bottom' ? '' : ` vertical="${VERTICAL.toFile(vertical)}"`,
    rotation === 0 ? '' : ` textRotation="${String(rotation)}"`,
    style.wrapText ? ' wrapText="1"' : '',
    indent === 0 ? '' : ` indent="${String(indent)}"`,
    style.shrinkToFit ? ' shrinkToFit="1"' : '',
    order <= 0 ? '' : ` readingOrder="${String(order)}"`,
  ].join('');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

function protectionXml({ locked, formulaHidden }: CellStyle): string {
  if (locked && !formulaHidden) return '';
  return `<protection locked="${locked ? '1' : '0'}" hidden="${formulaHidden ? '1' : '0'}"/>`;
}
