import type { Block, CellReference, ListReference, TableRow } from '../../sheets';
import { amountFormat } from '../../text';
import type { FormulaPart, FormulaParts } from '../plan/formulaParts';
import { parts, quoted } from '../plan/formulaParts';
import type { GoalContext } from './goalContext';
import { targetFormat } from './goalContext';
import { blockIds, indicatorCell, outcomeInput } from './goalPlaces';
import type { SexCells } from './reckonTarget';
import { measured, NOT_TOLD, NOT_APPLICABLE, shareOfWay, verdictOnTarget } from './reckonTarget';
import type { NoTarget, SingleTarget } from './targets';
import { assessmentHighlights } from './assessmentHighlights';
import { WIDTHS } from './widths';

/** The columns that formulas refer to. */
type ReckoningColumn = 'baseline' | 'value' | 'outcome' | 'shareOfWay' | 'verdict';

/** Gives a cell of the table that shows how a goal is reckoned. */
export function reckoningCell(ordinal: number, row: number, column: ReckoningColumn): CellReference {
  return { block: blockIds(ordinal).reckoning, row, column };
}

/** Gives the cells of a column of the table, as a formula names them. */
export function reckoningColumn({ followed, targets }: GoalContext, column: ReckoningColumn): ListReference {
  return {
    block: blockIds(followed.goal.ordinal).reckoning,
    column,
    firstRow: 0,
    lastRow: targets.length - 1,
  };
}

/** Gives the cells of a target's outcome, with texts that were read as numbers. */
export function outcomeCells({ followed }: GoalContext, indicator: number): SexCells {
  const place = { ordinal: followed.goal.ordinal };
  const known = followed.outcomes.find((outcome) => outcome.indicator === indicator);
  return {
    women: withReading(outcomeInput(place, indicator, 'outcomeWomen'), known?.womenText),
    men: withReading(outcomeInput(place, indicator, 'outcomeMen'), known?.menText),
  };
}

/** What was typed as text is reckoned with as long as it stands. */
function withReading(
  cell: FormulaPart,
  reading: { readonly text: string; readonly value: number } | undefined,
): FormulaParts {
  if (reading === undefined) return [cell];
  return parts`IF(${cell}=${quoted(reading.text)},${String(reading.value)},${cell})`;
}

function nameOf({ followed, words }: GoalContext, { indicator, kind }: SingleTarget | NoTarget): string {
  const { kinds, none, numbered } = words.reckoning;
  const name = kind === undefined ? none : kinds[kind];
  return followed.goal.indicators.length > 1 ? numbered(indicator.ordinal, name) : name;
}

/** A goal that cannot be assessed for want of a target is said to be so in the same table. */
function rowWithoutTarget(context: GoalContext, target: NoTarget): TableRow {
  const { words, planWords } = context;
  return {
    kind: 'body',
    cells: [
      nameOf(context, target),
      words.reckoning.methods.none,
      NOT_APPLICABLE,
      NOT_TOLD,
      NOT_APPLICABLE,
      NOT_TOLD,
      planWords.choices.assessments.cannotBeAssessed,
    ],
  };
}

function targetRow(context: GoalContext, target: SingleTarget, row: number): TableRow {
  const { followed, words, planWords } = context;
  const { ordinal } = followed.goal;
  const { indicator, kind, value } = target;
  const place = { ordinal };
  const baseline: SexCells = {
    women: indicatorCell(place, indicator.ordinal, 'baselineWomen'),
    men: indicatorCell(place, indicator.ordinal, 'baselineMen'),
  };
  const cells = {
    baseline: reckoningCell(ordinal, row, 'baseline'),
    target: reckoningCell(ordinal, row, 'value'),
    outcome: reckoningCell(ordinal, row, 'outcome'),
    shareOfWay: reckoningCell(ordinal, row, 'shareOfWay'),
  };
  const judging = { kind, tolerance: indicator.tolerance, words: planWords.choices.assessments };
  const numberFormat = targetFormat(context, target);
  return {
    kind: 'body',
    cells: [
      nameOf(context, target),
      words.reckoning.methods[kind],
      { formula: measured(kind, baseline) },
      value,
      { formula: measured(kind, outcomeCells(context, indicator.ordinal)) },
      { formula: shareOfWay(kind, cells) },
      { formula: verdictOnTarget(cells, judging) },
    ],
    numberFormats: { baseline: numberFormat, value: numberFormat, outcome: numberFormat },
  };
}

function tolerances({ targets, words, formats }: GoalContext): string {
  const shares = [...new Set(targets.map(({ indicator }) => indicator.tolerance))];
  return words.notes.tolerance(formats.list(shares.map((share) => formats.count(100 * share))));
}

/** Gives the table that shows how a goal is judged, a row a value to be reached. */
export function reckoningBlocks(context: GoalContext): readonly Block[] {
  const { followed, targets, words, rules } = context;
  const ids = blockIds(followed.goal.ordinal);
  const { columns } = words.reckoning;
  const several = targets.length > 1 ? [words.reckoning.several[rules.severalIndicators]] : [];
  return [
    {
      kind: 'table',
      id: ids.reckoning,
      caption: words.reckoning.caption,
      columns: [
        { key: 'target', header: columns.target, width: WIDTHS.label },
        { key: 'method', header: columns.method, width: WIDTHS.value },
        { key: 'baseline', header: columns.baseline, numberFormat: amountFormat(1), width: WIDTHS.note },
        { key: 'value', header: columns.value, numberFormat: amountFormat(1), width: WIDTHS.number },
        { key: 'outcome', header: columns.outcome, numberFormat: amountFormat(1), width: WIDTHS.number },
        {
          key: 'shareOfWay',
          header: columns.shareOfWay,
          numberFormat: amountFormat(1),
          width: WIDTHS.number,
        },
        {
          key: 'verdict',
          header: columns.verdict,
          width: WIDTHS.word,
          highlights: assessmentHighlights(context.planWords.choices.assessments),
        },
      ],
      rows: targets.map((target, row) =>
        target.kind === undefined ? rowWithoutTarget(context, target) : targetRow(context, target, row),
      ),
    },
    {
      kind: 'paragraph',
      id: `${ids.reckoning}Notes`,
      tone: 'note',
      lines: [[`${tolerances(context)}.`, ...several].join(' '), words.legend],
    },
  ];
}
