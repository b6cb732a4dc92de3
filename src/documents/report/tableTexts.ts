import { isEstimated, isNotEstimable } from '../../vocabulary';
import { acrossCell, acrossCells } from './acrossCells';
import { partsOfDifference } from './kitagawaTable';
import type { ReportContext } from './reportContext';
import type { ReportNumber, ReportRow } from './reportNumber';
import { fetched, ratioOf } from './reportNumber';
import { cellNumber } from '../cube/cubeNumbers';
import { isTotal } from './reportTable';
import { crudeAndStandardised, strataNames } from './standardisedTable';
import { ofShares, shownDifference, shownPart, shownValue } from './values';

/**
 * Understands what is said in words under each table: neutral, of the numbers that are shown and of no others, and
 * from unrounded ones.
 */

/** From so many groups on, some differences are large by chance alone. */
const MANY_GROUPS = 10;

interface Named {
  readonly name: string;
  readonly value: number;
}

/** The rows of groups whose number is shown. */
function shownIn(rows: readonly ReportRow[], number: ReportNumber): readonly Named[] {
  return rows.flatMap((row) => {
    const { shown } = number(row);
    return shown === undefined || isTotal(row) ? [] : [{ name: row.label, value: shown }];
  });
}

/** The first of those with the largest number, by a measure of size. */
function largestOf<Item extends Named>(
  items: readonly Item[],
  size: (value: number) => number = (value) => value,
): Item | undefined {
  return items.reduce<Item | undefined>(
    (best, item) => (best === undefined || size(item.value) > size(best.value) ? item : best),
    undefined,
  );
}

interface Extremes {
  readonly highest: string;
  readonly highestValue: string;
  readonly lowest: string;
  readonly lowestValue: string;
}

/** The two groups farthest apart; nothing where all are alike or fewer than two are shown. */
function extremesOf(items: readonly Named[], write: (value: number) => string): Extremes | undefined {
  const highest = largestOf(items);
  const lowest = largestOf(items, (value) => -value);
  if (highest === undefined || lowest === undefined || highest.value === lowest.value) return undefined;
  return {
    highest: highest.name,
    highestValue: write(highest.value),
    lowest: lowest.name,
    lowestValue: write(lowest.value),
  };
}

function percentWriter({ words }: ReportContext): (value: number) => string {
  return (value) => words.formats.number(value, 1);
}

function unitOfValues({ rule, words }: ReportContext): string {
  return rule.scale === 100 ? words.tables.shareUnit : '';
}

function unitOfDifference({ rule, differenceUnit }: ReportContext): string {
  return rule.scale === 100 ? differenceUnit : '';
}

function groupsOf({ rows }: ReportContext): readonly ReportRow[] {
  return rows.filter((row) => !isTotal(row));
}

function textOfCounts(context: ReportContext): readonly string[] {
  const { words } = context;
  const groups = groupsOf(context);
  const shares = shownIn(groups, shownPart(context, 'women', 'n'));
  const extremes = extremesOf(shares, percentWriter(context));
  const judged = groups.flatMap(({ comparison }) =>
    typeof comparison.distribution.balanced4060 === 'boolean' ? [comparison.distribution.balanced4060] : [],
  );
  const { count } = words.formats;
  return [
    ...(extremes === undefined ? [] : [words.tables.main.womensShare(words.sexes.women, extremes)]),
    ...(judged.length < 2
      ? []
      : [words.tables.main.balanced(count(judged.filter(Boolean).length), count(judged.length))]),
    ...(shares.length < groups.length && extremes !== undefined ? [words.tables.main.notCompared] : []),
  ];
}

function textOfValues(context: ReportContext): readonly string[] {
  const { words, write, analysis } = context;
  const groups = groupsOf(context);
  const of = (part: 'women' | 'men'): readonly Named[] => shownIn(groups, shownValue(context, part));
  const women = extremesOf(of('women'), write);
  const men = extremesOf(of('men'), write);
  if (women === undefined || men === undefined) return [];
  const isAnyHidden = of('women').length < groups.length || of('men').length < groups.length;
  const { sexes, tables } = words;
  return [
    tables.main.extremes(
      tables.values[analysis.recipe.measure.kind],
      unitOfValues(context),
      { sex: sexes.women, ...women },
      { sex: sexes.men, ...men },
    ),
    ...(isAnyHidden ? [tables.main.notCompared] : []),
  ];
}

