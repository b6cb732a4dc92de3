import type { Answers, ComparedNumbers } from './sv';

const ORDER = { lower: 'lower', higher: 'higher' } as const;

const range = (limits: ComparedNumbers['limits']): string =>
  limits === undefined ? '' : ` (uncertainty ${limits.low} to ${limits.high})`;

/** The limits where no difference is told before them. */
const rangeOfNone = (limits: ComparedNumbers['limits']): string =>
  limits === undefined ? '' : ` (uncertainty of the difference ${limits.low} to ${limits.high})`;

const values = ({ womenValue, menValue }: ComparedNumbers, unit: string): string =>
  `${womenValue} against ${menValue}${unit === '' ? '' : ` ${unit}`}`;

/** The answers in English. */
export const answersEn: Answers = {
  composition: (data) =>
    `The number of ${data.women} is ${data.womenCount} and the number of ${data.men} ${data.menCount}, ` +
    `that is, ${data.womenShare} and ${data.menShare} per cent.`,
  balanced: () => 'Both sexes are within 40–60 per cent, the usual mark of an even distribution.',
  unbalanced: (fewer) =>
    `The share of ${fewer} is less than 40 per cent, so the distribution is outside the mark 40–60.`,
  missingTo40: (count, fewer) =>
    `With ${count} more ${fewer} in a group of the same size 40 per cent is reached.`,
  nobody: () => 'There is no woman or man to count.',

  share: (data, outcome) =>
    data.order === 'equal'
      ? `The share ${outcome} is the same among ${data.women} and ${data.men}: ${data.womenValue} per cent${rangeOfNone(data.limits)}.`
      : `The share ${outcome} is ${ORDER[data.order]} among ${data.women} than among ${data.men}: ` +
        `${values(data, 'per cent')}, a difference of ${data.difference} percentage points${range(data.limits)}.`,
  fewShare: (data, outcome) =>
    `The number ${outcome} is ${data.womenCount} of ${data.womenOf} ${data.women} and ${data.menCount} of ${data.menOf} ${data.men}. They are too few to be shown in per cent.`,
  outcome: (outcomes) => (outcomes === '' ? 'with the outcome' : `with the outcome “${outcomes}”`),

  mean: (data, column) =>
    data.order === 'equal'
      ? `The mean of ${column} is the same for ${data.women} and ${data.men}: ${data.womenValue}${rangeOfNone(data.limits)}.`
      : `The mean of ${column} is ${ORDER[data.order]} for ${data.women} than for ${data.men}: ` +
        `${values(data, '')}, a difference of ${data.difference}${range(data.limits)}.`,

  resource: (data, column) =>
    data.order === 'equal'
      ? `${column} per person is the same for ${data.women} and ${data.men}: ${data.womenValue}.`
      : `${column} per person is ${ORDER[data.order]} for ${data.women} than for ${data.men}: ` +
        `${values(data, '')}, a difference of ${data.difference}.`,

  rate: (data, per) =>
    data.order === 'equal'
      ? `The number per ${per} of the population is the same for ${data.women} and ${data.men}: ${data.womenValue}.`
      : `The number per ${per} of the population is ${ORDER[data.order]} for ${data.women} than for ${data.men}: ` +
        `${values(data, '')}, a difference of ${data.difference}.`,

  notShown: (reason) => `The difference cannot be shown: ${reason}.`,

  lessFavourable: (sex, direction) =>
    direction === 'higherIsBetter'
      ? `Since a higher value is better, ${sex} have the less favourable value.`
      : `Since a lower value is better, ${sex} have the less favourable value.`,

  points: 'percentage points',
  reverses: (columns) =>
    `Note! The difference reverses when ${columns} is taken into account. Divide the analysis by it to see how.`,
  bounds: ({ women, men, ifWomen, ifMen, unit }) =>
    `The sex of some is unknown. If they were all ${women} the difference would be ${ifWomen}${unit}, if they were all ${men} it would be ${ifMen}${unit}.`,
  segregation: ({ women, men, categories }) =>
    `How differently ${women} and ${men} are spread is measured over ${categories} groups: the measure grows with their number.`,
  smallCategories: (count, women, men) =>
    `In ${count} of the groups there are fewer than five ${women} or ${men}, which makes the measure larger than it should be.`,
  target: {
    reached: (value) => `The target ${value} has been reached.`,
    ahead: (value, period) =>
      `If the development goes on as it has, the target ${value} is reached in ${period}.`,
    movingAway: (value) => `If the development goes on as it has, the target ${value} is not reached.`,
  },
  sample:
    'The data are a sample. The uncertainty is that of the sample; those who did not answer may differ from those who did.',

  sampleVerdicts: {
    clearDifference: ({ threshold }) =>
      `The difference is clear: it reaches the threshold of ${threshold} and is larger than the uncertainty of the sample.`,
    uncertainDifference: ({ threshold }) =>
      `The difference is uncertain: it reaches the threshold of ${threshold} but may be due to who came into the sample.`,
  },

  verdicts: {
    clearDifference: ({ threshold }) =>
      `The difference is clear: it reaches the threshold of ${threshold} and is larger than the chance variation to be expected between years.`,
    uncertainDifference: ({ threshold, chanceKnown }) =>
      chanceKnown
        ? `The difference is uncertain: it reaches the threshold of ${threshold} but may be chance variation between years.`
        : `The difference reaches the threshold of ${threshold}, but how much may be chance cannot be told from these data.`,
    noDifferenceShown: ({ threshold }) =>
      `No difference shown: it is smaller than the threshold of ${threshold}.`,
    tooFewPersons: () => 'Too few for a verdict: there are fewer than 20 of at least one sex.',
    suppressed: () => 'The verdict is not shown, because it might reveal small counts.',
  },
  thresholdIsOurs: () =>
    'The threshold is set by Jämblad, not by any authority. A difference is not yet an inequality: what it means has to be judged.',
};
