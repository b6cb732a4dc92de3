import type { Analysis, HiddenCell } from '../../analysis';
import { addressOf } from '../../sheets';
import { documentTexts } from '../../text';
import { isEstimated } from '../../vocabulary';
import type { AnalysisSheet } from '../analysisSheet';
import { SHEET_KEYS } from '../analysisSheet';
import { CUBE_BLOCKS, cubeDocument } from '../cube/cubeDocument';
import { cellNumber } from '../cube/cubeNumbers';
import { groupLabel, shownLabel } from '../groupLabel';
import type { CountCells, StaffLine } from './annualReport';

/** Employees as an analysis counts them, with the cells of its cube. */
export interface StaffOfAnalysis {
  readonly lines: readonly (StaffLine & { readonly women: number; readonly men: number })[];
  readonly whole: CountCells;
}

/**
 * Gives the groups of an analysis of counts as rows of table 1, each count a formula on the cube.
 * @param full with every number; what must not be shown is decided with the report
 */
export function staffFromCube(
  full: Analysis,
  sheet: AnalysisSheet,
  hidden: readonly HiddenCell[],
): StaffOfAnalysis {
  const cube = cubeDocument(full, sheet, hidden);
  const words = documentTexts(sheet.language);
  const cellsAt = (row: number): CountCells => {
    const cell = (sex: 'women' | 'men'): string => {
      const { column } = cellNumber(sex, 'n');
      return `{sheet:${SHEET_KEYS.cube(sheet.id)}}!${addressOf(cube, { block: CUBE_BLOCKS.groups, row, column })}`;
    };
    return { women: cell('women'), men: cell('men') };
  };
  return {
    lines: full.groups.map((group, row) => ({
      name: shownLabel(groupLabel(group, words)),
      women: isEstimated(group.women.n) ? group.women.n : 0,
      men: isEstimated(group.men.n) ? group.men.n : 0,
      cells: cellsAt(row),
    })),
    whole: cellsAt(full.groups.length),
  };
}
