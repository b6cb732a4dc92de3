import type {
  Block,
  CellReference,
  InputReference,
  ListReference,
  SpecFormula,
  TableBlock,
  TableRow,
} from '../../sheets';
import { amountFormat, followUpTexts, planTexts } from '../../text';
import { assessmentHighlights } from './assessmentHighlights';
import { deliveryHighlights } from './delivery';
import type { FollowUpPage, FollowUpUnit } from './followUpFacts';
import { parts, quoted } from '../plan/formulaParts';
import { goalContext, valueFormat } from './goalContext';
import { assessmentCell, goalInput, indicatorCell, outcomeInput, resultCell, statusCell } from './goalPlaces';
import type { GoalOfUnit } from './goalsOfUnits';
import { followUpKey, goalsOf, placeOf } from './goalsOfUnits';
import { movementFrom, movementHighlights } from './movementFrom';
import { NOT_TOLD } from './reckonTarget';
import { WIDTHS } from './widths';

const FIRST = 1;
const BELOW = 'below';
/** Formulas bring texts of these lengths. */
const LINES = { word: 2, text: 4 } as const;

/**
 * Gives the tables over the goals of the units below: how they have gone, their values, and what has been written
 * about them. Everything is a formula on their own sheets.
 */
export function belowBlocks({ unit, below }: FollowUpUnit, page: FollowUpPage): readonly Block[] {
  if (unit.level === 'unit') return [];
  const words = followUpTexts(page.language);
  const goals = goalsOf(below);
  if (goals.length === 0) {
    return [{ kind: 'paragraph', id: BELOW, tone: 'body', lines: [words.below.none] }];
  }
  return [
    { ...assessedTable(goals, page), caption: words.below.caption[unit.level] },
    valuesTable(goals, page),
    { kind: 'paragraph', id: `${BELOW}Notes`, tone: 'note', lines: [words.legend, words.overview.neutral] },
    textsTable(goals, page),
  ];
}

/** Gives the assessments of all goals below a unit, on its own sheet; nothing where there is none. */
export function belowAssessments(owner: FollowUpUnit): ListReference | undefined {
  const count = owner.unit.level === 'unit' ? 0 : goalsOf(owner.below).length;
  if (count === 0) return undefined;
  return {
    sheet: followUpKey(owner),
    block: BELOW,
    column: 'assessment',
    firstRow: 0,
    lastRow: count - 1,
  };
}

/** What stands in another cell; an empty cell is missing, and not zero. */
export function shownFrom(cell: CellReference | InputReference): SpecFormula {
  return { formula: parts`IF(${cell}="",${quoted(NOT_TOLD)},${cell})` };
}

function assessedTable(goals: readonly GoalOfUnit[], page: FollowUpPage): TableBlock {
  const words = followUpTexts(page.language);
  const { columns, goalText } = words.below;
  return {
    kind: 'table',
    id: BELOW,
    caption: '',
    columns: [
      { key: 'unit', header: columns.unit, width: WIDTHS.label },
      { key: 'goal', header: columns.goal, width: WIDTHS.value },
      {
        key: 'development',
        header: columns.development,
        width: WIDTHS.note,
        highlights: movementHighlights(words),
      },
      {
        key: 'assessment',
        header: columns.assessment,
        width: WIDTHS.number,
        highlights: assessmentHighlights(planTexts(page.language).choices.assessments),
      },
      {
        key: 'shareOfWay',
        header: columns.shareOfWay,
        numberFormat: amountFormat(1),
        width: WIDTHS.number,
      },
    ],
    rows: goals.map((of) => {
      const { id, text } = of.followed.goal;
      const place = placeOf(of);
      return {
        kind: 'body',
        link: followUpKey(of.owner),
        lines: LINES.word,
        cells: [
          of.owner.unit.name,
          goalText(id, text),
          movementFrom(place),
          shownFrom(assessmentCell(place)),
          shownFrom(resultCell(place, 'shareOfWay')),
        ],
      };
    }),
  };
}

function valuesTable(goals: readonly GoalOfUnit[], page: FollowUpPage): TableBlock {
  const { columns, values } = followUpTexts(page.language).below;
  const number = { numberFormat: amountFormat(1), width: WIDTHS.number };
  return {
    kind: 'table',
    id: `${BELOW}Values`,
    caption: values,
    columns: [
      { key: 'unit', header: columns.unit, width: WIDTHS.label },
      { key: 'indicator', header: columns.indicator, width: WIDTHS.value },
      { key: 'unitOfMeasure', header: columns.unitOfMeasure, width: WIDTHS.note },
      { key: 'baselineWomen', header: columns.baselineWomen, ...number },
      { key: 'baselineMen', header: columns.baselineMen, ...number },
      { key: 'baselineGap', header: columns.baselineGap, ...number },
      { key: 'outcomeWomen', header: columns.outcomeWomen, ...number },
      { key: 'outcomeMen', header: columns.outcomeMen, ...number },
      { key: 'outcomeGap', header: columns.outcomeGap, ...number },
    ],
    rows: goals.map((of) => valuesRow(of, page)),
  };
}

function valuesRow(of: GoalOfUnit, page: FollowUpPage): TableRow {
  const context = goalContext(of.followed, page);
  const { goal } = of.followed;
  const [indicator] = goal.indicators;
  const place = placeOf(of);
  const plain = valueFormat(context, FIRST);
  const signed = valueFormat(context, FIRST, 'signed');
  return {
    kind: 'body',
    cells: [
      of.owner.unit.name,
      context.words.below.goalText(goal.id, indicator.name),
      indicator.unitOfMeasure,
      shownFrom(indicatorCell(place, FIRST, 'baselineWomen')),
      shownFrom(indicatorCell(place, FIRST, 'baselineMen')),
      shownFrom(indicatorCell(place, FIRST, 'baselineGap')),
      shownFrom(outcomeInput(place, FIRST, 'outcomeWomen')),
      shownFrom(outcomeInput(place, FIRST, 'outcomeMen')),
      shownFrom(resultCell(place, 'outcomeGap')),
    ],
    numberFormats: {
      baselineWomen: plain,
      baselineMen: plain,
      baselineGap: signed,
      outcomeWomen: plain,
      outcomeMen: plain,
      outcomeGap: signed,
    },
  };
}

/** A row a text, so that each is read whole. */
function textsTable(goals: readonly GoalOfUnit[], page: FollowUpPage): TableBlock {
  const words = followUpTexts(page.language);
  const { fields } = planTexts(page.language).labels;
  const { columns, texts, goalText } = words.below;
  return {
    kind: 'table',
    id: `${BELOW}Texts`,
    caption: texts,
    columns: [
      { key: 'unit', header: columns.unit, width: WIDTHS.label },
      { key: 'text', header: columns.text, width: WIDTHS.value },
      {
        key: 'status',
        header: columns.status,
        width: WIDTHS.note,
        highlights: deliveryHighlights(words),
      },
      { key: 'about', header: columns.about, width: WIDTHS.number },
    ],
    rows: goals.flatMap((of) => {
      const place = placeOf(of);
      return (['fulfilment', 'proposedActions'] as const).map((field) => ({
        kind: 'body',
        lines: LINES.text,
        cells: [
          goalText(of.owner.unit.name, of.followed.goal.id),
          shownFrom(goalInput(place, field)),
          shownFrom(statusCell(place)),
          fields[field],
        ],
      }));
    }),
  };
}
