/** Numbers of a comparison, written out already. */
export interface ComparedNumbers {
  /** The words for the sexes. */
  readonly women: string;
  readonly men: string;
  readonly womenValue: string;
  readonly menValue: string;
  /** Signed: women minus men. */
  readonly difference: string;
  /** The limits of the difference; absent where no certainty can be given. */
  readonly limits?: { readonly low: string; readonly high: string };
  /** How women's value stands to men's, as shown. */
  readonly order: 'lower' | 'higher' | 'equal';
}

/** What a verdict is said of. */
export interface VerdictNumbers {
  /** The threshold with its unit. */
  readonly threshold: string;
  /** True where the limits of the difference are known, so that chance can be spoken of. */
  readonly chanceKnown: boolean;
}

/** The bounds of a difference where the sex of some is unknown. */
export interface BoundNumbers {
  readonly women: string;
  readonly men: string;
  readonly ifWomen: string;
  readonly ifMen: string;
  /** With its blank before it; empty where the values have none. */
  readonly unit: string;
}

/** How differently women and men are spread. */
export interface SegregationNumbers {
  readonly women: string;
  readonly men: string;
  readonly categories: string;
}

const ORDER = { lower: 'lägre', higher: 'högre' } as const;

const range = (limits: ComparedNumbers['limits']): string =>
  limits === undefined ? '' : ` (osäkerhet ${limits.low} till ${limits.high})`;

/** The limits where no difference is told before them. */
const rangeOfNone = (limits: ComparedNumbers['limits']): string =>
  limits === undefined ? '' : ` (skillnadens osäkerhet ${limits.low} till ${limits.high})`;

const values = ({ womenValue, menValue }: ComparedNumbers, unit: string): string =>
  `${womenValue} mot ${menValue}${unit === '' ? '' : ` ${unit}`}`;

