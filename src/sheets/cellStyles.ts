import type { CellStyle } from './writeOp';

/**
 * The few named styles that our sheets are made of. Texts are near black on white or on pale grounds (contrast
 * at least 7:1; the grounds only help, no meaning hangs on a colour alone).
 */
const STYLES = {
  title: { bold: true, fontSize: 16, vertical: 'center' },
  link: { fontColour: '#0563C1', fontSize: 10 },
  answer: { fontSize: 12, bold: true },
  body: { fontSize: 11 },
  note: { fontSize: 9, fontColour: '#404040' },
  warning: { fontSize: 11, bold: true, fontColour: '#9C0006' },
  caption: { bold: true, fontSize: 11 },
  /** Heads a part of a form, over the whole width. */
  part: {
    bold: true,
    fontSize: 12,
    fontColour: '#5B2A86',
    vertical: 'bottom',
    borders: { bottom: 'medium' },
    borderColour: '#5B2A86',
  },
  labelHeader: {
    bold: true,
    fill: '#EDE7F3',
    wrap: true,
    horizontal: 'left',
    vertical: 'bottom',
    borders: { top: 'thin', bottom: 'medium' },
    borderColour: '#5B2A86',
  },
  numberHeader: {
    bold: true,
    fill: '#EDE7F3',
    wrap: true,
    horizontal: 'right',
    indent: 1,
    vertical: 'bottom',
    borders: { top: 'thin', bottom: 'medium' },
    borderColour: '#5B2A86',
  },
  /** Texts to the right of numbers, kept apart from them. */
  textHeader: {
    bold: true,
    fill: '#EDE7F3',
    wrap: true,
    horizontal: 'left',
    indent: 1,
    vertical: 'bottom',
    borders: { top: 'thin', bottom: 'medium' },
    borderColour: '#5B2A86',
  },
  label: { wrap: true, horizontal: 'left', vertical: 'center' },
  text: { wrap: true, horizontal: 'left', indent: 1, vertical: 'center' },
  totalText: {
    bold: true,
    wrap: true,
    horizontal: 'left',
    indent: 1,
    vertical: 'center',
    borders: { top: 'thin', bottom: 'thin' },
    borderColour: '#5B2A86',
  },
  number: { horizontal: 'right', vertical: 'center', indent: 1 },
  totalLabel: {
    bold: true,
    wrap: true,
    horizontal: 'left',
    vertical: 'center',
    borders: { top: 'thin', bottom: 'thin' },
    borderColour: '#5B2A86',
  },
  totalNumber: {
    bold: true,
    horizontal: 'right',
    vertical: 'center',
    indent: 1,
    borders: { top: 'thin', bottom: 'thin' },
    borderColour: '#5B2A86',
  },
  entryLabel: { bold: true, vertical: 'top', wrap: true },
  entryValue: { horizontal: 'left', vertical: 'top' },
  entryText: { horizontal: 'left', vertical: 'top', wrap: true },
  entryNote: { fontSize: 9, fontColour: '#404040', wrap: true, vertical: 'top' },
  input: {
    fill: '#FFF9E5',
    horizontal: 'left',
    vertical: 'top',
    borders: { top: 'thin', bottom: 'thin', left: 'thin' },
    borderColour: '#7F7F7F',
  },
  /** A short input that does not run on to the right. */
  inputBox: {
    fill: '#FFF9E5',
    horizontal: 'left',
    vertical: 'top',
    borders: { top: 'thin', bottom: 'thin', left: 'thin', right: 'thin' },
    borderColour: '#7F7F7F',
  },
  inputText: {
    fill: '#FFF9E5',
    horizontal: 'left',
    vertical: 'top',
    wrap: true,
    borders: { top: 'thin', bottom: 'thin', left: 'thin', right: 'thin' },
    borderColour: '#7F7F7F',
  },
  inputNumber: {
    fill: '#FFF9E5',
    horizontal: 'right',
    vertical: 'center',
    indent: 1,
    borders: { top: 'thin', bottom: 'thin', left: 'thin', right: 'thin' },
    borderColour: '#7F7F7F',
  },
  /** Stands among inputs and is ours: filled in already and locked. */
  filled: {
    fill: '#F2F2F2',
    horizontal: 'left',
    vertical: 'top',
    borders: { top: 'thin', bottom: 'thin', left: 'thin' },
    borderColour: '#BFBFBF',
  },
  filledBox: {
    fill: '#F2F2F2',
    horizontal: 'left',
    vertical: 'top',
    borders: { top: 'thin', bottom: 'thin', left: 'thin', right: 'thin' },
    borderColour: '#BFBFBF',
  },
  filledText: {
    fill: '#F2F2F2',
    horizontal: 'left',
    vertical: 'top',
    wrap: true,
    borders: { top: 'thin', bottom: 'thin', left: 'thin', right: 'thin' },
    borderColour: '#BFBFBF',
  },
  filledNumber: {
    fill: '#F2F2F2',
    horizontal: 'right',
    vertical: 'center',
    indent: 1,
    borders: { top: 'thin', bottom: 'thin', left: 'thin', right: 'thin' },
    borderColour: '#BFBFBF',
  },
  filledSpace: {
    fill: '#F2F2F2',
    borders: { top: 'thin', bottom: 'thin' },
    borderColour: '#BFBFBF',
  },
  /** Where a long text of the input to the left goes on, as it does over cells that are empty. */
  inputSpace: {
    fill: '#FFF9E5',
    borders: { top: 'thin', bottom: 'thin' },
    borderColour: '#7F7F7F',
  },
} as const satisfies Record<string, Omit<CellStyle, 'name'>>;

/** The name of a style inside the house. */
export type StyleName = keyof typeof STYLES;

/** Every style, in a fixed order. */
export const STYLE_NAMES = Object.keys(STYLES) as readonly StyleName[];

/** Gives the style with the name that it has in the workbook. @example cellStyle('title').name // 'Jamblad title' */
export function cellStyle(style: StyleName): CellStyle {
  return { name: styleNameInWorkbook(style), ...STYLES[style] };
}

/** Gives the name of a style in the workbook. */
export function styleNameInWorkbook(style: StyleName): string {
  return `Jamblad ${style}`;
}
