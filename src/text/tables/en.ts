import type { TableTexts } from './sv';

const unitAfter = (unit: string): string => (unit === '' ? '' : ` ${unit}`);
const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

/** Words for the text under each table, the warnings and the lists of an analysis sheet, in English. */
export const tablesEn: TableTexts = {
  numbered: (number, caption) => `Table ${number}. ${caption}`,

  values: {
    count: 'the number',
    share: 'the share',
    mean: 'the mean',
    resource: 'the value per person',
    rate: 'the number per inhabitant',
  },
  shareUnit: 'per cent',

  verdicts: {
    clearDifference: 'Clear difference',
    uncertainDifference: 'Uncertain difference',
    noDifferenceShown: 'No difference shown',
    tooFewPersons: 'Too few persons',
  },
  sizes: { reached: 'Reaches the threshold', notReached: 'Below the threshold' },
  verdict: 'Verdict',

  main: {
    womensShare: (women, { highest, highestValue, lowest, lowestValue }) =>
      `The share of ${women} is largest in ${highest} (${highestValue} per cent) and smallest in ${lowest} (${lowestValue} per cent).`,
    balanced: (balanced, groups) =>
      `In ${balanced} of ${groups} groups both sexes are within 40–60 per cent.`,
    extremes: (value, unit, women, men) => {
      const told = ({ sex, highest, highestValue, lowest, lowestValue }: typeof women): string =>
        `among ${sex} highest in ${highest} (${highestValue}${unitAfter(unit)}) and lowest in ${lowest} (${lowestValue}${unitAfter(unit)})`;
      return `${capital(value)} is ${told(women)}, ${told(men)}.`;
    },
    notCompared: 'Groups whose numbers are not shown are not in the comparison.',
    noGroups: 'Always sex, never only sex: divide by age, area or something else that may matter too.',
  },
  gaps: {
    directions: (data) =>
      `Of ${data.groups} groups, ${data.value} is higher among ${data.women} in ${data.higherForWomen} and higher among ${data.men} in ${data.higherForMen}.`,
    largest: (data) =>
      `The difference is largest in ${data.group}: ${data.difference}${unitAfter(data.unit)} (${data.women} against ${data.men}).`,
    clear: (count, groups) => `The difference is clear in ${count} of ${groups} groups.`,
    manyGroups:
      'When many groups are compared, some differences are large by chance: read the verdict on each group with that in mind.',
  },
  spread: {
    limits: (data) =>
      `The share is least certain for ${data.sex} in ${data.group}: between ${data.low} and ${data.high} per cent.`,
    quartiles: (data) =>
      `Half of all ${data.women} are between ${data.womenLow} and ${data.womenHigh}, half of all ${data.men} between ${data.menLow} and ${data.menHigh}.`,
  },
  overall: {
    difference: (difference, unit) => `The difference in all is ${difference}${unitAfter(unit)}.`,
    ratio: (women, men, ratio) => `The value of ${women} is ${ratio} times the value of ${men}.`,
  },
  standardised: {
    caption: (strata) => `Crude and standardised difference, with regard to ${strata}`,
    crude: 'Crude',
    standardised: 'Standardised, composition of both sexes',
    byWomen: (women) => `Standardised, as ${women} are spread`,
    byMen: (men) => `Standardised, as ${men} are spread`,
    external: 'Standardised, outer standard',
    weighted: 'Standard-weighted (method of the National Mediation Office)',
    kind: 'Calculation',
    text: (data) =>
      `Crude, the difference is ${data.crude}${unitAfter(data.unit)}. With the same composition by ${data.strata} for both sexes it becomes ${data.standardised}${unitAfter(data.unit)}.`,
    note: 'Standardised: the values of each group weighted by both sexes together. What is weighed in was chosen by whoever asked; other things may matter too.',
  },
  kitagawa: {
    caption: 'What the difference is made up of (Kitagawa)',
    part: 'Part',
    rate: 'Different values within the groups',
    composition: 'Different composition',
    total: 'The whole difference',
    text: (data) =>
      `Of the difference of ${data.total}${unitAfter(data.unit)}, ${data.rate} goes with different values within the groups and ${data.composition} with ${data.women} and ${data.men} being spread differently over them.`,
    note: 'The parts are a way of calculating, not causes.',
  },
  trend: {
    caption: (what, period) => `${what} by ${period} and sex`,
    text: (data) =>
      `From ${data.first} to ${data.last} the difference went from ${data.firstValue} to ${data.lastValue}${unitAfter(data.unit)}.`,
    slope: (change, unit) => `On average it changes by ${change}${unitAfter(unit)} per period.`,
    shareText: (data) =>
      `From ${data.first} to ${data.last} the share of ${data.women} went from ${data.firstValue} to ${data.lastValue} per cent.`,
    tooFew: 'There are too few periods for a trend: it takes at least four.',
    missing: (periods) => `There are no data for ${periods}.`,
    ofRegister:
      'Note! A break in the series between 2024 and 2025 if the data come from the population statistics of Statistics Sweden: from 2025 small random numbers are added (Cell Key Method), so that parts need not add up to totals.',
    break: (period, note) => `Break in the series from ${period}: ${note}`,
  },
  more: {
    dissimilarity: (percent, women, men) =>
      `${percent} per cent of all ${women}, or as large a part of all ${men}, would have to change group to be spread alike.`,
    oaxaca:
      'Oaxaca–Blinder is calculated as in the literature: men minus women, with the coefficients of men. Unexplained is the part that the chosen explanations do not cover, not a measure of discrimination.',
    mantelHaenszel: (ratio) => `Within the groups, pooled, the odds ratio is ${ratio} (women against men).`,
  },

  moreMeasures: {
    eige: 'EIGE score, without correction',
    eigeCorrected: 'EIGE score, corrected for the level',
    hodgesLehmann: 'Median of all differences (Hodges–Lehmann)',
    hodgesLehmannLow: 'Hodges–Lehmann, lower limit',
    hodgesLehmannHigh: 'Hodges–Lehmann, upper limit',
    rateRatio: 'Ratio of the rates',
    rateRatioLow: 'Ratio of the rates, lower limit',
    rateRatioHigh: 'Ratio of the rates, upper limit',
    boundIfWomen: 'Difference if all of unknown sex were women',
    boundIfMen: 'Difference if all of unknown sex were men',
  },
  distributions: {
    womenShare: ({ women }) => `Sex distribution, share of ${women}`,
    representationIndex: ({ women }) => `Representation index, ${women}`,
    womenMissingToReference: ({ women }) => `Number of ${women} missing to the share of the reference group`,
    distanceToHalf: () => 'Distance to half and half',
    womenMissingTo40: ({ women }) => `Number of ${women} missing to 40 per cent`,
    menMissingTo40: ({ men }) => `Number of ${men} missing to 40 per cent`,
  },
  resources: {
    perUserWomen: ({ women }) => `Per user, ${women}`,
    perUserMen: ({ men }) => `Per user, ${men}`,
    perUserDifference: () => 'Per user, difference',
    perHeadWomen: ({ women }) => `Per inhabitant of the target group, ${women}`,
    perHeadMen: ({ men }) => `Per inhabitant of the target group, ${men}`,
    perHeadDifference: () => 'Per inhabitant of the target group, difference',
    womenShare: ({ women }) => `Share of the resource to ${women}`,
    targetGroupShare: ({ women }) => `Share of ${women} in the target group`,
    index: ({ women }) => `Resource index, ${women}`,
    redistribution: ({ women }) => `Amount to move to ${women} for the same per inhabitant`,
  },
  moreGaps: { caption: 'More measures of the difference in all' },
  bands: {
    caption: (column) => `${column} in four equal parts`,
    band: 'Part',
    names: ['Lowest quarter', 'Second quarter', 'Third quarter', 'Highest quarter'],
    womenShare: (women) => `Share of ${women}, per cent`,
    note: 'Everybody is put in order by value and parted in four of equal size; equal values stand in the order of the rows.',
    text: (women, lowest, highest) =>
      `In the lowest quarter ${lowest} per cent are ${women}, in the highest ${highest} per cent.`,
  },
  reversals: {
    caption: 'Does the difference reverse when something is weighed in?',
    column: 'Column',
    reverses: 'Reverses',
    note: 'Every column of the source with groups has been tried, one at a time.',
  },

  thin: (thin, groups, fewest) =>
    `Thin groups: in ${thin} of ${groups} there are fewer than ${fewest} of at least one sex. Join groups or years, or take away a division, before drawing conclusions.`,
  fewPersons: (fewest) =>
    `Percentages of fewer than ${fewest} persons are not shown (..): they swing with a single person.`,
  countsBeside: (below) =>
    `The numbers of persons stand beside, because some group has fewer than ${below} persons of one sex.`,

  status: {
    label: 'State',
    current: (date) => `Calculated ${date} from the source as it was then.`,
    stale: (date) => `Out of date: the source has changed since ${date}. Choose Refresh in Jämblad.`,
    sourceGone: (date) => `Out of date: the source of ${date} is gone or cannot be read.`,
    staleBegins: 'Out of date',
  },

  moved: {
    caption: (date) => `Changed since ${date}`,
    what: 'Number',
    before: 'Before',
    now: 'Now',
    change: 'Change',
    isNew: 'new',
    isGone: 'gone',
    more: (shown, all) => `The list shows ${shown} of ${all} changed numbers.`,
    text: (count, date) =>
      `${count} numbers have changed since the sheet was written ${date}. Before are values as they stood then; now are formulas on the basis.`,
  },

  hidden: {
    caption: 'What is protected and why',
    group: 'Group',
    cells: 'Not shown',
    text: (count, threshold) =>
      `${count} cells are not shown (..). Either the number of persons is below ${threshold}, or the cell would, together with others, give away such a number. So every number that is worked out from them is protected too.`,
    where: (cube) => `Which reason holds for each cell is told in ${cube}, which is not for publishing.`,
    more: (shown, all) => `The list shows ${shown} of ${all} groups.`,
    reasonsCaption: 'What is protected and why (not for publishing)',
    cell: 'Cell',
    count: 'Number',
    reason: 'Reason',
    reasons: {
      primary: (threshold) => `small number (below ${threshold}) or a rule about the amount`,
      complementary: 'protects another cell that could else be worked out',
    },
  },

  charts: {
    interval: (title) => `${title}, with uncertainty`,
    axisOfDifference: (unit) => `Difference, ${unit}`,
    numbers: 'The numbers of the chart',
    numbersNote: 'An empty cell: the number is not shown in the table above.',
    space: 'Up to the lower limit',
    uncertainty: (sex) => `Uncertainty ${sex}`,
    low: 'Up to the lower value',
    distance: 'Distance',
    leftwards: (sex) => `${sex} (to the left)`,
    kinds: {
      paired: 'Bar chart',
      interval: 'Chart with bars of uncertainty',
      dumbbell: 'Dumbbell chart',
      trend: 'Line chart',
      pyramid: 'Pyramid',
      parts: 'Bar chart',
    },
  },
};
