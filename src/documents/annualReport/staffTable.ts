import type { StaffFigure } from '../../analysis';
import type { CellReference, InputCell, SpecCell, TableBlock } from '../../sheets';
import type { AnnualReportWords } from '../../text';
import { isEstimated } from '../../vocabulary';
import type { AnnualReport, StaffLine } from './annualReport';
import { REPORT_FIELDS } from './reportFields';
import type { ReportCell, ReportColumn, ReportLine, ReportTable } from './reportTable';
import { excelFormat, numberCell, numberText, percentOf } from './reportTable';
import { roundingNotes } from './roundingNotes';
import { WIDTHS } from './widths';

const PERCENT = { decimals: 0, sign: 'plain' } as const;
const ID = 'staff';
/** Open rows after those that are filled in. */
const SPARE = 2;

function columnsOf({ staff }: AnnualReportWords): readonly ReportColumn[] {
  const number = { width: WIDTHS.number, format: PERCENT };
  const count = { width: WIDTHS.number, format: 'count' } as const;
  return [
    { key: 'name', header: staff.form, width: WIDTHS.name },
    { key: 'women', header: staff.women, ...count },
    { key: 'men', header: staff.men, ...count },
    { key: 'total', header: staff.total, ...count },
    { key: 'ofWomen', header: staff.ofWomen, ...number },
    { key: 'ofMen', header: staff.ofMen, ...number },
    { key: 'womenShare', header: staff.womenShare, ...number },
    { key: 'menShare', header: staff.menShare, ...number },
  ];
}

const at = (row: number, column: string): CellReference => ({ block: ID, row, column });

function input(field: string, row: number, initial: SpecCell): InputCell {
  return { input: { field, ordinal: row + 1, initial } };
}

/** The formulas of a row: what it is of all, and how it is divided. */
function formulas(row: number, whole: number): Readonly<Record<string, SpecCell>> {
  const [women, men, total] = [at(row, 'women'), at(row, 'men'), at(row, 'total')];
  const share = (part: CellReference, all: CellReference): SpecCell => ({
    formula: ['IF(AND(ISNUMBER(', part, '),N(', all, ')>0),100*', part, '/', all, ',"")'],
  });
  return {
    total: { formula: ['IF(COUNT(', women, ':', men, ')=2,', women, '+', men, ',"")'] },
    ofWomen: share(women, at(whole, 'women')),
    ofMen: share(men, at(whole, 'men')),
    womenShare: share(women, total),
    menShare: share(men, total),
  };
}

function sumOver(rows: number, column: string): SpecCell {
  const range = [at(0, column), ':', at(rows - 1, column)];
  return { formula: ['IF(COUNT(', ...range, ')>0,SUM(', ...range, '),"")'] };
}

function figureCells(
  figure: StaffFigure | undefined,
  live: Readonly<Record<string, SpecCell>>,
): readonly ReportCell[] {
  const shares = ['ofWomen', 'ofMen', 'womenShare', 'menShare'] as const;
  return [
    numberCell(figure?.total, live.total, figure?.hidden.get('total')),
    ...shares.map((share) => numberCell(percentOf(figure?.[share]), live[share])),
  ];
}

function lineOf(line: StaffLine | undefined, row: number, whole: number): ReportLine {
  const { name = '', women, men, figure, cells } = line ?? {};
  const isSpare = name === '' && women === undefined && men === undefined;
  const count = (sex: 'women' | 'men', typed: number | undefined): ReportCell =>
    numberCell(
      figure?.[sex] ?? typed,
      cells === undefined ? input(REPORT_FIELDS.staff[sex], row, typed ?? '') : { formula: [cells[sex]] },
      figure?.hidden.get(sex),
    );
  return {
    kind: isSpare ? 'spare' : 'body',
    cells: [
      {
        value: name,
        ...(cells === undefined ? { live: input(REPORT_FIELDS.staff.name, row, name) } : {}),
      },
      count('women', women),
      count('men', men),
      ...figureCells(figure, formulas(row, whole)),
    ],
  };
}

