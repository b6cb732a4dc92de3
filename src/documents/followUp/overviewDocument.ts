import type {
  Block,
  CellReference,
  ListReference,
  SheetSpec,
  SpecFormula,
  TableBlock,
  TableRow,
} from '../../sheets';
import { amountFormat, CELL_FORMATS, documentTexts, followUpTexts, planTexts, texts } from '../../text';
import type { FollowUpTexts } from '../../text';
import type { AssessmentCounts } from '../../plan';
import { SHEET_KEYS } from '../analysisSheet';
import { sheetName } from '../sheetName';
import { assessmentHighlights, ASSESSMENTS } from './assessmentHighlights';
import { belowAssessments, shownFrom } from './belowBlocks';
import type { FollowUpPage, FollowUpUnit } from './followUpFacts';
import type { FormulaPart, FormulaParts } from '../plan/formulaParts';
import { parts, quoted } from '../plan/formulaParts';
import { goalContext, valueFormat } from './goalContext';
import { assessmentCell, indicatorCell, resultCell } from './goalPlaces';
import type { GoalOfUnit } from './goalsOfUnits';
import { followUpKey, goalsOf, placeOf } from './goalsOfUnits';
import { movementFrom, movementHighlights } from './movementFrom';
import { NOT_APPLICABLE } from './reckonTarget';
import { remedyListBlocks } from './remedyListBlocks';
import type { RemedyPlanFacts } from './remedyPlanDocument';
import { remedyPlanKey, remedyStatus, remedyHighlights } from './remedyPlanDocument';
import { yearsBetween } from './historyBlocks';

/** The key of the one overview in a workbook. */
export const OVERVIEW_KEY = 'overview:workbook';

const WIDTHS = { committee: 30, goal: 50, word: 18, movement: 28, number: 13, remedy: 28 };
const LINES = 3;
const FIRST = 1;
const COMMITTEES = 'committees';
const SUMS = 'sums';
const YEARS = 'years';

/** How the goals of an earlier year went, counted. */
export interface YearOfGoals {
  readonly year: number;
  readonly counts: AssessmentCounts;
}

/** What the overview is made from. */
export interface OverviewFacts {
  readonly committees: readonly FollowUpUnit[];
  readonly remedyPlans: readonly RemedyPlanFacts[];
  /** Earlier years, oldest first. */
  readonly years: readonly YearOfGoals[];
}

/**
 * Makes the sheet *Läget*, one page for the council: the committees' goals with words and symbols, how their gaps
 * have moved, remedy plans, all goals counted by committee, and year by year. Formulas on the sheets of follow-up,
 * which are laid out together with it.
 */
export function overviewDocument(facts: OverviewFacts, page: FollowUpPage): SheetSpec {
  const words = followUpTexts(page.language);
  const { documents } = documentTexts(page.language);
  const title = words.titles.overview(page.municipality, page.year);
  const comment = planTexts(page.language).labels.fields.comment;
  return {
    key: OVERVIEW_KEY,
    name: sheetName(words.sheetNames.overview),
    visible: true,
    tabColour: '#1B7F6B',
    page: {
      orientation: 'landscape',
      header: title,
      footer: words.date(page.date),
      pageNumbers: documents.page.pageNumbers,
      repeat: 'title',
    },
    freeze: { block: 'title', columns: 0 },
    blocks: [
      { kind: 'title', id: 'title', text: title },
      { kind: 'link', id: 'toContents', text: documents.links.contents, to: SHEET_KEYS.contents },
      ...summaryBlocks(facts, page),
      ...committeeBlocks(facts, page),
      ...remedyListBlocks(facts.remedyPlans, page),
      sumsTable(facts.committees, page),
      ...yearBlocks(facts, page),
      {
        kind: 'inputs',
        id: 'comment',
        entries: [{ label: comment, field: 'comment', ordinal: 1, initial: '' }],
      },
    ],
  };
}

