import { FORM_TABLES } from '../../plan';
import type { InputHelp, SheetSpec, TableBlock, TableColumn } from '../../sheets';
import { choiceOf } from './listsDocument';
import { PLAN_KEYS } from './planKeys';
import type { OpenRows, PlanSheets } from './planSheets';
import { planSpec } from './planSpec';
import { planWords } from './planWords';

const SPARE_ROWS = 20;
const WIDTHS = {
  level: 20,
  name: 32,
  parent: 36,
  manager: 26,
  mainProcesses: 34,
  subProcesses: 34,
  id: 10,
} as const;

type Column = (typeof FORM_TABLES.organisation)[number];

/** The name of the Excel table; one of a kind in the workbook. */
export const ORGANISATION_TABLE = 'JambladOrganisation';

/** Rows that could not be read as a unit, as they were typed, by the id in them (`''` without one). */
type RowsNotRead = ReadonlyMap<string, OpenRows>;

/**
 * Makes the sheet *Organisation*: an Excel table that people edit, with rows to spare. The rows are those of the
 * organisation as it is now; a row that could not be read stays as it was typed, until somebody puts it right.
 */
export function organisationDocument(plan: PlanSheets, notRead: RowsNotRead): SheetSpec {
  const words = planWords(plan.language);
  const { title, explanation } = words.sheets.organisation;
  return planSpec(plan, {
    key: PLAN_KEYS.organisation,
    name: words.sheets.sheetNames.organisation,
    title,
    subtitle: explanation,
    orientation: 'landscape',
    blocks: [organisationTable(plan, notRead)],
  });
}

function organisationTable(plan: PlanSheets, notRead: RowsNotRead): TableBlock {
  const words = planWords(plan.language);
  const { table, help } = words.sheets.organisation;
  const headers = words.plan.labels.organisation;
  const columns = FORM_TABLES.organisation.map((key: Column): TableColumn => ({
    key,
    header: headers[key],
    width: WIDTHS[key],
    help: helpOf(headers[key], help[key]),
    ...(key === 'level' ? { rule: choiceOf(plan, 'levels') } : {}),
  }));
  return {
    kind: 'table',
    id: 'organisation',
    caption: table,
    columns,
    excelTable: ORGANISATION_TABLE,
    open: { spareRows: SPARE_ROWS },
    rows: organisationRows(plan, notRead).map((cells) => ({ kind: 'body', cells })),
  };
}

function organisationRows(plan: PlanSheets, notRead: RowsNotRead): OpenRows {
  const { levels } = planWords(plan.language).plan.choices;
  const known = new Set(plan.units.map(({ id }) => id));
  return [
    ...plan.units.flatMap(
      (unit): OpenRows =>
        notRead.get(unit.id) ?? [
          [
            levels[unit.level],
            unit.name,
            parentText(plan, unit.parent),
            unit.manager,
            unit.mainProcesses.join('; '),
            unit.subProcesses.join('; '),
            unit.id,
          ],
        ],
    ),
    ...[...notRead].flatMap(([id, rows]) => (known.has(id) ? [] : rows)),
  ];
}

/** The name of the unit above; its path where several have that name. */
function parentText({ units }: PlanSheets, id: string | undefined): string {
  const parent = units.find((unit) => unit.id === id);
  if (parent === undefined) return '';
  return units.filter(({ name }) => name === parent.name).length > 1 ? parent.path : parent.name;
}

function helpOf(title: string, message: string): InputHelp {
  return { title, message };
}
