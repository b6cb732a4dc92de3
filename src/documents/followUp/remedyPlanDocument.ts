import { sheetKeyOf } from '../../plan';
import type { Block, Highlight, InputEntry, KeyValue, SheetSpec } from '../../sheets';
import { documentTexts, followUpTexts, planTexts } from '../../text';
import type { FollowUpTexts } from '../../text';
import { SHEET_KEYS } from '../analysisSheet';
import { isoDay } from '../plan/isoDay';
import { sheetName } from '../sheetName';
import { assessmentHighlights } from './assessmentHighlights';
import { shownFrom } from './belowBlocks';
import type { FollowUpPage, FollowUpUnit } from './followUpFacts';
import type { FormulaParts } from '../plan/formulaParts';
import { parts, quoted } from '../plan/formulaParts';
import { goalContext, DAY_FORMAT, valueFormat } from './goalContext';
import type { GoalPlace } from './goalPlaces';
import { assessmentCell, goalInput, outcomeInput, resultCell } from './goalPlaces';
import type { GoalOfUnit } from './goalsOfUnits';
import { followUpKey, placeOf } from './goalsOfUnits';
import { DAY_RULE } from './outcomeInputs';
import { linesOf, WIDTHS } from './widths';

const TEXT_LINES = 5;
const FIRST = 1;

/** A committee that owes the council a remedy plan, and the goals that it is about. */
export interface RemedyPlanFacts {
  readonly committee: FollowUpUnit;
  readonly goals: readonly GoalOfUnit[];
  readonly formerName?: string;
}

/**
 * Makes the sheet *Åtgärdsplan – <committee>*: a part for every goal that is not met, red (with words) until it says
 * when the council is told (R9). Goal and outcome are formulas on the committee's follow-up, laid out together with it.
 */
export function remedyPlanDocument(
  { committee, goals, formerName }: RemedyPlanFacts,
  page: FollowUpPage,
): SheetSpec {
  const words = followUpTexts(page.language);
  const { documents } = documentTexts(page.language);
  const title = words.titles.remedyPlan(committee.unit.name, page.year);
  const comment = planTexts(page.language).labels.fields.comment;
  return {
    key: remedyPlanKey(committee),
    name: sheetName(words.sheetNames.remedyPlan(committee.unit.name)),
    ...(formerName === undefined ? {} : { formerName }),
    visible: true,
    tabColour: '#A4262C',
    page: {
      orientation: 'portrait',
      header: title,
      footer: `${page.municipality}. ${words.date(page.date)}`,
      pageNumbers: documents.page.pageNumbers,
      repeat: 'title',
    },
    freeze: { block: 'title', columns: 0 },
    blocks: [
      { kind: 'title', id: 'title', text: title },
      { kind: 'link', id: 'toContents', text: documents.links.contents, to: SHEET_KEYS.contents },
      { kind: 'link', id: 'toFollowUp', text: words.links.followUp, to: followUpKey(committee) },
      { kind: 'paragraph', id: 'intro', tone: 'body', lines: [words.remedy.intro] },
      ...goals.flatMap((of) => goalBlocks(of, page)),
      {
        kind: 'paragraph',
        id: 'notes',
        tone: 'note',
        lines: [words.legend, words.source, words.date(page.date), words.noExclusions],
      },
      {
        kind: 'inputs',
        id: 'comment',
        entries: [{ label: comment, field: 'comment', ordinal: 1, initial: '' }],
      },
    ],
  };
}

/** Gives the key of the sheet of a committee's remedy plan. */
export function remedyPlanKey({ unit }: FollowUpUnit): string {
  return sheetKeyOf('remedyPlan', unit.id);
}