/** Counts over the table of the committees' goals: what the council asks first. */
function summaryBlocks({ committees }: OverviewFacts, page: FollowUpPage): readonly Block[] {
  const words = followUpTexts(page.language);
  const { summary, marks } = words.overview;
  const { assessments } = planTexts(page.language).choices;
  const count = goalsOf(committees).length;
  if (count === 0) return [];
  const column = (key: string): ListReference => ({
    block: COMMITTEES,
    column: key,
    firstRow: 0,
    lastRow: count - 1,
  });
  const beginning = (key: string, text: string): FormulaParts => countBeginning(column(key), text);
  const holding = (sign: string): FormulaParts =>
    parts`COUNTIF(${column('development')},${quoted(`*${sign}*`)})`;
  const { narrowed, widened } = words.development;
  const undated = words.remedy.status.undated;
  const entries: readonly (readonly [label: string, number: FormulaParts])[] = [
    [summary.met, beginning('assessment', `${marks.met}${assessments.met}`)],
    [summary.narrowed, holding(narrowed.slice(0, 1))],
    [summary.widened, holding(widened.slice(0, 1))],
    [summary.levelled, holding(words.levelling.women.slice(0, 1))],
    [summary.undated, beginning('remedyPlan', undated.slice(0, undated.indexOf(':')))],
  ];
  return [
    {
      kind: 'keyValues',
      id: 'summary',
      caption: summary.caption,
      widths: { label: WIDTHS.committee, value: WIDTHS.goal },
      entries: entries.map(([label, number]) => ({
        label,
        value: { formula: parts`${number}&${quoted(summary.of(String(count)))}` },
      })),
    },
  ];
}

function committeeBlocks(facts: OverviewFacts, page: FollowUpPage): readonly Block[] {
  const words = followUpTexts(page.language);
  const goals = goalsOf(facts.committees);
  if (goals.length === 0) return [{ kind: 'paragraph', id: 'noGoals', tone: 'body', lines: [words.noGoals] }];
  return [
    committeesTable(goals, facts, page),
    {
      kind: 'paragraph',
      id: 'committeesNotes',
      tone: 'note',
      lines: [words.overview.symbols, `${words.overview.neutral} ${words.legend}`],
    },
  ];
}

function committeesTable(
  goals: readonly GoalOfUnit[],
  { remedyPlans }: OverviewFacts,
  page: FollowUpPage,
): TableBlock {
  const words = followUpTexts(page.language);
  const { columns, marks } = words.overview;
  const { assessments } = planTexts(page.language).choices;
  const signed = { numberFormat: amountFormat(1, 'signed'), width: WIDTHS.number };
  return {
    kind: 'table',
    id: COMMITTEES,
    caption: words.overview.committees,
    columns: [
      { key: 'committee', header: columns.committee, width: WIDTHS.committee },
      { key: 'goal', header: columns.goal, width: WIDTHS.goal },
      {
        key: 'assessment',
        header: columns.assessment,
        width: WIDTHS.word,
        highlights: assessmentHighlights(assessments, marks),
      },
      {
        key: 'development',
        header: columns.development,
        width: WIDTHS.movement,
        highlights: movementHighlights(words),
      },
      { key: 'baselineGap', header: columns.baselineGap, ...signed },
      { key: 'outcomeGap', header: columns.outcomeGap, ...signed },
      { key: 'unitOfMeasure', header: columns.unitOfMeasure, width: WIDTHS.word },
      {
        key: 'shareOfWay',
        header: columns.shareOfWay,
        numberFormat: amountFormat(1),
        width: WIDTHS.number,
      },
      {
        key: 'remedyPlan',
        header: columns.remedyPlan,
        width: WIDTHS.remedy,
        highlights: remedyHighlights(words),
      },
    ],
    rows: goals.map((of) => {
      const context = goalContext(of.followed, page);
      const place = placeOf(of);
      const numberFormat = valueFormat(context, FIRST, 'signed');
      return {
        kind: 'body',
        link: followUpKey(of.owner),
        lines: LINES,
        cells: [
          of.owner.unit.name,
          words.below.goalText(of.followed.goal.id, of.followed.goal.text),
          { formula: marked(of, page) },
          movementFrom(place),
          shownFrom(indicatorCell(place, FIRST, 'baselineGap')),
          shownFrom(resultCell(place, 'outcomeGap')),
          of.followed.goal.indicators[0].unitOfMeasure,
          shownFrom(resultCell(place, 'shareOfWay')),
          remedyCell(of, remedyPlans, page),
        ],
        numberFormats: { baselineGap: numberFormat, outcomeGap: numberFormat },
      };
    }),
  };
}

