import type { ChartSeriesModel } from './chart';
import type { NameCollection } from './namedItem';
import type { ConditionalRule } from './rules';
import type { SheetModel } from './sheetModel';

/** What a formula becomes, given the sheet it stands on (undefined for a name of the whole workbook). */
export type FormulaChange = (formula: string, sheet: SheetModel | undefined) => string;

/** The parts of a workbook that hold formulas. */
export interface FormulaHolders {
  readonly sheets: readonly SheetModel[];
  readonly names: NameCollection;
}

/** Puts every formula of the workbook through the change: cells, names, rules, charts and links within it. */
export function rewriteFormulas(workbook: FormulaHolders, change: FormulaChange): void {
  rewriteNames(workbook.names, undefined, change);
  for (const sheet of workbook.sheets) {
    rewriteCells(sheet, change);
    rewriteNames(sheet.names, sheet, change);
    rewriteRules(sheet, change);
    for (const chart of sheet.charts) for (const series of chart.series) rewriteSeries(series, sheet, change);
    for (const link of sheet.hyperlinks) {
      if (link.documentReference !== '') link.documentReference = change(link.documentReference, sheet);
    }
  }
}

function rewriteCells(sheet: SheetModel, change: FormulaChange): void {
  for (const { row, column, text, arrayRange } of [...sheet.cells.formulas()]) {
    const after = change(text, sheet);
    if (after !== text) sheet.cells.rewriteFormula(row, column, after, arrayRange);
  }
}

function rewriteNames(names: NameCollection, sheet: SheetModel | undefined, change: FormulaChange): void {
  for (const item of names) item.formula = change(item.formula, sheet);
}

function rewriteRules(sheet: SheetModel, change: FormulaChange): void {
  for (const validation of sheet.validations) {
    validation.formula1 = changeIfFormula(validation.formula1, sheet, change);
    validation.formula2 = changeIfFormula(validation.formula2, sheet, change);
  }
  for (const format of sheet.conditionalFormats) format.rule = rewriteRule(format.rule, sheet, change);
}

function rewriteRule(rule: ConditionalRule, sheet: SheetModel, change: FormulaChange): ConditionalRule {
  if (rule.kind === 'Custom') return { ...rule, formula: change(rule.formula, sheet) };
  if (rule.kind !== 'CellValue') return rule;
  return {
    ...rule,
    formula1: changeIfFormula(rule.formula1, sheet, change),
    formula2: changeIfFormula(rule.formula2, sheet, change),
  };
}

function rewriteSeries(series: ChartSeriesModel, sheet: SheetModel, change: FormulaChange): void {
  if (series.nameReference !== '') series.nameReference = change(series.nameReference, sheet);
  if (series.values !== '') series.values = change(series.values, sheet);
  if (series.categories !== '') series.categories = change(series.categories, sheet);
}

function changeIfFormula(text: string, sheet: SheetModel, change: FormulaChange): string {
  return text.startsWith('=') ? change(text, sheet) : text;
}