function wholeLine(
  { whole, from }: AnnualReport['staff'],
  rows: number,
  words: AnnualReportWords,
): ReportLine {
  // A sum over counts of which some are two dots would be too small.
  const sum = (sex: 'women' | 'men'): SpecCell =>
    from === undefined ? sumOver(rows, sex) : { formula: [from.whole[sex]] };
  return {
    kind: 'total',
    cells: [
      { value: words.staff.whole },
      numberCell(whole?.women, sum('women'), whole?.hidden.get('women')),
      numberCell(whole?.men, sum('men'), whole?.hidden.get('men')),
      ...figureCells(whole, formulas(rows, rows)),
    ],
  };
}

/** Says how many of the employees are women, and in which form of employment the sexes differ most. */
function textsOf({ staff: { lines, whole } }: AnnualReport, words: AnnualReportWords): readonly string[] {
  const percent = (share: number): string => numberText(words, 100 * share, PERCENT);
  const known = lines.flatMap(({ name, figure }) => {
    if (figure === undefined) return [];
    const { ofWomen, ofMen, gap } = figure;
    return isEstimated(ofWomen) && isEstimated(ofMen) && isEstimated(gap)
      ? [{ name, ofWomen, ofMen, gap }]
      : [];
  });
  const [largest] = [...known].sort((one, other) => Math.abs(other.gap) - Math.abs(one.gap));
  return [
    ...(whole !== undefined && isEstimated(whole.womenShare)
      ? [words.staff.womenShareText(percent(whole.womenShare))]
      : []),
    ...(largest === undefined || known.length < 2
      ? []
      : [
          words.staff.largest({
            form: largest.name,
            women: percent(largest.ofWomen),
            men: percent(largest.ofMen),
            gap: percent(largest.gap),
          }),
        ]),
  ];
}

/** Makes table 1: employees by form of employment and sex. */
export function staffTable(report: AnnualReport, words: AnnualReportWords): ReportTable {
  const { lines, from } = report.staff;
  const rows = lines.length + (from === undefined ? SPARE : 0);
  const body = Array.from({ length: rows }, (_, row) => lineOf(lines[row], row, rows));
  const figures = lines.flatMap(({ figure }) => (figure === undefined ? [] : [figure]));
  return {
    id: ID,
    caption: words.captions.staff(report.about.staff.date),
    columns: columnsOf(words),
    lines: [...body, wholeLine(report.staff, rows, words)],
    texts: textsOf(report, words),
    notes: [
      words.staff.percentages,
      ...roundingNotes(
        [
          { who: words.women, parts: figures.map(({ ofWomen }) => percentOf(ofWomen)), whole: 100 },
          { who: words.men, parts: figures.map(({ ofMen }) => percentOf(ofMen)), whole: 100 },
          ...lines.flatMap(({ name, figure }) =>
            figure === undefined
              ? []
              : [
                  {
                    who: name,
                    parts: [percentOf(figure.womenShare), percentOf(figure.menShare)],
                    whole: 100,
                  },
                ],
          ),
        ],
        words,
      ),
    ],
  };
}

/** Makes the table of what is typed, while table 1 comes from an analysis: it is kept, and used when none is chosen. */
export function typedStaffTable({ staff }: AnnualReport, words: AnnualReportWords): readonly TableBlock[] {
  if (staff.from === undefined) return [];
  const { name, women, men } = REPORT_FIELDS.staff;
  const [form, ofWomen, ofMen] = columnsOf(words);
  const columns = [form, ofWomen, ofMen].filter((column) => column !== undefined);
  return [
    {
      kind: 'table',
      id: 'typedStaff',
      caption: words.captions.typedStaff,
      columns: columns.map(({ key, header, width, format }) => ({
        key,
        header,
        width,
        ...(format === undefined ? {} : { numberFormat: excelFormat(format) }),
      })),
      rows: (staff.typed ?? []).map((line, row) => ({
        kind: 'body',
        cells: [
          input(name, row, line.name),
          input(women, row, line.women ?? ''),
          input(men, row, line.men ?? ''),
        ],
      })),
    },
  ];
}
