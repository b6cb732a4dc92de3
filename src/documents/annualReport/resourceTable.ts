import type { ResourceFigure } from '../../analysis';
import type { CellReference, InputCell, SpecCell } from '../../sheets';
import type { AnnualReportWords } from '../../text';
import type { Estimate } from '../../vocabulary';
import { isEstimated } from '../../vocabulary';
import type { AnnualReport, HiddenReason, ResourceLine } from './annualReport';
import { REPORT_FIELDS } from './reportFields';
import type { ReportCell, ReportColumn, ReportFormat, ReportLine, ReportTable } from './reportTable';
import { numberCell, numberText, percentOf } from './reportTable';
import { targetAt } from './resourceBasis';
import { roundingNotes } from './roundingNotes';
import { WIDTHS } from './widths';

/** The id of the table of resources. */
export const RESOURCE_TABLE = 'resources';

/** Open rows after those that are filled in, and how many there are at least. */
const SPARE = 2;
const FEWEST = 5;

const AMOUNT = { decimals: 0, sign: 'plain' } as const;
const SIGNED = { decimals: 0, sign: 'signed' } as const;
const SHARE = { decimals: 1, sign: 'plain' } as const;
const INDEX = { decimals: 2, sign: 'plain' } as const;

const at = (row: number, column: string): CellReference => ({ block: RESOURCE_TABLE, row, column });

/** How many rows the table has above its sum. */
export function resourceRows(lines: readonly ResourceLine[]): number {
  return Math.max(FEWEST, lines.length + SPARE);
}

function columnsOf({ resources }: AnnualReportWords): readonly ReportColumn[] {
  const number = (key: string, header: string, format: ReportFormat): ReportColumn => ({
    key,
    header,
    format,
    width: WIDTHS.number,
  });
  return [
    { key: 'name', header: resources.name, width: WIDTHS.name },
    number('cost', resources.cost, AMOUNT),
    { key: 'key', header: resources.key, width: WIDTHS.text },
    number('keyWomen', resources.keyWomen, AMOUNT),
    number('keyMen', resources.keyMen, AMOUNT),
    number('women', resources.women, AMOUNT),
    number('men', resources.men, AMOUNT),
    number('womenShare', resources.womenShare, SHARE),
    number('menShare', resources.menShare, SHARE),
    number('targetShare', resources.targetShare, SHARE),
    number('index', resources.index, INDEX),
    number('womenPerPerson', resources.womenPerPerson, AMOUNT),
    number('menPerPerson', resources.menPerPerson, AMOUNT),
    number('gap', resources.gap, SIGNED),
  ];
}

/** A formula that is empty until all that it is reckoned with is filled in. */
function when(needed: readonly CellReference[], parts: readonly (string | CellReference)[]): SpecCell {
  const count = needed.flatMap((cell, index) => (index === 0 ? [cell] : [',', cell]));
  return { formula: ['IF(COUNT(', ...count, `)=${String(needed.length)},`, ...parts, ',"")'] };
}

/** Empty, too, where the last of them is zero and would divide. */
function quotient(
  needed: readonly CellReference[],
  parts: readonly (string | CellReference)[],
  divisor: readonly (string | CellReference)[],
): SpecCell {
  return when(needed, ['IF(', ...divisor, '=0,".",', ...parts, '/(', ...divisor, '))']);
}

function formulas(row: number): Readonly<Record<string, SpecCell>> {
  const [cost, keyWomen, keyMen] = [at(row, 'cost'), at(row, 'keyWomen'), at(row, 'keyMen')];
  const [women, men] = [at(row, 'women'), at(row, 'men')];
  const [targetWomen, targetMen] = [targetAt(row, 'targetWomen'), targetAt(row, 'targetMen')];
  const keys = [keyWomen, '+', keyMen];
  const [perWoman, perMan] = [at(row, 'womenPerPerson'), at(row, 'menPerPerson')];
  const [share, target] = [at(row, 'womenShare'), at(row, 'targetShare')];
  return {
    women: quotient([cost, keyWomen, keyMen], [cost, '*', keyWomen], keys),
    men: quotient([cost, keyWomen, keyMen], [cost, '*', keyMen], keys),
    womenShare: quotient([keyWomen, keyMen], ['100*', keyWomen], keys),
    menShare: quotient([keyWomen, keyMen], ['100*', keyMen], keys),
    targetShare: quotient([targetWomen, targetMen], ['100*', targetWomen], [targetWomen, '+', targetMen]),
    index: quotient([share, target], [share], [target]),
    womenPerPerson: quotient([women, targetWomen], ['1000*', women], [targetWomen]),
    menPerPerson: quotient([men, targetMen], ['1000*', men], [targetMen]),
    gap: when([perWoman, perMan], [perWoman, '-', perMan]),
  };
}

function input(field: string, row: number, initial: number | string | undefined): InputCell {
  return { input: { field, ordinal: row + 1, initial: initial ?? '' } };
}

