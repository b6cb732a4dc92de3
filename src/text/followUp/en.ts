import { createFormats } from '../formats/formats';
import type { FollowUpTexts } from './sv';

const { list, number: numberOf } = createFormats('en');
const DECIMALS = 2;
const number = (value: number): string => numberOf(value, DECIMALS);
const listed = (before: string, names: readonly string[]): string =>
  names.length === 0 ? '' : `${before}${list(names)}.`;

/** The words of follow-up, remedy plans and the overview, in English. */
export const followUpEn: FollowUpTexts = {
  sheetNames: {
    followUp: (unit) => `Follow-up – ${unit}`,
    remedyPlan: (committee) => `Remedy plan – ${committee}`,
    overview: 'Overview',
  },
  titles: {
    followUp: (unit, year) => `Follow-up ${String(year)} – ${unit}`,
    remedyPlan: (committee, year) => `Remedy plan ${String(year)} – ${committee}`,
    overview: (municipality, year) => `Overview ${String(year)} – ${municipality}`,
  },
  answers: {
    followUp: 'How it has gone with the goals',
    remedyPlan: 'What the committee does about goals that are not met',
    overview: 'The goals of all committees on one page',
  },
  links: { goals: 'To the goal template', followUp: 'To the follow-up' },

  reportsTo: {
    committee: 'to the municipal council in the annual report',
    department: 'in the operational plan',
    unit: (department) => `to the head of ${department}`,
  },
  howTo: {
    fill: 'Fill in the yellow cells: the outcome, goal fulfilment and proposed actions. The assessment is worked out as you type.',
    report: (to, due) => `To be reported ${to} by ${due}.`,
    reportWithoutDate: (to) => `To be reported ${to}.`,
    delivered: 'The follow-up is submitted when both texts and the date are there.',
  },
  noGoals: 'There is no goal to follow up yet. Write the goal in the goal template and update the follow-up.',

  goalCaption: (id) => `Goal ${id}`,
  indicatorCaption: (id, indicator) => `Goal ${id}, indicator ${String(indicator)}`,
  outcomeCaption: 'Outcome',
  resultCaption: 'How it has gone',
  reportCaption: 'Report',

  rows: {
    baselineGap: 'Baseline difference',
    targetRatio: 'Target ratio',
    targetShareOfWomen: 'Target share of women',
    targetShareOfMen: 'Target share of men',
    outcomeGap: 'Outcome difference',
    outcomeSource: 'Evidence for the outcome',
    development: 'Development',
    levelling: 'Levelling down',
    shareOfWay: 'Part of the way, per cent',
    computed: 'Assessment by the numbers',
    assessment: 'Assessment',
    reportsTo: 'Reported',
    due: 'By',
    status: 'Status',
  },
  notes: {
    typed: 'typed',
    fromAnalysis: (sheet, date) => `from the sheet ${sheet}, ${date}`,
    suppressed: 'protected: too few persons behind it',
    typedWins: (value) => `typed; by the evidence ${value}`,
    tolerance: (percent) => `Partly met from ${percent} per cent of the way`,
  },
  help: {
    outcome: 'The same unit as the baseline. Two dots (..) where it is protected.',
    outcomeSource: 'The sheet with the new data. Leave it empty if you write the outcome yourself.',
    override: 'Leave it empty if the numbers are to hold. An own assessment counts only with a reason.',
    reason: 'The reason is shown together with the assessment.',
    submitted: 'The day on which the follow-up is submitted.',
    councilDate: 'The day on which the remedy plan is told the municipal council.',
  },

  reckoning: {
    caption: 'How the assessment is worked out',
    columns: {
      target: 'Target for',
      method: 'How it is worked out',
      baseline: 'Baseline',
      value: 'Target',
      outcome: 'Outcome',
      shareOfWay: 'Part of the way, per cent',
      verdict: 'Assessment',
    },
    kinds: {
      gap: 'Difference',
      ratio: 'Ratio women/men',
      shareOfWomen: 'Share of women',
      shareOfMen: 'Share of men',
      women: 'Women',
      men: 'Men',
    },
    methods: {
      gap: 'Size of the difference, without sign: (baseline − outcome) / (baseline − target)',
      ratio: 'Distance of the ratio from 1: (baseline − outcome) / (baseline − target)',
      shareOfWomen: 'The part of women of both: (outcome − baseline) / (target − baseline)',
      shareOfMen: 'The part of men of both: (outcome − baseline) / (target − baseline)',
      none: 'No target that can be reckoned with. Fill it in in the goal template.',
      women: '(outcome − baseline) / (target − baseline)',
      men: '(outcome − baseline) / (target − baseline)',
    },
    numbered: (indicator, kind) => `Indicator ${String(indicator)}: ${kind}`,
    several: {
      worst: 'Of several targets the one that has gone worst holds.',
      all: 'The goal is met when all targets are reached.',
      majority: 'The goal is judged by most of its targets.',
    },
    none: 'No target',
  },

  development: {
    narrowed: '↓ The difference has narrowed',
    widened: '↑ The difference has widened',
    same: '→ The difference is unchanged',
    turned: ' and turned round',
    unknown: '–',
  },
  levelling: {
    women: '⚠ Levelling down: the difference has narrowed, but the value of women is worse than before',
    men: '⚠ Levelling down: the difference has narrowed, but the value of men is worse than before',
    none: '–',
    notSaid: '.',
  },
  override: {
    mark: '*',
    shown: (reasonLabel) => `* Own assessment. ${reasonLabel}: `,
    withoutReason: 'The own assessment counts only when a reason is there.',
  },
  status: {
    delivered: 'Submitted ',
    late: 'Late: submitted ',
    missing: 'Not submitted. Lacks: ',
  },

  actions: {
    caption: 'Actions and how they are going',
  },

  history: {
    caption: 'Year by year',
    year: 'Year',
    women: 'Outcome women',
    men: 'Outcome men',
    gap: 'Outcome difference',
    assessment: 'Assessment',
    missingYears: (years) => `Nothing is known of ${years}. Compare with care.`,
  },

  below: {
    caption: {
      committee: 'Goals of departments and units',
      department: 'Chapter of the operational plan: goals of units',
    },
    texts: 'Goal fulfilment and proposed actions',
    values: 'Values',
    columns: {
      unit: 'Unit',
      goal: 'Goal',
      unitOfMeasure: 'Unit of measure',
      baselineWomen: 'Baseline women',
      baselineMen: 'Baseline men',
      baselineGap: 'Baseline difference',
      outcomeWomen: 'Outcome women',
      outcomeMen: 'Outcome men',
      outcomeGap: 'Outcome difference',
      shareOfWay: 'Part of the way, per cent',
      assessment: 'Assessment',
      development: 'Development',
      status: 'Status',
      indicator: 'Indicator',
      text: 'Text',
      about: 'About',
    },
    goalText: (id, text) => (text === '' ? id : `${id}: ${text}`),
    none: 'Nobody below has a goal to follow up yet.',
  },

  remedy: {
    intro:
      'A committee or board that has not met its goal tells the municipal council what it will do. Fill in the yellow cells.',
    status: {
      dated: 'Told the municipal council on ',
      undated: 'NO DATE: write when the plan is told the municipal council',
      notNeeded: 'The goal is met. No remedy plan is needed any more, and what has been written stays.',
    },
    list: {
      caption: 'Remedy plans for the municipal council',
      columns: {
        committee: 'Committee/board',
        text: 'Goal',
        outcome: 'Outcome difference',
        assessment: 'Assessment',
        responsible: 'Responsible',
        newDate: 'New date',
        councilDate: 'Told the council on',
        paragraph: '§',
        status: 'Status',
      },
      none: 'No committee or board owes a remedy plan.',
    },
  },

  overview: {
    summary: {
      caption: 'Goals of committees and boards in short',
      met: '● Goals met',
      narrowed: '↓ The difference has narrowed',
      widened: '↑ The difference has widened',
      levelled: '⚠ Levelling down',
      undated: 'Remedy plans without a date',
      of: (count) => ` of ${count} goals`,
    },
    committees: 'Goals of committees and boards',
    sums: 'All goals, committee by committee',
    years: 'Year by year',
    columns: {
      committee: 'Committee/board',
      goal: 'Goal',
      assessment: 'Assessment',
      development: 'The difference',
      baselineGap: 'Baseline difference',
      outcomeGap: 'Outcome difference',
      unitOfMeasure: 'Unit of measure',
      shareOfWay: 'Part of the way, per cent',
      remedyPlan: 'Remedy plan',
      picture: 'A symbol for each goal',
      goals: 'Goals',
      met: 'Met',
      partly: 'Partly met',
      notMet: 'Not met',
      cannotBeAssessed: 'Cannot be assessed',
      metShare: 'Met, per cent of assessed goals',
      year: 'Year',
    },
    total: 'The whole municipality',
    noRemedy: '–',
    symbols:
      'Symbols: ● met, ◐ partly met, ○ not met, ? cannot be assessed; ↓ the difference narrows, ↑ widens, → unchanged; ⚠ levelling down; * own assessment with a reason.',
    comparable:
      'The share of goals met is of those that can be assessed, so that years can be compared also when the number of goals changes.',
    neutral: 'Difference = women − men. A difference is not yet inequality.',
    marks: { met: '● ', partly: '◐ ', notMet: '○ ', cannotBeAssessed: '? ' },
  },

  findings: {
    outcomeMissing: ({ goal }) =>
      `Goal ${goal} has no outcome yet. Write Outcome women, Outcome men and Date of outcome in the follow-up.`,
    outcomeWithheld: ({ goal }) =>
      `The outcome of goal ${goal} is protected, because too few persons are behind it. The goal cannot be assessed by it. Choose a larger group or a longer period as evidence.`,
    twoOutcomes: ({ goal, typed, computed }) =>
      `Goal ${goal} has two outcomes for one period: ${typed} is typed and ${computed} follows from the evidence (women / men). The typed one holds. Empty the cells if the evidence is to hold.`,
    sameData: ({ goal, sheet }) =>
      `The data on the sheet “${sheet}” are the same as when the baseline was taken, so they give no outcome for goal ${goal}. Put in the new data, or choose another sheet under Evidence for the outcome.`,
    outcomeEmpty: ({ goal, sheet }) =>
      `The sheet “${sheet}” has no data on women or none on men for goal ${goal}, so no outcome has been worked out. Check the selection, or choose another sheet under Evidence for the outcome.`,
    yearAdvanced: ({ goal, column, before, now }) =>
      `The outcome of goal ${goal} is worked out for ${column} ${String(now)} instead of ${String(before)}, which the baseline is about.`,
    sourceMissing: ({ goal, sheet }) =>
      `The sheet “${sheet}”, which the outcome of goal ${goal} is to come from, is not in the workbook. Choose a sheet under Evidence for the outcome, or write the outcome.`,
    sourceRefused: ({ goal, sheet, problems }) =>
      `The outcome of goal ${goal} cannot be worked out from the sheet “${sheet}” as the baseline was. ${problems.join(' ')}`,
    groupsDiffer: ({ goal, sheet, gone, added }) =>
      `The groups on the sheet “${sheet}” are not those of the baseline of goal ${goal}.${listed(' Gone: ', gone)}${listed(' New: ', added)} Check that the same thing is compared.`,
    unitChanged: ({ goal, before, now }) =>
      `The unit of measure of goal ${goal} was “${before}” and is now “${now}”. Check that baseline, target and outcome are in the same unit.`,
    scaleDiffers: ({ goal, outcome, baseline }) =>
      `The outcome of goal ${goal} (${number(outcome)}) is on another scale than the baseline (${number(baseline)}). Write both in per cent or both as shares.`,
    yearsMissing: ({ years }) =>
      `${list(years.map(String))} is missing between the plans. The development is shown without; bring the years in from the workbook that has them if they are to be compared.`,
  },

  legend: 'Symbols: .. protected or not available; – nothing to report yet; . not applicable.',
  source: 'Source: the goal template and what stands on the sheet.',
  populations: (text) => `Population: ${text}.`,
  noPopulation: 'Population: not given in the goal template.',
  date: (date) => `Date: ${date}.`,
  noExclusions: 'Exclusions: none.',
};
