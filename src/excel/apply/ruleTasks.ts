import type { ValidationRule, WriteOp } from '../../sheets';
import { areaAddress } from '../../vocabulary';
import { jsonBytes } from '../jsonBytes';
import type { Op } from './ops';
import { opsOf } from './ops';
import type { GatheredOp } from './gatherAreas';
import { addressOf, gatherAreas } from './gatherAreas';
import { rangeAt, rangesAt } from './rangeAt';
import { quotedSheetName } from './sheetNames';
import type { TargetSheets } from './targetSheets';
import { targetOf } from './targetSheets';
import type { Task } from './task';
import { SMALL_TASK_BYTES } from './task';

/** Says what may be typed, what stands out, and what is a table. */
export function ruleTasks(ops: readonly WriteOp[]): readonly Task[] {
  return [
    ...gatherAreas(opsOf(ops, 'addValidation')).map(validating),
    ...opsOf(ops, 'addConditionalFormat').map(highlighting),
    ...opsOf(ops, 'addTable').map(tabling),
  ];
}

function validating({ op, areas }: GatheredOp<Op<'addValidation'>>): Task {
  return {
    sheet: op.sheet,
    bytes: SMALL_TASK_BYTES + jsonBytes([op.rule, op.prompt ?? '', op.error ?? '', addressOf(areas)]),
    run: ({ sheet, targets }) => {
      const { dataValidation } = rangesAt(sheet(op.sheet), areas);
      dataValidation.rule = hostRule(op.rule, targets);
      if (op.prompt !== undefined) dataValidation.prompt = { ...op.prompt, showPrompt: true };
      if (op.error !== undefined) dataValidation.errorAlert = { ...op.error, showAlert: true, style: 'Stop' };
      else if (op.open === true) dataValidation.errorAlert = SILENT;
    },
  };
}

/** What is not in the rule is taken without a word. */
const SILENT: Excel.DataValidationErrorAlert = {
  showAlert: false,
  style: 'Information',
  title: '',
  message: '',
};

function hostRule(rule: ValidationRule, targets: TargetSheets): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list': {
      const { firstRow, firstColumn, lastRow, lastColumn } = rule.source.area;
      const cells = areaAddress({ firstRow, firstColumn, lastRow, lastColumn }).replace(
        /([A-Z]+)(\d+)/g,
        '$$$1$$$2',
      );
      const name = quotedSheetName(targetOf(targets, rule.source.sheet).name);
      return { list: { inCellDropDown: true, source: `=${name}!${cells}` } };
    }
    case 'choices':
      return { list: { inCellDropDown: true, source: rule.choices.join(',') } };
    case 'date':
      return { date: { operator: 'Between', formula1: rule.from, formula2: rule.to } };
    case 'decimal':
      return { decimal: { operator: 'Between', formula1: rule.from, formula2: rule.to } };
    case 'anything':
      // Help needs a rule to hang on; this one is always kept.
      return { custom: { formula: '=TRUE' } };
  }
}

function highlighting(op: Op<'addConditionalFormat'>): Task {
  return {
    sheet: op.sheet,
    bytes: SMALL_TASK_BYTES * 2.5,
    run: ({ sheet }) => {
      const { custom } = rangeAt(sheet(op.sheet), op.area).conditionalFormats.add('Custom');
      custom.rule.formula = op.formula;
      if (op.fontColour !== undefined) custom.format.font.color = op.fontColour;
      if (op.fill !== undefined) custom.format.fill.color = op.fill;
      if (op.bold !== undefined) custom.format.font.bold = op.bold;
    },
  };
}

function tabling({ sheet: key, area, name }: Op<'addTable'>): Task {
  return {
    sheet: key,
    bytes: SMALL_TASK_BYTES,
    run: ({ sheet }) => {
      sheet(key).tables.add(rangeAt(sheet(key), area), true).name = name;
    },
  };
}