function lineOf(line: ResourceLine | undefined, figure: ResourceFigure | undefined, row: number): ReportLine {
  const live = formulas(row);
  const { resources } = REPORT_FIELDS;
  const own: HiddenReason | undefined =
    figure === undefined
      ? undefined
      : [...figure.hidden.values()].includes('primary')
        ? 'primary'
        : 'complementary';
  const number = (key: keyof ResourceFigure & string, value: Estimate | undefined): ReportCell =>
    numberCell(value, live[key]);
  return {
    kind: line === undefined ? 'spare' : 'body',
    cells: [
      { value: line?.name ?? '', live: input(resources.name, row, line?.name) },
      numberCell(line?.cost, input(resources.cost, row, line?.cost)),
      { value: line?.key ?? '', live: input(resources.key, row, line?.key) },
      numberCell(figure?.keyWomen, input(resources.keyWomen, row, line?.keyWomen), own),
      numberCell(figure?.keyMen, input(resources.keyMen, row, line?.keyMen), own),
      number('women', figure?.women),
      number('men', figure?.men),
      number('womenShare', percentOf(figure?.womenShare)),
      number('menShare', percentOf(figure?.menShare)),
      number('targetShare', percentOf(figure?.targetShare)),
      number('index', figure?.index),
      number('womenPerPerson', figure?.womenPerPerson),
      number('menPerPerson', figure?.menPerPerson),
      numberCell(figure?.gapPerPerson, live.gap),
    ],
  };
}

function sumLine({ resources }: AnnualReport, rows: number, words: AnnualReportWords): ReportLine {
  const { sum } = resources.figures;
  const over = (column: string): SpecCell => {
    const range = [at(0, column), ':', at(rows - 1, column)];
    return { formula: ['IF(COUNT(', ...range, ')>0,SUM(', ...range, '),"")'] };
  };
  const [women, men] = [at(rows, 'women'), at(rows, 'men')];
  const share = (part: CellReference): SpecCell => quotient([women, men], ['100*', part], [women, '+', men]);
  const nothing: ReportCell = { value: '' };
  const known = resources.lines.length > 0;
  const number = (value: Estimate | undefined, live: SpecCell): ReportCell =>
    known ? numberCell(value, live, 'complementary') : { value: '', live };
  return {
    kind: 'total',
    cells: [
      { value: words.resources.sum },
      number(sum.cost, over('cost')),
      nothing,
      nothing,
      nothing,
      number(sum.women, over('women')),
      number(sum.men, over('men')),
      number(percentOf(sum.womenShare), share(women)),
      number(percentOf(sum.menShare), share(men)),
      ...Array.from({ length: 5 }, () => nothing),
    ],
  };
}

function textsOf({ resources: { figures } }: AnnualReport, words: AnnualReportWords): readonly string[] {
  const { cost, womenShare, menShare } = figures.sum;
  const text = (value: number, format: ReportFormat): string => numberText(words, value, format);
  const known = figures.rows.flatMap(({ name, womenPerPerson, menPerPerson, gapPerPerson }) =>
    isKnown(womenPerPerson) && isKnown(menPerPerson) && isKnown(gapPerPerson)
      ? [{ name, womenPerPerson, menPerPerson, gapPerPerson }]
      : [],
  );
  const [largest] = [...known].sort(
    (one, other) => Math.abs(other.gapPerPerson) - Math.abs(one.gapPerPerson),
  );
  return [
    ...(isKnown(cost) && isKnown(womenShare) && isKnown(menShare)
      ? [
          words.resources.sharesText(
            text(cost, AMOUNT),
            text(100 * womenShare, SHARE),
            text(100 * menShare, SHARE),
          ),
        ]
      : []),
    ...(largest === undefined
      ? []
      : [
          words.resources.largest({
            name: largest.name,
            women: text(largest.womenPerPerson, AMOUNT),
            men: text(largest.menPerPerson, AMOUNT),
            gap: text(largest.gapPerPerson, AMOUNT),
          }),
        ]),
  ];
}

function isKnown(value: Estimate | undefined): value is number {
  return value !== undefined && isEstimated(value);
}

function redistributionNote(rows: readonly ResourceFigure[], words: AnnualReportWords): readonly string[] {
  const parts = rows.flatMap(({ name, redistribution }) => {
    if (!isKnown(redistribution)) return [];
    const to = redistribution < 0 ? words.menAllAges : words.womenAllAges;
    return [words.resources.redistributionOf(name, numberText(words, Math.abs(redistribution), AMOUNT), to)];
  });
  return parts.length === 0 ? [] : [words.resources.redistribution(parts.join(', '))];
}

function targetNote(rows: readonly ResourceFigure[], words: AnnualReportWords): readonly string[] {
  const parts = rows.flatMap(({ name, targetWomen, targetMen }) =>
    isKnown(targetWomen) && isKnown(targetMen)
      ? [
          words.resources.targetOf(
            name,
            words.formats.number(targetWomen, 0),
            words.formats.number(targetMen, 0),
          ),
        ]
      : [],
  );
  return parts.length === 0 ? [] : [words.resources.target(parts.join(', '))];
}

/** Makes table 4: costs shared out by use, for women and girls and for men and boys. */
export function resourceTable(report: AnnualReport, words: AnnualReportWords): ReportTable {
  const { lines, figures } = report.resources;
  const rows = resourceRows(lines);
  const { sum } = figures;
  return {
    id: RESOURCE_TABLE,
    caption: words.captions.resources(String(report.year)),
    columns: columnsOf(words),
    lines: [
      ...Array.from({ length: rows }, (_, row) => lineOf(lines[row], figures.rows[row], row)),
      sumLine(report, rows, words),
    ],
    texts: [...textsOf(report, words), words.resources.notIndependent],
    notes: [
      ...targetNote(figures.rows, words),
      ...redistributionNote(figures.rows, words),
      words.resources.unrounded,
      ...roundingNotes(
        [
          ...(isKnown(sum.women)
            ? [{ who: words.womenAllAges, parts: figures.rows.map(({ women }) => women), whole: sum.women }]
            : []),
          ...(isKnown(sum.men)
            ? [{ who: words.menAllAges, parts: figures.rows.map(({ men }) => men), whole: sum.men }]
            : []),
        ],
        words,
      ),
    ],
  };
}