function remedyCell(
  of: GoalOfUnit,
  plans: readonly RemedyPlanFacts[],
  page: FollowUpPage,
): SpecFormula | string {
  const plan = plans.find(({ committee, goals }) =>
    committee.unit.id === of.owner.unit.id
      ? goals.some(({ followed }) => followed.goal.id === of.followed.goal.id)
      : false,
  );
  if (plan === undefined) return followUpTexts(page.language).overview.noRemedy;
  const place = { sheet: remedyPlanKey(plan.committee), ordinal: of.followed.goal.ordinal };
  return { formula: remedyStatus(place, placeOf(of), page) };
}

/** The word of an assessment with the symbol that goes with it. */
function marked(of: GoalOfUnit, { language }: FollowUpPage): FormulaParts {
  const { marks } = followUpTexts(language).overview;
  const { assessments } = planTexts(language).choices;
  const cell = assessmentCell(placeOf(of));
  const mark = ASSESSMENTS.reduceRight<FormulaParts>(
    (otherwise, assessment) =>
      parts`IF(${beginsWith(cell, assessments[assessment])},${quoted(marks[assessment])},${otherwise})`,
    ['""'],
  );
  return parts`${mark}&${cell}`;
}

/** How many cells begin with a word that has no wildcard in it: a mark may stand after it. */
function countBeginning(cells: FormulaPart, word: string): FormulaParts {
  return parts`COUNTIF(${cells},${quoted(`${word}*`)})`;
}

/** True where a cell begins with a word: a mark may stand after it. */
function beginsWith(cell: FormulaPart, word: string): FormulaParts {
  return parts`LEFT(${cell},${String(word.length)})=${quoted(word)}`;
}

/** How many goals of a committee and of the units below it are judged so. */
function countOf(committee: FollowUpUnit, word: string): FormulaParts {
  const own = goalsOf([committee]).flatMap(
    (of) => parts`+IF(${beginsWith(assessmentCell(placeOf(of)), word)},1,0)`,
  );
  const below = belowAssessments(committee);
  const sum = below === undefined ? parts`0` : countBeginning(below, word);
  return [...sum, ...own];
}

function sumsTable(committees: readonly FollowUpUnit[], page: FollowUpPage): TableBlock {
  const words = followUpTexts(page.language);
  const sum = (column: string): SpecFormula => ({
    formula: parts`SUM(${{ block: SUMS, column, firstRow: 0, lastRow: committees.length - 1 }})`,
  });
  const total: readonly TableRow[] =
    committees.length === 0
      ? []
      : [
          {
            kind: 'total',
            cells: [
              words.overview.total,
              picture({ block: SUMS, row: committees.length }, words),
              ...ASSESSMENTS.map((assessment) => sum(assessment)),
              sum('goals'),
              metShare({ block: SUMS, row: committees.length }),
            ],
          },
        ];
  return {
    kind: 'table',
    id: SUMS,
    caption: words.overview.sums,
    columns: countColumns(words, words.overview.columns.committee),
    rows: [...committees.map((committee, row) => sumRow(committee, row, page)), ...total],
  };
}