/** Under the first table: which groups stand farthest apart. */
export function mainText(context: ReportContext): readonly string[] {
  if (groupsOf(context).length === 0) return [context.words.tables.main.noGroups];
  return context.analysis.recipe.measure.kind === 'count' ? textOfCounts(context) : textOfValues(context);
}

/** Under the table of differences: which way they go, where the largest is, how many are clear. */
export function gapText(context: ReportContext): readonly string[] {
  const { words, write, writeSigned, analysis } = context;
  const { gaps, values } = words.tables;
  const { count } = words.formats;
  const number = shownDifference(context);
  const groups = groupsOf(context).flatMap((row) => {
    const value = number(row).shown;
    return value === undefined ? [] : [{ name: row.label, value, row }];
  });
  const largest = largestOf(groups, Math.abs);
  if (largest === undefined) return [];
  const valueIn = (part: 'women' | 'men'): string =>
    write(shownValue(context, part)(largest.row).shown ?? NaN);
  const clear = analysis.groups.filter(({ verdict }) => verdict?.code === 'clearDifference').length;
  const all = count(groups.length);
  return [
    gaps.directions({
      value: values[analysis.recipe.measure.kind],
      women: words.sexes.women,
      men: words.sexes.men,
      higherForWomen: count(groups.filter(({ value }) => value > 0).length),
      higherForMen: count(groups.filter(({ value }) => value < 0).length),
      groups: all,
    }),
    gaps.largest({
      group: largest.name,
      difference: writeSigned(largest.value),
      unit: unitOfDifference(context),
      women: valueIn('women'),
      men: valueIn('men'),
    }),
    gaps.clear(count(clear), count(analysis.groups.length)),
    ...(groups.length >= MANY_GROUPS ? [gaps.manyGroups] : []),
  ];
}

/** Under the table of limits: where a value is least certain; under that of spread, where the middle half is. */
export function spreadText(context: ReportContext): readonly string[] {
  const { words, write, rule, rows, analysis } = context;
  const limit = (part: 'women' | 'men', field: 'low' | 'high' | 'q1' | 'q3'): ReportNumber =>
    ofShares(context, fetched(cellNumber(part, field), rule.scale), [part]);
  if (analysis.recipe.measure.kind === 'share') {
    const widest = largestOf(
      groupsOf(context).flatMap((row) =>
        (['women', 'men'] as const).flatMap((part) => {
          const low = limit(part, 'low')(row).shown;
          const high = limit(part, 'high')(row).shown;
          if (low === undefined || high === undefined) return [];
          return [{ name: row.label, sex: words.sexes[part], value: high - low, low, high }];
        }),
      ),
    );
    if (widest === undefined) return [];
    const { name: group, sex, low, high } = widest;
    return [words.tables.spread.limits({ sex, group, low: write(low), high: write(high) })];
  }
  const everybody = rows.find(isTotal);
  const quartiles = (['women', 'men'] as const).flatMap((part) =>
    (['q1', 'q3'] as const).flatMap((field) =>
      everybody === undefined ? [] : (limit(part, field)(everybody).shown ?? []),
    ),
  );
  const [womenLow, womenHigh, menLow, menHigh] = quartiles.map(write);
  if (womenLow === undefined || womenHigh === undefined || menLow === undefined || menHigh === undefined) {
    return [];
  }
  const { women, men } = words.sexes;
  return [words.tables.spread.quartiles({ women, men, womenLow, womenHigh, menLow, menHigh })];
}

/** Under the table of the difference over everybody. */
export function overallText(context: ReportContext): readonly string[] {
  const { words, rule, rows, writeSigned } = context;
  const everybody = rows.find(isTotal);
  const difference = everybody && shownDifference(context)(everybody).shown;
  const ratio = everybody && ofShares(context, ratioOf(rule, 'ratio'))(everybody).shown;
  const { overall } = words.tables;
  const { women, men } = words.sexes;
  return [
    ...(difference === undefined
      ? []
      : [overall.difference(writeSigned(difference), unitOfDifference(context))]),
    ...(ratio === undefined ? [] : [overall.ratio(women, men, words.formats.number(ratio, 2))]),
  ];
}

