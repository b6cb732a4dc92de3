import type { FormCell, FormRow, FormTable } from '../../vocabulary';
import { areaAddress, columnIndex } from '../../vocabulary';
import { foldWord, ORGANISATION_HEADINGS } from '../../intake';
import type { ChoiceWords } from '../forms/choiceWords';
import { FORM_TABLES } from '../forms/fields';
import { readTextCell } from '../forms/readCell';
import { defined } from '../goals/defined';
import { UNIT_LEVELS } from '../level';
import type { PlanFinding } from '../planFinding';
import type { OrganisationRow } from './organisationRow';
import { readLevel } from './readLevel';

/** A column of the table of the organisation. */
type Column = (typeof FORM_TABLES.organisation)[number];

/** Where the table stands, and where what is odd in it is told. */
export interface OrganisationTablePlace {
  readonly sheet: string;
  readonly words: readonly ChoiceWords[];
  readonly findings: PlanFinding[];
}

const NO_CELL: FormCell = { kind: 'empty', value: '' };

/**
 * Reads the rows of the sheet Organisation. Columns are known by their headings, so that they may be moved; one whose
 * heading nobody knows is taken by its place.
 */
export function readOrganisationRows(
  table: FormTable,
  place: OrganisationTablePlace,
): readonly OrganisationRow[] {
  const columns = columnsOf(table.headers);
  return table.rows.flatMap((row): readonly OrganisationRow[] => {
    const text = (column: Column): string => readTextCell(row.cells[columns[column]] ?? NO_CELL).value ?? '';
    const cells = addressOf(table, row);
    const where = { sheet: place.sheet, cells };
    if (text('name') === '') {
      place.findings.push({ code: 'unitNameMissing', severity: 'warning', where, data: {} });
      return [];
    }
    const level = readLevel(text('level'), place.words);
    if (level === undefined && text('level') !== '') {
      const allowed = UNIT_LEVELS.map((known) => place.words[0]?.levels[known] ?? known);
      place.findings.push({ code: 'unitLevelUnknown', severity: 'warning', where, data: { allowed } });
    }
    return [
      {
        cells,
        name: text('name'),
        parent: text('parent'),
        manager: text('manager'),
        mainProcesses: splitList(text('mainProcesses')),
        subProcesses: splitList(text('subProcesses')),
        ...defined({ level, id: text('id') === '' ? undefined : text('id') }),
      },
    ];
  });
}

function columnsOf(headers: readonly string[]): Readonly<Record<Column, number>> {
  const folded = headers.map(foldWord);
  const byHeading = (column: Column): number =>
    folded.findIndex((header) => ORGANISATION_HEADINGS[column].has(header));
  const known = new Set(FORM_TABLES.organisation.map(byHeading));
  const entries = FORM_TABLES.organisation.map((column, place) => {
    const found = byHeading(column);
    return [column, found >= 0 || known.has(place) ? found : place] as const;
  });
  return Object.fromEntries(entries) as Record<Column, number>;
}

/** Reads a list in a cell: parts between semicolons or on lines of their own, else between commas. */
function splitList(text: string): readonly string[] {
  return text
    .split(/[;\n]/.test(text) ? /[;\n]/ : /,/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function addressOf({ firstColumn }: FormTable, { row, cells }: FormRow): string {
  const first = columnIndex(firstColumn);
  const lastColumn = first + Math.max(1, cells.length) - 1;
  return areaAddress({ firstRow: row - 1, lastRow: row - 1, firstColumn: first, lastColumn });
}
