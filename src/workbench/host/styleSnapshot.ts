import type { CellStyle } from '../../emulator';
import type { StyleSnapshot } from './hostMessages';

const SHOWN_ALIGNMENTS: Readonly<Record<string, StyleSnapshot['horizontal']>> = {
  Left: 'Left',
  Center: 'Center',
  CenterAcrossSelection: 'Center',
  Right: 'Right',
};

function lineColour(side: CellStyle['borders']['top']): string {
  return side.style === 'None' ? '' : side.color;
}

/** Gives the part of a style that the grid can show. */
export function styleSnapshot(style: CellStyle): StyleSnapshot {
  return {
    numberFormat: style.numberFormat,
    bold: style.font.bold,
    italic: style.font.italic,
    fontSize: style.font.size,
    fontColour: style.font.color,
    fill: style.fill,
    wrap: style.wrapText,
    horizontal: SHOWN_ALIGNMENTS[style.horizontal] ?? 'General',
    top: lineColour(style.borders.top),
    bottom: lineColour(style.borders.bottom),
  };
}
