import { CELL_KIND } from '../vocabulary';
import type { Correction, Finding, FindingPlace } from '../vocabulary';
import type { Cells } from './cells';
import { CELL_CLASS } from './cells';
import type { LooseColumn } from './columnRole';
import { isNumeric } from './columnType';
import { cellsOf, makeFinding, rowsWhere } from './findingPlace';
import { foldWord } from './foldText';
import { MISSING_MARKS } from './lexicon';
import { countOf } from './profileColumn';
import type { TableFrame } from './tableFrame';

/** Understands what is odd in the cells of one column: numbers as text, symbols, errors, words among numbers. */

/** Where the columns stand, and what their values were multiplied with. */
export interface ColumnLook {
  readonly cells: Cells;
  readonly frame: TableFrame;
  readonly status: Uint8Array;
  readonly factors: readonly number[];
}

/** What is to be said about a column. */
export function findingsOfColumn(look: ColumnLook, column: LooseColumn, place: number): readonly Finding[] {
  const findings = [...errorFindings(look, column)];
  if (isNumeric(column.type)) findings.push(...numberFindings(look, column));
  if (column.type === 'date') findings.push(...dateFindings(look, column));
  if (column.type === 'mixed' && column.role !== 'personalIdentityNumber')
    findings.push(mixedFinding(look, column));
  if (column.role === 'name') {
    const where = placeOfClass(look, column, CELL_CLASS.word);
    findings.push(
      makeFinding({
        code: 'namesPresent',
        severity: 'warning',
        ...where,
        data: { column: column.profile.header },
      }),
    );
  }
  const factor = look.factors[place] ?? 1;
  if (factor !== 1) {
    const where = placeOfClass(look, column, CELL_CLASS.number, CELL_CLASS.numberText);
    findings.push(
      makeFinding({
        code: 'unitMultiplied',
        severity: 'info',
        ...where,
        data: { column: column.profile.header, factor },
        corrections: [{ kind: 'unitIs', column: column.profile.header, factor: 1 }],
      }),
    );
  }
  return findings;
}

interface Placed {
  readonly where: FindingPlace;
  readonly count: number;
}

function placeOfClass(look: ColumnLook, column: LooseColumn, ...classes: readonly number[]): Placed {
  const { profile } = column;
  const found = rowsWhere(profile.classes.length, (row) => {
    return look.status[row] === 0 && classes.includes(profile.classes[row] ?? 0);
  });
  return placed(look, column, found);
}

function placed(
  look: ColumnLook,
  column: LooseColumn,
  found: { rows: readonly number[]; count: number },
): Placed {
  const cells = cellsOf(look.frame, column.profile, found.rows);
  return { where: { sheet: look.cells.grid.sheet, cells }, count: found.count };
}

function numberFindings(look: ColumnLook, column: LooseColumn): readonly Finding[] {
  const data = { column: column.profile.header };
  const said = [
    ['numbersAsText', 'info', CELL_CLASS.numberText],
    ['dashesAsZero', 'info', CELL_CLASS.dash],
    ['wordsAmongNumbers', 'warning', CELL_CLASS.word],
  ] as const;
  const findings = said.flatMap(([code, severity, cell]) => {
    if (countOf(column.profile, cell) === 0) return [];
    const where = placeOfClass(look, column, cell);
    const corrections: readonly Correction[] =
      code === 'dashesAsZero' ? [{ kind: 'dashIsMissing', ...data }] : [];
    return where.count === 0
      ? []
      : [makeFinding({ code, severity, ...where, data, ...offered(corrections) })];
  });
  return [...findings, ...symbolFindings(look, column), ...ambiguousFindings(look, column)];
}

function offered(corrections: readonly Correction[]): { readonly corrections?: readonly Correction[] } {
  return corrections.length === 0 ? {} : { corrections };
}

function symbolFindings(look: ColumnLook, column: LooseColumn): readonly Finding[] {
  if (countOf(column.profile, CELL_CLASS.mark) === 0) return [];
  const where = placeOfClass(look, column, CELL_CLASS.mark);
  if (where.count === 0) return [];
  const { texts, textCounts } = column.profile;
  const used = texts.folded.filter(
    (text, index) => (textCounts[index] ?? 0) > 0 && MISSING_MARKS.has(foldWord(text)),
  );
  const data = { column: column.profile.header, symbols: [...new Set(used)] };
  return [makeFinding({ code: 'symbolsAsMissing', severity: 'info', ...where, data })];
}

/** 1.234 where nothing else in the column tells what the point means. */
function ambiguousFindings(look: ColumnLook, column: LooseColumn): readonly Finding[] {
  const { profile } = column;
  if (profile.ambiguousTexts === 0 || profile.point !== undefined) return [];
  const source = look.cells.grid.columns[profile.column - look.cells.grid.firstColumn];
  const offset = look.frame.body.first - look.cells.grid.firstRow;
  const found = rowsWhere(profile.classes.length, (row) => {
    if (look.status[row] !== 0 || profile.classes[row] !== CELL_CLASS.numberText) return false;
    return profile.texts.numbers.get(source?.numbers[row + offset] ?? -1)?.point === 'either';
  });
  if (found.count === 0) return [];
  const data = { column: profile.header };
  const corrections = (['thousands', 'decimal'] as const).map((meaning): Correction => ({
    kind: 'pointMeans',
    column: profile.header,
    meaning,
  }));
  const where = placed(look, column, found);
  return [makeFinding({ code: 'numbersAmbiguous', severity: 'error', ...where, data, corrections })];
}

function dateFindings(look: ColumnLook, column: LooseColumn): readonly Finding[] {
  if (column.profile.dateTexts === 0) return [];
  const where = placeOfClass(look, column, CELL_CLASS.word);
  return [
    makeFinding({ code: 'datesAsText', severity: 'info', ...where, data: { column: column.profile.header } }),
  ];
}

function mixedFinding(look: ColumnLook, column: LooseColumn): Finding {
  const numbers = countOf(column.profile, CELL_CLASS.number, CELL_CLASS.numberText);
  const words = countOf(column.profile, CELL_CLASS.word);
  const where = placeOfClass(look, column, CELL_CLASS.number, CELL_CLASS.numberText, CELL_CLASS.word);
  const data = { column: column.profile.header, numbers, words };
  const corrections: readonly Correction[] =
    numbers === 0 ? [] : [{ kind: 'readNumbers', column: column.profile.header }];
  return makeFinding({ code: 'mixedColumn', severity: 'warning', ...where, data, ...offered(corrections) });
}

function errorFindings(look: ColumnLook, column: LooseColumn): readonly Finding[] {
  if (countOf(column.profile, CELL_CLASS.error) === 0) return [];
  const { profile } = column;
  const where = placeOfClass(look, column, CELL_CLASS.error);
  if (where.count === 0) return [];
  const source = look.cells.grid.columns[profile.column - look.cells.grid.firstColumn];
  const offset = look.frame.body.first - look.cells.grid.firstRow;
  const errors = new Set<string>();
  for (let row = 0; row < profile.classes.length; row += 1) {
    if (source?.kinds[row + offset] !== CELL_KIND.error || look.status[row] !== 0) continue;
    errors.add(source.texts[source.numbers[row + offset] ?? 0] ?? '#?');
  }
  const data = { column: profile.header, errors: [...errors] };
  return [makeFinding({ code: 'errorCells', severity: 'warning', ...where, data })];
}
