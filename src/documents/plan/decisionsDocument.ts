import { FORM_TABLES } from '../../plan';
import type { SheetSpec, TableColumn } from '../../sheets';
import { openChoiceOf } from './listsDocument';
import { PLAN_KEYS } from './planKeys';
import type { OpenRows, PlanSheets } from './planSheets';
import { planSpec } from './planSpec';
import { planWords } from './planWords';

/** So many open rows are always there. */
const SPARE_ROWS = 20;
const WIDTHS = { matter: 44, date: 14, analysed: 26, link: 40, consequence: 50 } as const;
const DATE_FORMAT = 'yyyy-mm-dd';
const LONGEST_TITLE = 32;

type Column = (typeof FORM_TABLES.decisions)[number];

/** Makes the sheet *Beslut*: the register of decisions, with the rows that have been filled in and twenty more. */
export function decisionsDocument(plan: PlanSheets, rows: OpenRows): SheetSpec {
  const words = planWords(plan.language);
  const { title, explanation, table, help } = words.sheets.decisions;
  const headers = words.plan.labels.decisions;
  const columns = FORM_TABLES.decisions.map((key: Column): TableColumn => ({
    key,
    header: headers[key],
    width: WIDTHS[key],
    help: { title: headers[key].slice(0, LONGEST_TITLE), message: help[key] },
    ...(key === 'date' ? { numberFormat: DATE_FORMAT } : {}),
    ...(key === 'analysed' ? { rule: openChoiceOf(plan, 'yesNo') } : {}),
  }));
  return planSpec(plan, {
    key: PLAN_KEYS.decisions,
    name: words.sheets.sheetNames.decisions,
    title,
    subtitle: explanation,
    orientation: 'landscape',
    blocks: [
      {
        kind: 'table',
        id: 'decisions',
        caption: table,
        columns,
        rows: rows.map((cells) => ({ kind: 'body', cells })),
        open: { spareRows: SPARE_ROWS },
      },
    ],
  });
}