/** Under the crude difference beside the standardised one. */
export function standardisedText(context: ReportContext): readonly string[] {
  const { words, writeSigned } = context;
  const values = crudeAndStandardised(context);
  const crude = values?.crude[2].shown;
  const standardised = values?.standardised.find(({ way }) => way === 'standardised')?.cells[2].shown;
  if (crude === undefined || standardised === undefined) return [];
  return [
    words.tables.standardised.text({
      crude: writeSigned(crude),
      standardised: writeSigned(standardised),
      unit: unitOfDifference(context),
      strata: strataNames(context),
    }),
  ];
}

/** Under the parts of the difference. */
export function kitagawaText(context: ReportContext): readonly string[] {
  const { words, writeSigned } = context;
  const { rate, composition, total } = partsOfDifference(context) ?? {};
  if (rate?.shown === undefined || composition?.shown === undefined || total?.shown === undefined) return [];
  return [
    words.tables.kitagawa.text({
      total: writeSigned(total.shown),
      rate: writeSigned(rate.shown),
      composition: writeSigned(composition.shown),
      unit: unitOfDifference(context),
      women: words.sexes.women,
      men: words.sexes.men,
    }),
  ];
}

/** Under the periods: from where to where the difference went, and breaks in the series. */
export function trendText(context: ReportContext): readonly string[] {
  const { words, writeSigned, analysis, periods } = context;
  const { trend } = words.tables;
  const isCount = analysis.recipe.measure.kind === 'count';
  const number = isCount ? shownPart(context, 'women', 'n') : shownDifference(context);
  const shown = shownIn(periods, number);
  const [first] = shown;
  const last = shown.at(-1);
  const slope = analysis.across.trend?.slopePerPeriod;
  const told = isCount ? percentWriter(context) : writeSigned;
  const scale = isCount ? 100 : context.rule.scale;
  const pointsSigned = (value: number): string => `${value > 0 ? '+' : ''}${words.formats.number(value, 2)}`;
  return [
    ...(first === undefined || last === undefined || first === last
      ? []
      : [
          isCount
            ? trend.shareText({
                women: words.sexes.women,
                first: first.name,
                last: last.name,
                firstValue: told(first.value),
                lastValue: told(last.value),
              })
            : trend.text({
                first: first.name,
                last: last.name,
                firstValue: told(first.value),
                lastValue: told(last.value),
                unit: unitOfDifference(context),
              }),
        ]),
    ...(slope === undefined
      ? []
      : isEstimated(slope)
        ? [
            trend.slope(
              scale === 100 ? pointsSigned(scale * slope) : writeSigned(slope),
              scale === 100 ? words.documents.units.percentagePoints : '',
            ),
          ]
        : slope.notEstimable === 'tooFew'
          ? [trend.tooFew]
          : []),
  ];
}

/** Under the quarters by value. */
export function bandText({ words, analysis }: ReportContext): readonly string[] {
  const { quartileBands: bands } = analysis.across;
  if (bands === undefined || isNotEstimable(bands)) return [];
  const lowest = bands[0]?.womenShare;
  const highest = bands.at(-1)?.womenShare;
  if (typeof lowest !== 'number' || typeof highest !== 'number') return [];
  const { percentNumber } = words.formats;
  return [words.tables.bands.text(words.sexes.women, percentNumber(lowest), percentNumber(highest))];
}

/** Under the further measures over all groups. */
export function moreText(context: ReportContext): readonly string[] {
  const { words } = context;
  const cells = acrossCells(context);
  const dissimilarity = acrossCell(cells, 'dissimilarity').shown;
  const oddsRatio = acrossCell(cells, 'mantelHaenszel').shown;
  const { more } = words.tables;
  const { women, men } = words.sexes;
  return [
    ...(dissimilarity === undefined
      ? []
      : [more.dissimilarity(words.formats.number(100 * dissimilarity, 1), women, men)]),
    ...(oddsRatio === undefined ? [] : [more.mantelHaenszel(words.formats.number(oddsRatio, 2))]),
    ...(context.analysis.across.oaxacaBlinder === undefined ? [] : [more.oaxaca]),
  ];
}
