import type { Run, SheetModel } from '../model';
import { isErrorText, parseA1, translateFormula } from '../model';
import { withoutPrefixes } from './formulaPrefixes';
import type { FileFormula, SheetDataSink } from './sheetDataScanner';

/** What a sheet's cells point to. */
export interface CellSurroundings {
  /** Pooled text numbers by shared text number. */
  readonly sharedTexts: readonly number[];
  /** Style numbers by cell format number. */
  readonly styleNumbers: readonly number[];
}

interface OpenRun {
  start: number;
  count: number;
  id: number;
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Understands how passing rows become the cells, formats and rows of a sheet. */
export class CellLoader implements SheetDataSink {
  private readonly runs: OpenRun[][] = [];
  private readonly rowRuns: OpenRun[] = [];
  private readonly sharedFormulas = new Map<number, SharedFormula>();

  constructor(
    private readonly sheet: SheetModel,
    private readonly around: CellSurroundings,
  ) {}

  row(row: number, attributes: Readonly<Record<string, string>>): void {
    const { ht, hidden, customHeight, s, customFormat, outlineLevel } = attributes;
    if (ht !== undefined && isOn(customHeight)) this.sheet.rowHeights.set(row, Number(ht));
    if (isOn(hidden)) this.sheet.hiddenRows.add(row);
    if (outlineLevel !== undefined) this.sheet.rowOutlineLevels.set(row, Number(outlineLevel));
    if (s !== undefined && isOn(customFormat)) extend(this.rowRuns, row, this.styleNumber(Number(s)));
  }

  style(row: number, column: number, style: number): void {
    let runs = this.runs[column];
    if (!runs) {
      runs = [];
      this.runs[column] = runs;
    }
    extend(runs, row, this.styleNumber(style));
  }

  number(row: number, column: number, value: number): void {
    this.sheet.cells.writeResult(row, column, value);
  }

  sharedText(row: number, column: number, index: number): void {
    const number = this.around.sharedTexts[index];
    if (number !== undefined) this.sheet.cells.writePooledText(row, column, number);
  }

  text(row: number, column: number, text: string): void {
    this.sheet.cells.writeResult(row, column, text);
  }

  boolean(row: number, column: number, value: boolean): void {
    this.sheet.cells.writeResult(row, column, value);
  }

  error(row: number, column: number, text: string): void {
    this.sheet.cells.writeResult(row, column, { error: isErrorText(text) ? text : '#VALUE!' });
  }

  formula(row: number, column: number, formula: FileFormula): void {
    const text = this.formulaText(row, column, formula);
    if (text === '') return;
    const arrayRange = formula.kind === 'array' ? parseA1(formula.range ?? '') : undefined;
    this.sheet.cells.writeFormula(row, column, `=${text}`, arrayRange);
  }

  /** Lays the formats of the cells over those of columns and rows. */
  finish(): void {
    if (this.rowRuns.length > 0) this.sheet.formats.overlayRows(this.rowRuns);
    this.runs.forEach((runs, column) => {
      const plain = this.sheet.formats.columnRuns(column).every(({ id }) => id === 0);
      const told: readonly Run[] = plain ? runs.filter(({ id }) => id !== 0) : runs;
      if (told.length > 0) this.sheet.formats.overlayColumn(column, told);
    });
  }

  private formulaText(row: number, column: number, { text, kind, sharedIndex }: FileFormula): string {
    if (kind === 'dataTable') return '';
    if (kind !== 'shared' || sharedIndex === undefined) return withoutPrefixes(text);
    if (text !== '') {
      const own = withoutPrefixes(text);
      this.sharedFormulas.set(sharedIndex, { text: own, row, column });
      return own;
    }
    const first = this.sharedFormulas.get(sharedIndex);
    return first ? translateFormula(first.text, row - first.row, column - first.column) : '';
  }

  private styleNumber(style: number): number {
    return this.around.styleNumbers[style] ?? 0;
  }
}

function isOn(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

function extend(runs: OpenRun[], row: number, id: number): void {
  const last = runs[runs.length - 1];
  if (last && last.id === id && last.start + last.count === row) last.count += 1;
  else if (!last || last.start + last.count <= row) runs.push({ start: row, count: 1, id });
}
