import type { Analysis, AnalysisInput, GroupComparison, LargestGaps, Provenance } from '../analysis';
import {
  analyse,
  applySuppression,
  decideSuppression,
  hiddenCells,
  orderGroups,
  publishGaps,
  scanGaps,
} from '../analysis';
import type { ExclusionReason, ReadColumn, ReadTable, SexReading } from '../intake';
import { absentOutcomes, EXCLUSION_REASONS, peopleOf, readSex } from '../intake';
import type { Table } from '../table';
import { createTable } from '../table';
import type { Finding, Grid, Recipe } from '../vocabulary';
import { chooseTable } from './chooseTable';
import { rowsHash } from './rowsHash';
import type { AnalysisOutcome, AnalysisRequest } from './session';

/** Codes of `rowStatus`: 1 + the index of the reason. */
const codesOf = (...reasons: readonly ExclusionReason[]): readonly number[] =>
  reasons.map((reason) => EXCLUSION_REASONS.indexOf(reason) + 1);

/** What a filter may ask for by name. */
const TOTAL_CODES = codesOf('total', 'subtotal');

/** Rows that hold no data, and so are neither read nor left out. */
const DATALESS_CODES = codesOf('blank', 'note', 'repeatedHeader', 'blockHeading');

/**
 * Answers recipes about the sheets that they name. Small counts are judged over all the answers together, because what one table
 * hides another may show.
 * @throws JambladError `sheetEmpty`, `tableNotFound`
 */
export function analyseGrids(
  grids: readonly Grid[],
  { recipes, date, largestGaps }: AnalysisRequest,
): readonly AnalysisOutcome[] {
  const attempts = recipes.map((recipe) => {
    const choice = chooseTable(grids, recipe, date);
    if (choice.kind === 'refused') return choice;
    const inputFor = (asked: Recipe): AnalysisInput =>
      inputOf(choice.read, { recipe: asked, date, findings: choice.sheetFindings });
    const input = inputFor(recipe);
    const byPeriod = answerByPeriod(choice.read, recipe, (asked) => analyse(inputFor(asked)));
    return { kind: 'answer' as const, input, full: analyse(input), byPeriod };
  });
  const visible = attempts.flatMap((attempt) =>
    attempt.kind === 'answer' ? [attempt.full, ...(attempt.byPeriod ?? [])] : [],
  );
  const mask = decideSuppression(visible);
  return attempts.map((attempt, place) =>
    attempt.kind === 'answer'
      ? {
          kind: 'answer',
          ...(largestGaps && place === 0 && { gaps: gapsIn(attempt, visible) }),
          pair: orderGroups({
            full: { ...attempt.full, ...periodsIn(attempt.byPeriod) },
            published: {
              ...applySuppression(attempt.full, mask),
              ...periodsIn(attempt.byPeriod?.map((byPeriod) => applySuppression(byPeriod, mask))),
            },
            hidden: hiddenCells(attempt.full, mask),
          }),
        }
      : attempt,
  );
}

/**
 * The same question by period, so that the years can be seen beside one another; its small counts are judged with the
 * others. None of a column of dates, whose every day would be a period.
 */
function answerByPeriod(
  { summary }: ReadTable,
  recipe: Recipe,
  ask: (recipe: Recipe) => Analysis,
): readonly Analysis[] | undefined {
  const { period } = recipe;
  const column = summary.columns.find(({ header }) => isSameHeading(header, period ?? ''));
  if (period === undefined || column === undefined || column.type === 'date') return undefined;
  return [ask({ ...withoutAdjustment(recipe), by: [column.header] })];
}

/** What is asked over strata, covariates or periods has nothing to do with a single period. */
function withoutAdjustment(recipe: Recipe): Recipe {
  const rest = Object.entries(recipe).filter(([key]) => !['strata', 'explain', 'period'].includes(key));
  return Object.fromEntries(rest) as unknown as Recipe;
}

function isSameHeading(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function periodsIn(answers: readonly Analysis[] | undefined): Pick<Analysis, 'periods'> {
  const [byPeriod] = answers ?? [];
  if (byPeriod === undefined) return {};
  const period = ({ key }: GroupComparison): number => Number(Object.values(key)[0] ?? NaN);
  return { periods: [...byPeriod.groups].sort((one, other) => period(one) - period(other)) };
}

/** Where the gap is largest, as it may be shown beside what is visible. */
function gapsIn(
  { input, full }: { readonly input: AnalysisInput; readonly full: Analysis },
  visible: readonly Analysis[],
): LargestGaps {
  return publishGaps(scanGaps(input, full), visible);
}

/** A question to a table, with what was found on its sheet. */
interface Question {
  readonly recipe: Recipe;
  readonly date: string;
  readonly findings: readonly Finding[];
}

function inputOf(read: ReadTable, { recipe, date, findings }: Question): AnalysisInput {
  const sex = sexOf(read, recipe);
  return {
    table: read.table,
    rowStatus: read.rowStatus,
    totalStatusCodes: TOTAL_CODES,
    datalessStatusCodes: DATALESS_CODES,
    ...(sex === undefined ? {} : { sexCodes: sex.codes }),
    recipe,
    people: peopleOf(read, recipe.sex),
    columns: read.summary.columns,
    findings: [
      ...findings,
      ...withReadingOfSex(read.findings, sex?.findings ?? []),
      ...absentOutcomes(read, recipe),
    ],
    provenance: {
      ...placeOf(read),
      date,
      hash: rowsHash(onTheSheet(read)),
    },
  };
}

/** Where the rows stand: on one sheet, or on several that were read together. */
function placeOf({ summary }: ReadTable): Pick<Provenance, 'sheet' | 'address'> {
  const places = summary.joined ?? [summary];
  return {
    sheet: places.map(({ sheet }) => sheet).join(', '),
    address: places.map(({ address }) => address).join(', '),
  };
}

/** The rows without ages, which change with the years though nothing on the sheet does. */
function onTheSheet({ table, summary }: ReadTable): Table {
  const isAge = ({ column, role }: ReadColumn): boolean =>
    column === '' && (role === 'age' || role === 'group');
  const ages = new Set(summary.columns.filter(isAge).map(({ header }) => header));
  return ages.size === 0 ? table : createTable([...table.columns].filter(([header]) => !ages.has(header)));
}

/** What the intake said of the sexes by itself gives way to what the recipe's own reading says, unless it is the same. */
function withReadingOfSex(found: readonly Finding[], ofSex: readonly Finding[]): readonly Finding[] {
  const isSame = (one: Finding, other: Finding): boolean =>
    one.code === other.code && one.count === other.count;
  const isRetold = (finding: Finding): boolean =>
    ofSex.some((other) => other.code === finding.code && !isSame(other, finding));
  const kept = found.filter((finding) => !isRetold(finding));
  return [...kept, ...ofSex.filter((finding) => !kept.some((other) => isSame(other, finding)))];
}

/** In a finished table the sexes stand in columns and no row has one. */
function sexOf(read: ReadTable, { sex }: Recipe): SexReading | undefined {
  return 'womenColumn' in sex ? undefined : readSex(read, sex);
}