/** What an answer is called and how it is told, in Swedish. An observation only: a difference is not yet an inequality. */
export const answersSv = {
  /** For counts: how a group is made up. */
  composition: (data: {
    readonly women: string;
    readonly men: string;
    readonly womenCount: string;
    readonly menCount: string;
    readonly womenShare: string;
    readonly menShare: string;
  }): string =>
    `Antalet ${data.women} är ${data.womenCount} och antalet ${data.men} ${data.menCount}, ` +
    `det vill säga ${data.womenShare} respektive ${data.menShare} procent.`,
  balanced: (): string => 'Båda könen ligger inom 40–60 procent, det vanliga riktmärket för jämn fördelning.',
  unbalanced: (fewer: string): string =>
    `Andelen ${fewer} är mindre än 40 procent, så fördelningen ligger utanför riktmärket 40–60.`,
  /** How many more of those who are fewer it takes, others leaving as many places. */
  missingTo40: (count: string, fewer: string): string =>
    `Med ${count} fler ${fewer} i en lika stor grupp nås 40 procent.`,
  nobody: (): string => 'Det finns ingen kvinna eller man att räkna.',

  /** For shares: `outcome` is what the rows have in common that are counted. */
  share: (data: ComparedNumbers, outcome: string): string =>
    data.order === 'equal'
      ? `Andelen ${outcome} är lika stor bland ${data.women} och ${data.men}: ${data.womenValue} procent${rangeOfNone(data.limits)}.`
      : `Andelen ${outcome} är ${ORDER[data.order]} bland ${data.women} än bland ${data.men}: ` +
        `${values(data, 'procent')}, en skillnad på ${data.difference} procentenheter${range(data.limits)}.`,
  /** For shares of so few persons that per cent would mislead. */
  fewShare: (
    data: {
      readonly women: string;
      readonly men: string;
      readonly womenCount: string;
      readonly womenOf: string;
      readonly menCount: string;
      readonly menOf: string;
    },
    outcome: string,
  ): string =>
    `Antalet ${outcome} är ${data.womenCount} av ${data.womenOf} ${data.women} och ${data.menCount} av ${data.menOf} ${data.men}. De är för få för att redovisas i procent.`,
  outcome: (values: string): string => (values === '' ? 'med utfallet' : `med utfallet ”${values}”`),

  /** For means of a column. */
  mean: (data: ComparedNumbers, column: string): string =>
    data.order === 'equal'
      ? `Medelvärdet av ${column} är lika för ${data.women} och ${data.men}: ${data.womenValue}${rangeOfNone(data.limits)}.`
      : `Medelvärdet av ${column} är ${ORDER[data.order]} för ${data.women} än för ${data.men}: ` +
        `${values(data, '')}, en skillnad på ${data.difference}${range(data.limits)}.`,

  /** For resources: an amount for each person. */
  resource: (data: ComparedNumbers, column: string): string =>
    data.order === 'equal'
      ? `${column} per person är lika för ${data.women} och ${data.men}: ${data.womenValue}.`
      : `${column} per person är ${ORDER[data.order]} för ${data.women} än för ${data.men}: ` +
        `${values(data, '')}, en skillnad på ${data.difference}.`,

  /** For rates: a number for so many inhabitants. */
  rate: (data: ComparedNumbers, per: string): string =>
    data.order === 'equal'
      ? `Antalet per ${per} i befolkningen är lika för ${data.women} och ${data.men}: ${data.womenValue}.`
      : `Antalet per ${per} i befolkningen är ${ORDER[data.order]} för ${data.women} än för ${data.men}: ` +
        `${values(data, '')}, en skillnad på ${data.difference}.`,

  notShown: (reason: string): string => `Skillnaden kan inte visas: ${reason}.`,

  /** Who has the less favourable value. Said only where the recipe gives a direction and the difference is clear. */
  lessFavourable: (sex: string, direction: 'higherIsBetter' | 'lowerIsBetter'): string =>
    direction === 'higherIsBetter'
      ? `Eftersom ett högre värde är bättre har ${sex} det mindre gynnsamma värdet.`
      : `Eftersom ett lägre värde är bättre har ${sex} det mindre gynnsamma värdet.`,

  points: 'procentenheter',
  /** Red: the difference turns round within these columns. */
  reverses: (columns: string): string =>
    `Obs! Skillnaden vänder när man tar hänsyn till ${columns}. Dela upp analysen efter det för att se hur.`,
  /** What the difference would be if everybody whose sex is unknown were women, or men. */
  bounds: ({ women, men, ifWomen, ifMen, unit }: BoundNumbers): string =>
    `För några är kön okänt. Vore de alla ${women} blev skillnaden ${ifWomen}${unit}, vore de alla ${men} blev den ${ifMen}${unit}.`,
  /** Where women and men are spread over groups: what the index of segregation is of, and what makes it larger. */
  segregation: ({ women, men, categories }: SegregationNumbers): string =>
    `Hur olika ${women} och ${men} är fördelade mäts över ${categories} grupper: måttet växer med antalet grupper.`,
  smallCategories: (count: string, women: string, men: string): string =>
    `I ${count} av grupperna finns färre än fem ${women} eller ${men}; då blir måttet större än det borde.`,
  target: {
    reached: (value: string): string => `Målet ${value} är nått.`,
    ahead: (value: string, period: string): string =>
      `Med samma utveckling som hittills nås målet ${value} ${period}.`,
    movingAway: (value: string): string => `Med samma utveckling som hittills nås inte målet ${value}.`,
  },
  /** The rows are a sample of a population: those who did not answer are not among them. */
  sample:
    'Uppgifterna är ett urval. Osäkerheten gäller urvalet; de som inte svarat kan skilja sig från dem som svarat.',

  /** The verdict where the rows are a sample: chance is that of who was asked. */
  sampleVerdicts: {
    clearDifference: ({ threshold }: VerdictNumbers): string =>
      `Skillnaden är tydlig: den når gränsen ${threshold} och är större än den osäkerhet som urvalet ger.`,
    uncertainDifference: ({ threshold }: VerdictNumbers): string =>
      `Skillnaden är osäker: den når gränsen ${threshold} men kan bero på vilka som kom med i urvalet.`,
  },

  /** The verdict by its code. The rows are a whole population, not a sample: chance is that between years. */
  verdicts: {
    clearDifference: ({ threshold }: VerdictNumbers): string =>
      `Skillnaden är tydlig: den når gränsen ${threshold} och är större än den tillfälliga variation som kan väntas mellan år.`,
    uncertainDifference: ({ threshold, chanceKnown }: VerdictNumbers): string =>
      chanceKnown
        ? `Skillnaden är osäker: den når gränsen ${threshold} men kan vara tillfällig variation mellan år.`
        : `Skillnaden når gränsen ${threshold}, men hur mycket som kan vara tillfälligt går inte att säga av dessa uppgifter.`,
    noDifferenceShown: ({ threshold }: VerdictNumbers): string =>
      `Ingen påvisbar skillnad: den är mindre än gränsen ${threshold}.`,
    tooFewPersons: (): string =>
      'Antalet är för litet för ett omdöme: av minst ett av könen finns färre än 20.',
    suppressed: (): string => 'Omdömet visas inte, eftersom det skulle kunna röja små antal.',
  },
  /** Whose the threshold is. */
  thresholdIsOurs: (): string =>
    'Gränsen är satt av Jämblad, inte av någon myndighet. En skillnad är ännu inte ojämställdhet: vad den betyder måste bedömas.',
};

/** The answers of a language. */
export type Answers = typeof answersSv;
