import type { Area } from '../../vocabulary';
import { styleNameInWorkbook } from '../cellStyles';
import { bodyRow, columnOf, placementOf, sheetAt } from '../placement';
import type { Input, InputHelp, InputRule } from '../sheetSpec';
import type { ValidationRule, WriteOp } from '../writeOp';
import { FILLED, OWN_NAMES } from '../writeOp';
import type { BlockContext } from './blockContext';
import { writtenCell } from './blockContext';

/** Where an input stands, 0-based on its sheet. */
export interface InputPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Gives the name of the cell of an input; that of one that is filled by us and locked says so.
 * @example inputName({ field: 'comment', ordinal: 1 }) // '_jb_comment_1'
 */
export function inputName({ field, ordinal, locked }: Pick<Input, 'field' | 'ordinal' | 'locked'>): string {
  return `${OWN_NAMES}${locked === true ? FILLED : ''}${field}_${String(ordinal)}`;
}

/** Writes the value of an input under its name, and opens the cell unless it is locked. Looks are the affair of the block. */
export function writeInput(
  context: BlockContext,
  { row, column }: InputPlace,
  input: Input,
): readonly WriteOp[] {
  const sheet = context.sheet.spec.key;
  const area = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
  const cell = writtenCell(context, input.initial);
  const name = inputName(input);
  const value: readonly WriteOp[] =
    input.fill === 'ours'
      ? [
          { kind: 'writeCells', sheet, row, column, cells: [[cell]] },
          { kind: 'defineName', sheet, name, area, visible: false },
        ]
      : [{ kind: 'writeInput', sheet, row, column, name, initial: cell }];
  return input.locked === true ? value : [...value, { kind: 'unlockCells', sheet, area }];
}

/** Says what may be typed in an area, and how Excel helps there. */
export function writeRule(
  context: BlockContext,
  area: Area,
  { rule, help }: { readonly rule?: InputRule | undefined; readonly help?: InputHelp | undefined },
): readonly WriteOp[] {
  if (rule === undefined && help === undefined) return [];
  return [
    {
      kind: 'addValidation',
      sheet: context.sheet.spec.key,
      area,
      rule: rule === undefined ? { kind: 'anything' } : validationRule(context, rule),
      ...(help === undefined ? {} : { prompt: help }),
      ...(rule?.open === true ? { open: true } : {}),
    },
  ];
}

function validationRule(context: BlockContext, rule: InputRule): ValidationRule {
  switch (rule.kind) {
    case 'list': {
      const { block, column, firstRow, lastRow } = rule.source;
      const key = rule.source.sheet ?? context.sheet.spec.key;
      const place = placementOf(sheetAt(context.placements, key), block);
      const at = columnOf(place.block, column);
      const rows = { firstRow: bodyRow(place, firstRow), lastRow: bodyRow(place, lastRow) };
      return { kind: 'list', source: { sheet: key, area: { ...rows, firstColumn: at, lastColumn: at } } };
    }
    case 'choices':
      return { kind: 'choices', choices: rule.choices };
    case 'date':
      return { kind: 'date', from: rule.from, to: rule.to };
    case 'decimal':
      return { kind: 'decimal', from: rule.from, to: rule.to };
  }
}

/** How an input looks: a long text is wrapped, one that does not run on to the right has an edge there. */
export interface InputLook {
  readonly locked?: true;
  readonly lines?: number | undefined;
  readonly runsOn?: true;
}

/** The style of an open cell, and of one that looks like it and is ours. */
export function inputStyle({ locked, lines, runsOn }: InputLook): string {
  const kind = locked === true ? 'filled' : 'input';
  if (lines !== undefined) return styleNameInWorkbook(`${kind}Text`);
  return styleNameInWorkbook(runsOn === true ? kind : `${kind}Box`);
}
