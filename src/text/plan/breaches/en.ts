import type { MissingItem, RuleBreach } from '../../../plan';
import { createFormats } from '../../formats/formats';
import { planChoicesEn } from '../choices/en';
import type { BreachSentences } from './sv';

const { list } = createFormats('en');
const things = (items: readonly MissingItem[]): string =>
  list(items.map((item) => planChoicesEn.missing[item]));
const goalOf = ({ goal, unit }: RuleBreach): string => (goal === undefined ? unit : `Goal ${goal} (${unit})`);
/** Ends a sentence with the day: by when, or that it has passed. */
const by = ({ due, severity }: RuleBreach): string => {
  if (due === undefined) return '.';
  return severity === 'warning' ? ` by ${due}.` : `. The last day was ${due}.`;
};

/** What came after its day. */
const delivery = (breach: RuleBreach): string => {
  if (breach.rule === 'R10') return 'The next action plan was adopted';
  if (breach.rule === 'R1') return `${goalOf(breach)} was adopted`;
  return breach.rule === 'R5' || breach.rule === 'R6'
    ? `The follow-up of ${breach.goal ?? breach.unit} (${breach.unit}) was submitted`
    : `${goalOf(breach)} was ready`;
};

/** What is said when a rule is broken, in English. */
export const breachesEn: BreachSentences = {
  goalMissing: (_, breach) =>
    breach.rule === 'R11'
      ? `${breach.unit} has no goal, so the chain breaks there. Write a measurable goal in the goal template.`
      : `${breach.unit} has no goal. Write a measurable goal in the goal template${by(breach)}`,
  notAdopted: (_, breach) =>
    `${goalOf(breach)} is not adopted. Adopt it and write the date and the §${by(breach)}`,
  notPrepared: (_, breach) =>
    `${goalOf(breach)} has no date of preparation. Write the date in the goal template${by(breach)}`,
  deliveredLate: ({ delivered }, breach) =>
    `${delivery(breach)} on ${delivered}, after ${breach.due ?? ''}. It stays on record as late.`,
  parentMissing: (_, breach) =>
    `${goalOf(breach)} relates to no goal on the level above. Choose one under Relates to.`,
  parentOnWrongLevel: ({ parent }, breach) =>
    `${goalOf(breach)} relates to ${parent}, which is not on the level just above. Choose another goal under Relates to.`,
  parentOfOtherLine: ({ parent }, breach) =>
    `${goalOf(breach)} relates to ${parent}, which belongs to another part of the organisation. Choose a goal in its own line under Relates to.`,
  parentDeleted: ({ parent }, breach) =>
    `${goalOf(breach)} relates to ${parent}, which is gone. Choose another goal under Relates to.`,
  evidenceMissing: (_, breach) =>
    `${goalOf(breach)} lacks ${things(breach.missing)}. A goal rests on a statistical analysis; fill it in in the goal template.`,
  notMeasurable: (_, breach) =>
    `${goalOf(breach)} is not measurable: it lacks ${things(breach.missing)}. Fill it in in the goal template.`,
  targetIsBaseline: (_, breach) =>
    `${goalOf(breach)} has a target equal to its baseline. Write the value that is to be reached.`,
  targetOnWrongSide: (_, breach) =>
    `${goalOf(breach)} has a target on the wrong side of its baseline, so that things would get worse. Check target, direction and sign.`,
  targetOutOfRange: (_, breach) =>
    `${goalOf(breach)} has a target that its measure cannot have. Check the target and the unit of measure.`,
  targetDateNotAfterBaseline: ({ baselineDate }, breach) =>
    `${goalOf(breach)} has a target date that is not after the date of its baseline (${baselineDate}). Check the dates.`,
  targetDateAfterYear: ({ targetDate }, breach) =>
    `${goalOf(breach)} is not to be met until ${targetDate}, after the year of the plan. Check that this is meant.`,
  vagueVerb: ({ verbs }, breach) =>
    `${goalOf(breach)} has a verb that cannot be measured (${list(verbs)}). Rather write reduce, increase or introduce.`,
  followUpMissing: ({ lacks }, breach) => {
    const labels = {
      fulfilment: 'Goal fulfilment',
      proposedActions: 'Proposed actions',
      submitted: 'Submitted on',
    };
    return `${goalOf(breach)} is not followed up: it lacks ${list(lacks.map((lack) => labels[lack]))}. Fill in the follow-up${by(breach)}`;
  },
  notInAnnualReport: (_, breach) =>
    `${goalOf(breach)} is adopted but has no line in the annual report. Make the tables of the annual report again.`,
  cannotBeAssessed: (_, breach) =>
    `${goalOf(breach)} cannot be assessed. Fill in the outcome for women and men in the follow-up.`,
  remedyPlanNotReported: ({ assessment }, breach) =>
    `${goalOf(breach)} is ${assessment === 'partly' ? 'only partly' : 'not'} met. Tell the council a remedy plan and write the date.`,
  nextPlanNotAdopted: ({ year }, breach) =>
    `The action plan for ${String(year)} is not adopted. Adopt it and write the date on the sheet Plan${by(breach)}`,
  levelledDown: ({ sex }, breach) =>
    `${goalOf(breach)}: the difference has narrowed, but the value for ${sex}, who were better off, has become worse. Write in the follow-up how this is to be understood.`,
  decisionWithoutAnalysis: ({ matter }) =>
    `The decision “${matter}” has no gender equality analysis. Make the analysis before the decision and write Yes on the sheet of decisions.`,
  smallCountShown: ({ sheet, cell }) =>
    `Cell ${cell} on the sheet “${sheet}” shows a count below the limit for small numbers. Refresh the sheet before it is handed out.`,
};