function sumRow(committee: FollowUpUnit, row: number, page: FollowUpPage): TableRow {
  const { assessments } = planTexts(page.language).choices;
  return {
    kind: 'body',
    cells: [
      committee.unit.name,
      picture({ block: SUMS, row }, followUpTexts(page.language)),
      ...ASSESSMENTS.map((assessment) => ({ formula: countOf(committee, assessments[assessment]) })),
      goalsOf([committee, ...committee.below]).length,
      metShare({ block: SUMS, row }),
    ],
  };
}

function countColumns(words: FollowUpTexts, first: string): TableBlock['columns'] {
  const { columns } = words.overview;
  const count = { numberFormat: CELL_FORMATS.count, width: WIDTHS.number };
  return [
    { key: 'first', header: first, width: WIDTHS.committee },
    { key: 'picture', header: columns.picture, width: WIDTHS.goal },
    { key: 'met', header: columns.met, ...count },
    { key: 'partly', header: columns.partly, ...count },
    { key: 'notMet', header: columns.notMet, ...count },
    { key: 'cannotBeAssessed', header: columns.cannotBeAssessed, ...count },
    { key: 'goals', header: columns.goals, ...count },
    { key: 'metShare', header: columns.metShare, numberFormat: amountFormat(1), width: WIDTHS.number },
  ];
}

/** A row of counts. */
type CountRow = Pick<CellReference, 'block' | 'row'>;

/** A symbol a goal, the best first; so many that they can be seen at a glance. */
function picture(at: CountRow, { overview }: FollowUpTexts): SpecFormula {
  return {
    formula: ASSESSMENTS.flatMap(
      (assessment, index) =>
        parts`${index === 0 ? '' : '&'}REPT(${quoted(overview.marks[assessment].trim())},${{ ...at, column: assessment }})`,
    ),
  };
}

/** The part of the goals that can be assessed which are met, so that years can be compared. */
function metShare(at: CountRow): SpecFormula {
  const cell = (column: string): CellReference => ({ ...at, column });
  const judged = parts`(${cell('goals')}-${cell('cannotBeAssessed')})`;
  return { formula: parts`IF(${judged}=0,${quoted(NOT_APPLICABLE)},100*${cell('met')}/${judged})` };
}

function yearBlocks({ committees, years }: OverviewFacts, page: FollowUpPage): readonly Block[] {
  const words = followUpTexts(page.language);
  const missing = yearsBetween(
    years.map(({ year }) => year),
    page.year,
  );
  const sums = (column: string): CellReference => ({ block: SUMS, row: committees.length, column });
  if (committees.length === 0) return [];
  return [
    { kind: 'paragraph', id: 'sumsNotes', tone: 'note', lines: [words.overview.comparable] },
    {
      kind: 'table',
      id: YEARS,
      caption: words.overview.years,
      columns: countColumns(words, words.overview.columns.year),
      rows: [
        ...years.map(({ year, counts }, row): TableRow => ({
          kind: 'body',
          cells: [
            String(year),
            picture({ block: YEARS, row }, words),
            ...ASSESSMENTS.map((assessment) => counts[assessment]),
            ASSESSMENTS.reduce((sum, assessment) => sum + counts[assessment], 0),
            metShare({ block: YEARS, row }),
          ],
        })),
        {
          kind: 'body',
          cells: [
            String(page.year),
            picture({ block: YEARS, row: years.length }, words),
            ...ASSESSMENTS.map((assessment) => ({ formula: [sums(assessment)] })),
            { formula: [sums('goals')] },
            metShare({ block: YEARS, row: years.length }),
          ],
        },
      ],
    },
    {
      kind: 'paragraph',
      id: 'yearsNotes',
      tone: 'note',
      lines: [
        ...(missing.length === 0
          ? []
          : [words.history.missingYears(texts(page.language).formats.list(missing.map(String)))]),
        words.overview.comparable,
        words.source,
        words.date(page.date),
        words.noExclusions,
      ],
    },
  ];
}
