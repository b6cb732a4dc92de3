import type { SheetSpec, TableColumn } from '../../sheets';
import { PLAN_KEYS } from './planKeys';
import type { OpenRows, PlanSheets } from './planSheets';
import { planSpec } from './planSpec';
import { planWords } from './planWords';

const SPARE_ROWS = 5;
const WIDTHS = {
  date: 12,
  unit: 36,
  sheet: 26,
  cell: 10,
  field: 26,
  answer: 60,
  current: 40,
  reason: 30,
} as const;

/** The columns of *Behållna svar*, in their order. */
const COLUMNS = ['date', 'unit', 'sheet', 'cell', 'field', 'answer', 'current', 'reason'] as const;

/** One answer that is kept: texts, a column each. */
export type KeptAnswer = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** The id of the table, by which its rows are read back. */
export const KEPT_ANSWERS_TABLE = 'keptAnswers';

/** Makes the sheet *Behållna svar*: the rows that stood there, then what has been kept now. A person takes rows away. */
export function keptAnswersDocument(
  plan: Pick<PlanSheets, 'language' | 'municipality' | 'year'>,
  standing: OpenRows,
  added: readonly KeptAnswer[],
): SheetSpec {
  const words = planWords(plan.language);
  const { title, explanation, table, columns: headers } = words.sheets.kept;
  return planSpec(plan, {
    key: PLAN_KEYS.keptAnswers,
    name: words.sheets.sheetNames.keptAnswers,
    title,
    subtitle: explanation,
    orientation: 'landscape',
    blocks: [
      {
        kind: 'table',
        id: KEPT_ANSWERS_TABLE,
        caption: table,
        columns: COLUMNS.map((key): TableColumn => ({ key, header: headers[key], width: WIDTHS[key] })),
        rows: [...standing, ...added.map((answer) => COLUMNS.map((key) => answer[key]))].map((cells) => ({
          kind: 'body',
          cells,
        })),
        open: { spareRows: SPARE_ROWS },
      },
    ],
  });
}
