import type { FormCell, FormSheet } from '../vocabulary';
import { areaAddress, columnIndex } from '../vocabulary';
import { foldWord, wordsOf } from '../intake';
import type { Decision } from './decision';
import type { ChoiceWords } from './forms/choiceWords';
import { FORM_KINDS, FORM_TABLES } from './forms/fields';
import { readDateCell, readTextCell } from './forms/readCell';
import { placeNotice } from './forms/formReader';
import { defined } from './goals/defined';
import type { PlanFinding } from './planFinding';

type DecisionColumn = (typeof FORM_TABLES.decisions)[number];

const NO_CELL: FormCell = { kind: 'empty', value: '' };

/** Reads the register of decisions: every row in which something stands (R13). Findings go to `findings`. */
export function readDecisions(
  sheets: ReadonlyMap<string, FormSheet>,
  words: readonly ChoiceWords[],
  findings: PlanFinding[],
): readonly Decision[] {
  const sheet = sheets.get(FORM_KINDS.decisions);
  const table = sheet?.tables.find(({ id }) => id === FORM_KINDS.decisions);
  if (sheet === undefined || table === undefined) return [];
  const column = columnIndex(table.firstColumn);
  return table.rows.map(({ row, cells }) => {
    const cellOf = (name: DecisionColumn): FormCell => cells[FORM_TABLES.decisions.indexOf(name)] ?? NO_CELL;
    const text = (name: DecisionColumn): string => readTextCell(cellOf(name)).value ?? '';
    const place = (from: number, to: number): Decision['place'] => ({
      sheet: sheet.name,
      cells: areaAddress({ firstRow: row - 1, lastRow: row - 1, firstColumn: from, lastColumn: to }),
    });
    const { value: date, notice } = readDateCell(cellOf('date'));
    if (notice !== undefined) {
      const at = column + FORM_TABLES.decisions.indexOf('date');
      findings.push(placeNotice(notice, place(at, at), 'decisionDate'));
    }
    return {
      matter: text('matter'),
      analysed: isYes(cellOf('analysed'), words),
      link: text('link'),
      consequence: text('consequence'),
      place: place(column, column + cells.length - 1),
      ...defined({ date }),
    };
  });
}

/** Ja in either language, whatever is added behind it, or TRUE. */
function isYes(cell: FormCell, words: readonly ChoiceWords[]): boolean {
  if (cell.kind === 'boolean') return cell.value === true;
  const [first = ''] = wordsOf(readTextCell(cell).value ?? '');
  return words.some(({ yes }) => foldWord(yes) === first);
}
