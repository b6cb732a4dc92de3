import type { SickLeaveFigure } from '../../analysis';
import type { CellReference, SpecCell } from '../../sheets';
import type { AnnualReportWords } from '../../text';
import type { Estimate } from '../../vocabulary';
import { isEstimated } from '../../vocabulary';
import type { AnnualReport, ReportedSickLeave } from './annualReport';
import type { ReportCell, ReportColumn, ReportLine, ReportTable } from './reportTable';
import { numberCell, numberText, percentOf } from './reportTable';
import { HOURS_TABLE, hoursAt, LONG_ROW } from './sickHoursTable';
import { WIDTHS } from './widths';

const ID = 'sickLeave';
const PERCENT = { decimals: 1, sign: 'plain' } as const;
const POINTS = { decimals: 1, sign: 'signed' } as const;

/** The rows, in the order of the law's key figures; the gap between the two that it is between. */
const FIGURES = [
  'total',
  'long',
  'women',
  'men',
  'gap',
  'to29',
  'from30to49',
  'from50',
] as const satisfies readonly SickLeaveFigure[];

const yearKey = (year: number): string => `year${String(year)}`;
const at = (row: number, column: string): CellReference => ({ block: ID, row, column });

function columnsOf(years: AnnualReport['sickLeave'], words: AnnualReportWords): readonly ReportColumn[] {
  const [, before] = years;
  return [
    { key: 'figure', header: words.sickLeave.figure, width: WIDTHS.name },
    ...years.map(({ hours: { year } }) => ({
      key: yearKey(year),
      header: words.sickLeave.year(String(year)),
      width: WIDTHS.number,
      format: PERCENT,
    })),
    {
      key: 'change',
      header: words.sickLeave.change(String(before.hours.year)),
      width: WIDTHS.number,
      format: POINTS,
    },
  ];
}

type Parts = readonly (string | CellReference)[];

/** Hours of sick leave as percent of ordinary hours; two dots where they are not known or too few are employed. */
function shareFormula(sick: Parts, ordinary: Parts, employees: readonly Parts[]): SpecCell {
  const few = employees.flatMap((count, index): Parts => [
    ...(index === 0 ? [] : [',']),
    'AND(COUNT(',
    ...count,
    ')>0,SUM(',
    ...count,
    ')<=10)',
  ]);
  return {
    formula: [
      'IF(SUM(',
      ...ordinary,
      ')>0,IF(OR(',
      ...few,
      '),"..",IF(COUNT(',
      ...sick,
      ')=COUNT(',
      ...ordinary,
      '),100*SUM(',
      ...sick,
      ')/SUM(',
      ...ordinary,
      '),"..")),"..")',
    ],
  };
}

function formulaOf(figure: SickLeaveFigure, year: number): SpecCell {
  const hours = (what: 'sick' | 'ordinary' | 'employees', group: 'women' | 'men'): CellReference =>
    hoursAt(what, year, group);
  const both = (what: 'sick' | 'ordinary' | 'employees'): Parts => [
    hours(what, 'women'),
    ',',
    hours(what, 'men'),
  ];
  switch (figure) {
    case 'total':
      return shareFormula(both('sick'), both('ordinary'), [both('employees')]);
    case 'long':
      return {
        formula: [
          'IF(COUNT(',
          ...both('sick'),
          ',',
          { block: HOURS_TABLE, row: LONG_ROW, column: `sick${String(year)}` },
          ')=3,IF(SUM(',
          ...both('sick'),
          ')>0,100*',
          { block: HOURS_TABLE, row: LONG_ROW, column: `sick${String(year)}` },
          '/SUM(',
          ...both('sick'),
          '),"."),"..")',
        ],
      };
    case 'gap': {
      const [women, men] = [FIGURES.indexOf('women'), FIGURES.indexOf('men')].map((row) =>
        at(row, yearKey(year)),
      );
      if (women === undefined || men === undefined) return '';
      return { formula: ['IF(COUNT(', women, ',', men, ')=2,', women, '-', men, ',"..")'] };
    }
    case 'women':
    case 'men':
      return shareFormula(
        [hours('sick', figure)],
        [hours('ordinary', figure)],
        [[hours('employees', 'women')], [hours('employees', 'men')]],
      );
    default:
      return shareFormula(
        [hoursAt('sick', year, figure)],
        [hoursAt('ordinary', year, figure)],
        [[hoursAt('employees', year, figure)]],
      );
  }
}