function goalBlocks(of: GoalOfUnit, page: FollowUpPage): readonly Block[] {
  const { words, planWords } = goalContext(of.followed, page);
  const { goal } = of.followed;
  const place = { ordinal: goal.ordinal };
  return [
    {
      kind: 'keyValues',
      id: `goal${String(goal.ordinal)}`,
      caption: words.goalCaption(goal.id),
      widths: WIDTHS,
      entries: [
        { label: planWords.labels.fields.goal, value: goal.text, lines: linesOf(goal.text) },
        ...outcomeEntries(of, page),
      ],
    },
    { kind: 'inputs', id: `remedy${String(goal.ordinal)}`, widths: WIDTHS, entries: inputsOf(of, page) },
    {
      kind: 'keyValues',
      id: `status${String(goal.ordinal)}`,
      widths: WIDTHS,
      entries: [
        {
          label: words.rows.status,
          value: { formula: remedyStatus(place, placeOf(of), page) },
          highlights: remedyHighlights(words),
        },
      ],
    },
  ];
}

function outcomeEntries(of: GoalOfUnit, page: FollowUpPage): readonly KeyValue[] {
  const context = goalContext(of.followed, page);
  const { words, planWords } = context;
  const { fields } = planWords.labels;
  const there = placeOf(of);
  const numberFormat = valueFormat(context, FIRST);
  return [
    {
      label: fields.outcomeWomen,
      value: shownFrom(outcomeInput(there, FIRST, 'outcomeWomen')),
      numberFormat,
    },
    { label: fields.outcomeMen, value: shownFrom(outcomeInput(there, FIRST, 'outcomeMen')), numberFormat },
    {
      label: words.rows.outcomeGap,
      value: shownFrom(resultCell(there, 'outcomeGap')),
      numberFormat: valueFormat(context, FIRST, 'signed'),
      note: of.followed.goal.indicators[0].unitOfMeasure,
    },
    {
      label: words.rows.assessment,
      value: shownFrom(assessmentCell(there)),
      highlights: assessmentHighlights(planWords.choices.assessments),
    },
  ];
}

function inputsOf({ followed }: GoalOfUnit, { language }: FollowUpPage): readonly InputEntry[] {
  const { fields } = planTexts(language).labels;
  const { help } = followUpTexts(language);
  const { ordinal } = followed.goal;
  const input = { ordinal, initial: '' };
  const day = { ...input, numberFormat: DAY_FORMAT, rule: DAY_RULE };
  return [
    { ...input, label: fields.cause, field: 'cause', lines: TEXT_LINES },
    { ...input, label: fields.remedyActions, field: 'remedyActions', lines: TEXT_LINES },
    { ...input, label: fields.remedyResponsible, field: 'remedyResponsible' },
    { ...day, label: fields.newDate, field: 'newDate' },
    {
      ...day,
      label: fields.councilDate,
      field: 'councilDate',
      help: { title: fields.councilDate, message: help.councilDate },
    },
    { ...input, label: fields.councilParagraph, field: 'councilParagraph' },
  ];
}

/** Says when the council is told, or in words that the date is missing; and where the goal is met after all. */
export function remedyStatus(
  remedy: GoalPlace,
  followUp: GoalPlace,
  { language }: FollowUpPage,
): FormulaParts {
  const { status } = followUpTexts(language).remedy;
  const { met } = planTexts(language).choices.assessments;
  const date = goalInput(remedy, 'councilDate');
  const told = parts`IF(ISNUMBER(${date}),${quoted(status.dated)}&${isoDay(date)},${quoted(status.undated)})`;
  const isMet = parts`LEFT(${assessmentCell(followUp)},${String(met.length)})=${quoted(met)}`;
  return parts`IF(${isMet},${quoted(status.notNeeded)},${told})`;
}

/** Lets the state of a remedy plan stand out by its first words. */
export function remedyHighlights({ remedy }: FollowUpTexts): readonly Highlight[] {
  const { dated, undated, notNeeded } = remedy.status;
  return [
    { text: undated.slice(0, undated.indexOf(':')), tone: 'bad' },
    { text: dated.trim(), tone: 'good' },
    { text: notNeeded.slice(0, notNeeded.indexOf('.')), tone: 'good' },
  ];
}
