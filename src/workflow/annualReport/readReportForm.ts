import type { SickLeaveGroup, SickLeaveYear } from '../../analysis';
import type { AboutTable, AnnualReport, ResourceLine, StaffLine } from '../../documents';
import { REPORT_FIELDS } from '../../documents';
import { dateOfSerial } from '../../plan';
import type { AnnualReportWords } from '../../text';
import { annualReportTexts } from '../../text';
import type { FormCell, FormSheet } from '../../vocabulary';

/** Understands what people have filled in on *Årsredovisning*, of this workbook or of an earlier one. */

/** The years of a table are part of its fields. */
const YEAR_OF_HOURS = /^sickHours(\d{4})$/;
const YEAR_OF_ANALYSIS = /^analysis(?:Women|Men)(\d{4})$/;

const GROUPS = ['women', 'men', 'to29', 'from30to49', 'from50'] as const satisfies readonly SickLeaveGroup[];
const ABOUT = ['source', 'population', 'date', 'exclusions', 'remark'] as const;
const PARTS = ['staff', 'sickLeave', 'goals', 'resources', 'remedyPlans'] as const;
const USUAL_THRESHOLD = 5;
/** A report that was filled in in one language may be made again in another. */
const NO = new Set(
  (['sv', 'en'] as const).map((language) => annualReportTexts(language).analyses.no.toLowerCase()),
);

/** What was filled in, read and not worked out. */
export interface ReportAnswers {
  /** False where the sheet is not there yet. */
  readonly exists: boolean;
  readonly staff: readonly StaffLine[];
  /** The title of the analysis that table 1 is to come from; empty where it is typed. */
  readonly staffAnalysis: string;
  readonly hours: (year: number) => SickLeaveYear;
  readonly resources: readonly ResourceLine[];
  readonly about: AnnualReport['about'];
  readonly threshold: number;
  /** Whether an analysis, by its number, is to be in the report. */
  readonly isChosen: (analysis: number) => boolean;
  readonly analysisValue: (
    analysis: number,
    year: number,
  ) => { readonly women?: number; readonly men?: number };
  /** Cells that hold something else than the number that is asked for. */
  readonly unreadable: readonly string[];
  /** The years that hours are asked for. */
  readonly years: readonly number[];
  /** The years before `year` for which somebody has filled in a value of an analysis. */
  readonly analysisYears: (analysis: number) => readonly number[];
  /** The latest year that hours are asked for; absent where there is no form. */
  readonly year?: number;
}

/** The words that are looked for and filled in. */
type Words = Pick<AnnualReportWords, 'staff' | 'about'>;

/** The form as cells by field and number. */
class Answers {
  readonly unreadable = new Set<string>();
  private readonly cells: ReadonlyMap<string, { readonly cell: FormCell; readonly address: string }>;

  constructor(form: FormSheet | undefined) {
    this.cells = new Map(
      (form?.inputs ?? []).map(({ field, ordinal, cell, address }) => [
        `${field} ${String(ordinal)}`,
        { cell, address },
      ]),
    );
  }

  /** True where the form has the cell. */
  has(field: string, ordinal = 1): boolean {
    return this.cells.has(`${field} ${String(ordinal)}`);
  }

  /** What was typed, as text; empty where nothing was. */
  text(field: string, ordinal = 1): string {
    const cell = this.cells.get(`${field} ${String(ordinal)}`)?.cell;
    if (cell === undefined || cell.kind === 'empty' || cell.kind === 'error') return '';
    return cell.kind === 'date' && typeof cell.value === 'number'
      ? dateOfSerial(cell.value)
      : String(cell.value).trim();
  }

