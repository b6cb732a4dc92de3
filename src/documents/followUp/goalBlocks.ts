import { actionsTable } from '../../plan';
import type { Block, InputEntry, KeyValue, SpecCell } from '../../sheets';
import { assessmentHighlights, ASSESSMENTS } from './assessmentHighlights';
import { deliveryFormula, deliveryHighlights } from './delivery';
import { parts, quoted } from '../plan/formulaParts';
import type { GoalContext } from './goalContext';
import { DAY_FORMAT } from './goalContext';
import { blockIds, goalInput, resultCell } from './goalPlaces';
import { historyBlocks } from './historyBlocks';
import { dayEntry, indicatorBlockOf } from './indicatorBlock';
import { DAY_RULE, outcomeInputs } from './outcomeInputs';
import { reckoningBlocks } from './reckoningBlocks';
import { NOT_TOLD } from './reckonTarget';
import { resultBlock } from './resultBlock';
import { linesOf, WIDTHS } from './widths';

/** Lines that the texts of people get. */
const TEXT_LINES = 7;
const REASON_LINES = 2;
const SPARE_ACTIONS = 3;

/** To whom a follow-up goes, by when, and where its outcomes can come from. */
export interface Reporting {
  readonly to: string;
  readonly due?: string;
  readonly sources: readonly string[];
}

/** Gives all that stands about a goal on its sheet of follow-up, from what was aimed at to what was done. */
export function goalBlocks(context: GoalContext, reporting: Reporting): readonly Block[] {
  const { indicators } = context.followed.goal;
  return [
    goalBlock(context),
    ...indicators.flatMap((indicator) => [
      indicatorBlockOf(context, indicator),
      outcomeInputs(context, indicator, reporting.sources),
    ]),
    resultBlock(context),
    ownAssessment(context),
    assessmentBlock(context),
    ...reckoningBlocks(context),
    ...historyBlocks(context),
    textInputs(context),
    statusBlock(context, reporting),
    actionsBlock(context),
  ];
}

function goalBlock({ followed, words, planWords }: GoalContext): Block {
  const { goal, parents } = followed;
  const { fields } = planWords.labels;
  return {
    kind: 'keyValues',
    id: blockIds(goal.ordinal).goal,
    caption: words.goalCaption(goal.id),
    widths: WIDTHS,
    entries: [
      { label: fields.goal, value: textOr(goal.text), lines: linesOf(goal.text) },
      { label: fields.parent, value: textOr(parents.join('; ')), lines: linesOf(parents.join('; ')) },
    ],
  };
}

function textOr(text: string): SpecCell {
  return text === '' ? NOT_TOLD : text;
}

function ownAssessment({ followed, words, planWords }: GoalContext): Block {
  const { ordinal } = followed.goal;
  const { fields } = planWords.labels;
  const { assessments } = planWords.choices;
  return {
    kind: 'inputs',
    id: blockIds(ordinal).own,
    widths: WIDTHS,
    entries: [
      {
        label: fields.assessmentOverride,
        field: 'assessmentOverride',
        ordinal,
        initial: '',
        rule: { kind: 'choices', choices: ASSESSMENTS.map((assessment) => assessments[assessment]) },
        help: { title: fields.assessmentOverride, message: words.help.override },
      },
      {
        label: fields.overrideReason,
        field: 'overrideReason',
        ordinal,
        initial: '',
        lines: REASON_LINES,
        help: { title: fields.overrideReason, message: words.help.reason },
      },
    ],
  };
}

/** The assessment that holds: the manager's own where there is one with a reason, with a mark, else what the numbers say. */
function assessmentBlock({ followed, words, planWords }: GoalContext): Block {
  const place = { ordinal: followed.goal.ordinal };
  const own = goalInput(place, 'assessmentOverride');
  const reason = goalInput(place, 'overrideReason');
  const { assessments } = planWords.choices;
  const isChoice = ASSESSMENTS.flatMap(
    (assessment, index) => parts`${index === 0 ? '' : ','}${own}=${quoted(assessments[assessment])}`,
  );
  const holds = parts`AND(OR(${isChoice}),LEN(TRIM(${reason}))>0)`;
  const { mark, shown, withoutReason } = words.override;
  const explained = quoted(shown(planWords.labels.fields.overrideReason));
  const ignored = parts`IF(LEN(TRIM(${own}))>0,${quoted(withoutReason)},"")`;
  const entry: KeyValue = {
    label: words.rows.assessment,
    value: { formula: parts`IF(${holds},${own}&${quoted(mark)},${resultCell(place, 'computed')})` },
    note: { formula: parts`IF(${holds},${explained}&${reason},${ignored})` },
    highlights: assessmentHighlights(assessments),
    lines: REASON_LINES,
  };
  return {
    kind: 'keyValues',
    id: blockIds(place.ordinal).assessment,
    widths: WIDTHS,
    entries: [entry],
  };
}

function textInputs({ followed, words, planWords }: GoalContext): Block {
  const { ordinal } = followed.goal;
  const { fields } = planWords.labels;
  const text = (field: 'fulfilment' | 'proposedActions'): InputEntry => ({
    label: fields[field],
    field,
    ordinal,
    initial: '',
    lines: TEXT_LINES,
  });
  return {
    kind: 'inputs',
    id: blockIds(ordinal).report,
    caption: words.reportCaption,
    widths: WIDTHS,
    entries: [
      text('fulfilment'),
      text('proposedActions'),
      {
        label: fields.submitted,
        field: 'submitted',
        ordinal,
        initial: '',
        numberFormat: DAY_FORMAT,
        rule: DAY_RULE,
        help: { title: fields.submitted, message: words.help.submitted },
      },
    ],
  };
}

function statusBlock({ followed, words, planWords }: GoalContext, { to, due }: Reporting): Block {
  const place = { ordinal: followed.goal.ordinal };
  return {
    kind: 'keyValues',
    id: blockIds(place.ordinal).status,
    widths: WIDTHS,
    entries: [
      {
        label: words.rows.status,
        value: {
          formula: deliveryFormula(place, {
            words,
            fields: planWords.labels.fields,
            ...(due === undefined ? {} : { due }),
          }),
        },
        highlights: deliveryHighlights(words),
      },
      { label: words.rows.reportsTo, value: to },
      ...(due === undefined ? [] : [dayEntry(words.rows.due, due)]),
    ],
  };
}

function actionsBlock({ followed, words, planWords }: GoalContext): Block {
  const { ordinal } = followed.goal;
  const { actions: labels } = planWords.labels;
  return {
    kind: 'table',
    id: actionsTable(ordinal),
    caption: words.actions.caption,
    columns: [
      { key: 'what', header: labels.what, width: WIDTHS.label },
      { key: 'status', header: labels.status, width: WIDTHS.value },
      { key: 'who', header: labels.who, width: WIDTHS.note },
      { key: 'when', header: labels.when, width: WIDTHS.number },
      { key: 'resource', header: labels.resource, width: WIDTHS.number },
    ],
    rows: followed.actions.map((cells) => ({ kind: 'body', cells })),
    open: { spareRows: SPARE_ACTIONS },
  };
}
