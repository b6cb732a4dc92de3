import type { SickLeaveGroup } from '../../analysis';
import type { CellReference, InputCell, TableBlock } from '../../sheets';
import type { AnnualReportWords } from '../../text';
import type { AnnualReport, ReportedSickLeave } from './annualReport';
import { REPORT_FIELDS } from './reportFields';
import { CELL_FORMATS } from '../../text';
import { WIDTHS } from './widths';

/** The id of the table in which hours are filled in. */
export const HOURS_TABLE = 'sickHours';

const GROUPS = ['women', 'men', 'to29', 'from30to49', 'from50'] as const satisfies readonly SickLeaveGroup[];

/** The row for sick leave of 60 days or more, below those of the groups. */
export const LONG_ROW = GROUPS.length;

/** Hours that are asked for, whether or not a table shows them. */
type AskedHours = Pick<ReportedSickLeave, 'hours' | 'borrowed'>;

/** Names the cell in which a number of hours or employees is filled in. */
export function hoursAt(
  what: 'sick' | 'ordinary' | 'employees',
  year: number,
  group: SickLeaveGroup,
): CellReference {
  return { block: HOURS_TABLE, row: GROUPS.indexOf(group), column: `${what}${String(year)}` };
}

/** Makes the table in which hours and employees are filled in, the latest year first. */
export function sickHoursTable(
  { sickLeave, otherHours }: AnnualReport,
  words: AnnualReportWords,
): TableBlock {
  const latestFirst: readonly AskedHours[] = [
    ...[...sickLeave].reverse(),
    ...otherHours.map((hours) => ({ hours, borrowed: false })),
  ];
  const column = (key: string, header: string): TableBlock['columns'][number] => ({
    key,
    header,
    width: WIDTHS.number,
    numberFormat: CELL_FORMATS.count,
    rule: { kind: 'decimal', from: 0, to: 1e9, open: true },
  });
  const cellsOf = ({ hours, borrowed }: AskedHours, row: number): readonly (InputCell | string)[] => {
    const input = (field: string, at: number, value: number | undefined): InputCell => ({
      input: {
        field,
        ordinal: at + 1,
        initial: value ?? '',
        // An empty cell of a year that is borrowed would else stay empty.
        ...(borrowed ? { fill: 'ours' } : {}),
      },
    });
    const group = GROUPS[row];
    const { year, groups, longSick } = hours;
    const { sick, ordinary, employees } = group === undefined ? { sick: longSick } : groups[group];
    return [
      input(REPORT_FIELDS.sick(year), row, sick),
      ...(group === undefined
        ? ['', '']
        : [
            input(REPORT_FIELDS.ordinary(year), row, ordinary),
            input(REPORT_FIELDS.employees(year), row, employees),
          ]),
    ];
  };
  return {
    kind: 'table',
    id: HOURS_TABLE,
    caption: words.captions.sickHours,
    columns: [
      { key: 'group', header: words.sickLeave.group, width: WIDTHS.name },
      ...latestFirst.flatMap(({ hours: { year } }) => [
        column(`sick${String(year)}`, words.sickLeave.sick(String(year))),
        column(`ordinary${String(year)}`, words.sickLeave.ordinary(String(year))),
        column(`employees${String(year)}`, words.sickLeave.employees(String(year))),
      ]),
    ],
    rows: [...GROUPS, 'long' as const].map((group, row) => ({
      kind: 'body',
      cells: [words.sickLeave.groups[group], ...latestFirst.flatMap((year) => cellsOf(year, row))],
    })),
  };
}