  /** The number that was typed, 0 or more; anything else that stands there is told of. */
  number(field: string, ordinal = 1): number | undefined {
    const found = this.cells.get(`${field} ${String(ordinal)}`);
    if (found === undefined || found.cell.kind === 'empty') return undefined;
    const { kind, value } = found.cell;
    if (kind === 'number' && typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
    this.unreadable.add(found.address);
    return undefined;
  }

  /** The highest number of an input of one of these fields. */
  last(fields: readonly string[]): number {
    return Math.max(
      0,
      ...[...this.cells.keys()].flatMap((name) => {
        const [field = '', ordinal = ''] = name.split(' ');
        return fields.includes(field) ? [Number(ordinal)] : [];
      }),
    );
  }

  fields(): readonly string[] {
    return [...new Set([...this.cells.keys()].map((name) => name.split(' ')[0] ?? ''))];
  }
}

/** Reads the form; what is to stand there at first where there is none. */
export function readReportForm(form: FormSheet | undefined, words: Words): ReportAnswers {
  const answers = new Answers(form);
  const staff = form === undefined ? words.staff.forms.map((name) => ({ name })) : staffLines(answers);
  const resources = resourceLines(answers);
  const about = aboutTables(answers, form === undefined ? words : undefined);
  const years = answers.fields().flatMap((field) => {
    const year = YEAR_OF_HOURS.exec(field)?.[1];
    return year === undefined ? [] : [Number(year)];
  });
  const hours = new Map(years.map((year) => [year, hoursOf(answers, year)]));
  const threshold = answers.number(REPORT_FIELDS.threshold);
  return {
    exists: form !== undefined,
    staff,
    staffAnalysis: answers.text(REPORT_FIELDS.staffAnalysis),
    resources,
    about,
    hours: (year) => hours.get(year) ?? hoursOf(answers, year),
    threshold: threshold ?? USUAL_THRESHOLD,
    isChosen: (analysis) =>
      !answers.has(REPORT_FIELDS.chosen, analysis) ||
      !NO.has(answers.text(REPORT_FIELDS.chosen, analysis).toLowerCase()),
    analysisValue: (analysis, year) => {
      const women = answers.number(REPORT_FIELDS.analysisWomen(year), analysis);
      const men = answers.number(REPORT_FIELDS.analysisMen(year), analysis);
      return { ...(women === undefined ? {} : { women }), ...(men === undefined ? {} : { men }) };
    },
    unreadable: [...answers.unreadable],
    years,
    analysisYears: (analysis) =>
      [
        ...new Set(
          answers.fields().flatMap((field) => {
            const year = YEAR_OF_ANALYSIS.exec(field)?.[1];
            return year !== undefined && answers.text(field, analysis) !== '' ? [Number(year)] : [];
          }),
        ),
      ].sort((one, other) => one - other),
    ...(years.length === 0 ? {} : { year: Math.max(...years) }),
  };
}

/** All rows down to the last that holds something; an empty one between keeps its place. */
function upToLast<Line>(lines: readonly Line[], isEmpty: (line: Line) => boolean): readonly Line[] {
  const length = lines.reduce((end, line, index) => (isEmpty(line) ? end : index + 1), 0);
  return lines.slice(0, length);
}

function staffLines(answers: Answers): readonly StaffLine[] {
  const fields = REPORT_FIELDS.staff;
  const rows = answers.last(Object.values(fields));
  const lines = Array.from({ length: rows }, (_, index): StaffLine => {
    const women = answers.number(fields.women, index + 1);
    const men = answers.number(fields.men, index + 1);
    return {
      name: answers.text(fields.name, index + 1),
      ...(women === undefined ? {} : { women }),
      ...(men === undefined ? {} : { men }),
    };
  });
  return upToLast(lines, ({ name, women, men }) => name === '' && women === undefined && men === undefined);
}

function resourceLines(answers: Answers): readonly ResourceLine[] {
  const { name, key, ...numbers } = REPORT_FIELDS.resources;
  const rows = answers.last([name, key, ...Object.values(numbers)]);
  const lines = Array.from({ length: rows }, (_, index): ResourceLine => {
    const typed = Object.entries(numbers).flatMap(([what, field]) => {
      const value = answers.number(field, index + 1);
      return value === undefined ? [] : [[what, value]];
    });
    return {
      name: answers.text(name, index + 1),
      key: answers.text(key, index + 1),
      ...(Object.fromEntries(typed) as Partial<ResourceLine>),
    };
  });
  return upToLast(lines, (line) => Object.values(line).every((value) => value === '' || value === undefined));
}

function hoursOf(answers: Answers, year: number): SickLeaveYear {
  const longSick = answers.number(REPORT_FIELDS.sick(year), GROUPS.length + 1);
  const groups = Object.fromEntries(
    GROUPS.map((group, index) => {
      const sick = answers.number(REPORT_FIELDS.sick(year), index + 1);
      const ordinary = answers.number(REPORT_FIELDS.ordinary(year), index + 1);
      const employees = answers.number(REPORT_FIELDS.employees(year), index + 1);
      return [
        group,
        {
          ...(sick === undefined ? {} : { sick }),
          ...(ordinary === undefined ? {} : { ordinary }),
          ...(employees === undefined ? {} : { employees }),
        },
      ];
    }),
  ) as SickLeaveYear['groups'];
  return { year, groups, ...(longSick === undefined ? {} : { longSick }) };
}

/** What stands below the tables; `words` where nobody has been asked yet. */
function aboutTables(answers: Answers, words: Words | undefined): AnnualReport['about'] {
  return Object.fromEntries(
    PARTS.map((part) => {
      const typed = Object.fromEntries(
        ABOUT.map((what) => [what, answers.text(REPORT_FIELDS.about(part, what))]),
      ) as Record<(typeof ABOUT)[number], string>;
      return [part, words === undefined ? typed : usualAbout(part, words)];
    }),
  ) as AnnualReport['about'];
}

function usualAbout(part: (typeof PARTS)[number], { about: { defaults } }: Words): AboutTable {
  const usual: Readonly<Record<typeof part, readonly [string, string]>> = {
    staff: [defaults.staffSource, defaults.staffPopulation],
    sickLeave: [defaults.sickSource, defaults.sickPopulation],
    goals: [defaults.goalsSource, defaults.goalsPopulation],
    resources: [defaults.resourcesSource, defaults.resourcesPopulation],
    remedyPlans: [defaults.remedyPlansSource, defaults.remedyPlansPopulation],
  };
  const [source, population] = usual[part];
  return { source, population, date: '', exclusions: defaults.noExclusions, remark: '' };
}