function changeOf(after: Estimate | undefined, before: Estimate | undefined): Estimate | undefined {
  if (after === undefined || before === undefined) return undefined;
  if (!isEstimated(after)) return after;
  return isEstimated(before) ? after - before : before;
}

function lineOf(
  figure: SickLeaveFigure,
  years: AnnualReport['sickLeave'],
  words: AnnualReportWords,
): ReportLine {
  const [, before, now] = years;
  const row = FIGURES.indexOf(figure);
  const format = figure === 'gap' ? { format: POINTS } : {};
  const cell = ({ hours, figures, hidden }: ReportedSickLeave): ReportCell => ({
    ...numberCell(percentOf(figures[figure]), formulaOf(figure, hours.year), hidden.get(figure)),
    ...format,
  });
  const [from, to] = [before, now].map(({ hours: { year } }) => at(row, yearKey(year)));
  const live =
    from === undefined || to === undefined
      ? ''
      : { formula: ['IF(COUNT(', from, ',', to, ')=2,', to, '-', from, ',"..")'] };
  return {
    kind: 'body',
    cells: [
      { value: words.sickLeave.figures[figure] },
      ...years.map(cell),
      numberCell(changeOf(percentOf(now.figures[figure]), percentOf(before.figures[figure])), live),
    ],
  };
}

function known(figure: Estimate | undefined): number | undefined {
  return figure !== undefined && isEstimated(figure) ? 100 * figure : undefined;
}

function totalTexts([, before, now]: AnnualReport['sickLeave'], words: AnnualReportWords): readonly string[] {
  const percent = (value: number): string => numberText(words, value, PERCENT);
  const [total, totalBefore] = [known(now.figures.total), known(before.figures.total)];
  const year = String(now.hours.year);
  if (total === undefined) return [];
  if (totalBefore === undefined) return [words.sickLeave.totalText(year, percent(total))];
  const change = total - totalBefore;
  return [
    words.sickLeave.changeText({
      year,
      before: String(before.hours.year),
      share: percent(total),
      change: percent(Math.abs(change)),
      direction: Math.abs(change) < 0.05 ? 'equal' : change < 0 ? 'lower' : 'higher',
    }),
  ];
}

function sexTexts([, before, now]: AnnualReport['sickLeave'], words: AnnualReportWords): readonly string[] {
  const percent = (value: number): string => numberText(words, value, PERCENT);
  const [women, men, gap] = [known(now.figures.women), known(now.figures.men), known(now.figures.gap)];
  if (women === undefined || men === undefined || gap === undefined) return [];
  const gapBefore = known(before.figures.gap);
  return [
    words.sickLeave.sexes(percent(women), percent(men), percent(gap)),
    ...(gapBefore === undefined
      ? []
      : [words.sickLeave.gapBefore(String(before.hours.year), percent(gapBefore))]),
  ];
}

function ordinaryNote(years: AnnualReport['sickLeave'], words: AnnualReportWords): readonly string[] {
  const hours = years.flatMap(({ hours: { year, groups } }) => {
    const [women, men] = [groups.women.ordinary, groups.men.ordinary];
    if (women === undefined || men === undefined) return [];
    return [words.sickLeave.hoursOf(words.formats.number(women + men, 0), String(year))];
  });
  return hours.length === 0 ? [] : [words.sickLeave.ordinaryNote(hours.join(', '))];
}

/** Makes table 2: the seven key figures of sick leave, with the gap between women and men. */
export function sickLeaveTable({ sickLeave }: AnnualReport, words: AnnualReportWords): ReportTable {
  return {
    id: ID,
    caption: words.captions.sickLeave,
    columns: columnsOf(sickLeave, words),
    lines: FIGURES.map((figure) => lineOf(figure, sickLeave, words)),
    texts: [...totalTexts(sickLeave, words), ...sexTexts(sickLeave, words)],
    notes: [[words.sickLeave.rule, ...ordinaryNote(sickLeave, words), words.sickLeave.unrounded].join(' ')],
  };
}
