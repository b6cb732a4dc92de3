/** Two groups that stand farthest apart, by name, with their values as text. */
interface Extremes {
  readonly highest: string;
  readonly highestValue: string;
  readonly lowest: string;
  readonly lowestValue: string;
}

/** What the sexes are called. */
interface Sexes {
  readonly women: string;
  readonly men: string;
}

const unitAfter = (unit: string): string => (unit === '' ? '' : ` ${unit}`);

/** Told of the sexes, even where a text does not name them. */
type OfSexes<Name extends string> = Readonly<Record<Name, (sexes: Sexes) => string>>;

const DISTRIBUTIONS: OfSexes<
  | 'womenShare'
  | 'representationIndex'
  | 'womenMissingToReference'
  | 'distanceToHalf'
  | 'womenMissingTo40'
  | 'menMissingTo40'
> = {
  womenShare: ({ women }: Sexes): string => `Könsfördelning, andel ${women}`,
  representationIndex: ({ women }: Sexes): string => `Representationsindex, ${women}`,
  womenMissingToReference: ({ women }: Sexes): string =>
    `Antal ${women} som fattas till referensgruppens andel`,
  distanceToHalf: (): string => 'Avstånd till hälften var',
  womenMissingTo40: ({ women }: Sexes): string => `Antal ${women} som fattas till 40 procent`,
  menMissingTo40: ({ men }: Sexes): string => `Antal ${men} som fattas till 40 procent`,
};

const RESOURCES: OfSexes<
  | 'perUserWomen'
  | 'perUserMen'
  | 'perUserDifference'
  | 'perHeadWomen'
  | 'perHeadMen'
  | 'perHeadDifference'
  | 'womenShare'
  | 'targetGroupShare'
  | 'index'
  | 'redistribution'
> = {
  perUserWomen: ({ women }: Sexes): string => `Per brukare, ${women}`,
  perUserMen: ({ men }: Sexes): string => `Per brukare, ${men}`,
  perUserDifference: (): string => 'Per brukare, skillnad',
  perHeadWomen: ({ women }: Sexes): string => `Per invånare i målgruppen, ${women}`,
  perHeadMen: ({ men }: Sexes): string => `Per invånare i målgruppen, ${men}`,
  perHeadDifference: (): string => 'Per invånare i målgruppen, skillnad',
  womenShare: ({ women }: Sexes): string => `Andel av resursen till ${women}`,
  targetGroupShare: ({ women }: Sexes): string => `Andel ${women} i målgruppen`,
  index: ({ women }: Sexes): string => `Resursindex, ${women}`,
  redistribution: ({ women }: Sexes): string => `Belopp att föra över till ${women} för lika per invånare`,
};

/** Words for the text under each table, the warnings and the lists of an analysis sheet, in Swedish. */
export const tablesSv = {
  numbered: (number: string, caption: string): string => `Tabell ${number}. ${caption}`,

  /** What a value is called in running text, in the definite form. */
  values: {
    count: 'antalet',
    share: 'andelen',
    mean: 'medelvärdet',
    resource: 'värdet per person',
    rate: 'antalet per invånare',
  },
  shareUnit: 'procent',

  /** The verdict on one group, in a cell. */
  verdicts: {
    clearDifference: 'Tydlig skillnad',
    uncertainDifference: 'Osäker skillnad',
    noDifferenceShown: 'Ingen påvisbar skillnad',
    tooFewPersons: 'För få personer',
  },
  /** Where chance cannot be judged, only size is. */
  sizes: { reached: 'Når gränsen', notReached: 'Mindre än gränsen' },
  verdict: 'Omdöme',

  /** One neutral paragraph under each table. */
  main: {
    womensShare: (women: string, { highest, highestValue, lowest, lowestValue }: Extremes): string =>
      `Andelen ${women} är störst i ${highest} (${highestValue} procent) och minst i ${lowest} (${lowestValue} procent).`,
    balanced: (balanced: string, groups: string): string =>
      `I ${balanced} av ${groups} grupper ligger båda könen inom 40–60 procent.`,
    extremes: (
      value: string,
      unit: string,
      women: { readonly sex: string } & Extremes,
      men: { readonly sex: string } & Extremes,
    ): string => {
      const told = ({ sex, highest, highestValue, lowest, lowestValue }: typeof women): string =>
        `bland ${sex} störst i ${highest} (${highestValue}${unitAfter(unit)}) och minst i ${lowest} (${lowestValue}${unitAfter(unit)})`;
      return `${value.slice(0, 1).toUpperCase()}${value.slice(1)} är ${told(women)}, ${told(men)}.`;
    },
    notCompared: 'Grupper vars tal inte visas är inte med i jämförelsen.',
    noGroups:
      'Alltid kön, aldrig bara kön: dela också efter ålder, område eller något annat som kan spela roll.',
  },
  gaps: {
    directions: (data: {
      readonly value: string;
      readonly women: string;
      readonly men: string;
      readonly higherForWomen: string;
      readonly higherForMen: string;
      readonly groups: string;
    }): string =>
      `Av ${data.groups} grupper är ${data.value} högre bland ${data.women} i ${data.higherForWomen} och högre bland ${data.men} i ${data.higherForMen}.`,
    largest: (data: {
      readonly group: string;
      readonly difference: string;
      readonly unit: string;
      readonly women: string;
      readonly men: string;
    }): string =>
      `Störst är skillnaden i ${data.group}: ${data.difference}${unitAfter(data.unit)} (${data.women} mot ${data.men}).`,
    clear: (count: string, groups: string): string => `Skillnaden är tydlig i ${count} av ${groups} grupper.`,
    manyGroups:
      'När många grupper jämförs blir några skillnader stora av en tillfällighet: läs omdömet för varje grupp med det i minnet.',
  },
  spread: {
    limits: (data: {
      readonly sex: string;
      readonly group: string;
      readonly low: string;
      readonly high: string;
    }): string =>
      `Minst säker är andelen för ${data.sex} i ${data.group}: mellan ${data.low} och ${data.high} procent.`,
    quartiles: (data: {
      readonly women: string;
      readonly men: string;
      readonly womenLow: string;
      readonly womenHigh: string;
      readonly menLow: string;
      readonly menHigh: string;
    }): string =>
      `Hälften av alla ${data.women} ligger mellan ${data.womenLow} och ${data.womenHigh}, hälften av alla ${data.men} mellan ${data.menLow} och ${data.menHigh}.`,
  },
  overall: {
    difference: (difference: string, unit: string): string =>
      `Skillnaden totalt är ${difference}${unitAfter(unit)}.`,
    ratio: (women: string, men: string, ratio: string): string =>
      `Värdet för ${women} är ${ratio} gånger värdet för ${men}.`,
  },
  standardised: {
    caption: (strata: string): string => `Rå och standardiserad skillnad, med hänsyn till ${strata}`,
    crude: 'Rå',
    standardised: 'Standardiserad, båda könens sammansättning',
    byWomen: (women: string): string => `Standardiserad, som ${women} är fördelade`,
    byMen: (men: string): string => `Standardiserad, som ${men} är fördelade`,
    external: 'Standardiserad, yttre standard',
    weighted: 'Standardvägd (Medlingsinstitutets metod)',
    kind: 'Beräkning',
    text: (data: {
      readonly crude: string;
      readonly standardised: string;
      readonly unit: string;
      readonly strata: string;
    }): string =>
      `Rått är skillnaden ${data.crude}${unitAfter(data.unit)}. Med samma sammansättning efter ${data.strata} för båda könen blir den ${data.standardised}${unitAfter(data.unit)}.`,
    note: 'Standardiserad: varje grupps värden vägda med båda könen tillsammans. Vad som har vägts in är valt av den som frågade; annat kan också spela roll.',
  },
  kitagawa: {
    caption: 'Vad skillnaden består av (Kitagawa)',
    part: 'Del',
    rate: 'Olika värden inom grupperna',
    composition: 'Olika sammansättning',
    total: 'Hela skillnaden',
    text: (data: {
      readonly total: string;
      readonly rate: string;
      readonly composition: string;
      readonly unit: string;
      readonly women: string;
      readonly men: string;
    }): string =>
      `Av skillnaden på ${data.total}${unitAfter(data.unit)} hör ${data.rate} ihop med olika värden inom grupperna och ${data.composition} med att ${data.women} och ${data.men} fördelar sig olika över dem.`,
    note: 'Delarna är ett sätt att räkna, inte orsaker.',
  },
  trend: {
    caption: (what: string, period: string): string => `${what} efter ${period} och kön`,
    text: (data: {
      readonly first: string;
      readonly last: string;
      readonly firstValue: string;
      readonly lastValue: string;
      readonly unit: string;
    }): string =>
      `Från ${data.first} till ${data.last} gick skillnaden från ${data.firstValue} till ${data.lastValue}${unitAfter(data.unit)}.`,
    slope: (change: string, unit: string): string =>
      `I genomsnitt ändras den med ${change}${unitAfter(unit)} per period.`,
    shareText: (data: {
      readonly women: string;
      readonly first: string;
      readonly last: string;
      readonly firstValue: string;
      readonly lastValue: string;
    }): string =>
      `Från ${data.first} till ${data.last} gick andelen ${data.women} från ${data.firstValue} till ${data.lastValue} procent.`,
    tooFew: 'Perioderna är för få för en trend: det behövs minst fyra.',
    missing: (periods: string): string => `Uppgifter saknas för ${periods}.`,
    ofRegister:
      'Obs! Brott i serien mellan 2024 och 2025 om uppgifterna kommer från SCB:s befolkningsstatistik: från 2025 lägger SCB till små slumptal (Cell Key Method), så delarna behöver inte summera till totalen.',
    break: (period: string, note: string): string => `Brott i serien från ${period}: ${note}`,
  },
  more: {
    dissimilarity: (percent: string, women: string, men: string): string =>
      `${percent} procent av alla ${women}, eller lika stor del av alla ${men}, skulle behöva byta grupp för att fördelas lika.`,
    oaxaca:
      'Oaxaca–Blinder räknas som i litteraturen: män minus kvinnor, med mäns koefficienter. Oförklarad är den del som valda förklaringar inte täcker, inte ett mått på diskriminering.',
    mantelHaenszel: (ratio: string): string =>
      `Inom grupperna, vägda samman, är oddskvoten ${ratio} (kvinnor mot män).`,
  },

  /** Headings and labels of further measures of the difference. */
  moreMeasures: {
    eige: 'EIGE-poäng, utan korrigering',
    eigeCorrected: 'EIGE-poäng, med korrigering för nivån',
    hodgesLehmann: 'Median av alla skillnader (Hodges–Lehmann)',
    hodgesLehmannLow: 'Hodges–Lehmann, nedre gräns',
    hodgesLehmannHigh: 'Hodges–Lehmann, övre gräns',
    rateRatio: 'Kvot mellan talen per invånare',
    rateRatioLow: 'Kvot mellan talen, nedre gräns',
    rateRatioHigh: 'Kvot mellan talen, övre gräns',
    boundIfWomen: 'Skillnad om alla utan känt kön vore kvinnor',
    boundIfMen: 'Skillnad om alla utan känt kön vore män',
  },
  distributions: DISTRIBUTIONS,
  resources: RESOURCES,
  moreGaps: { caption: 'Fler mått på skillnaden totalt' },
  bands: {
    caption: (column: string): string => `${column} i fyra lika stora delar`,
    band: 'Del',
    names: ['Lägsta fjärdedelen', 'Andra fjärdedelen', 'Tredje fjärdedelen', 'Högsta fjärdedelen'],
    womenShare: (women: string): string => `Andel ${women}, procent`,
    note: 'Alla är ordnade efter värde och delade i fyra lika stora delar; lika värden står i radernas ordning.',
    text: (women: string, lowest: string, highest: string): string =>
      `I den lägsta fjärdedelen är ${lowest} procent ${women}, i den högsta ${highest} procent.`,
  },
  reversals: {
    caption: 'Vänder skillnaden när en uppgift vägs in?',
    column: 'Uppgift',
    reverses: 'Vänder',
    note: 'Alla uppgifter med grupper i källan är prövade, en i taget.',
  },

  thin: (thin: string, groups: string, fewest: string): string =>
    `Tunna grupper: i ${thin} av ${groups} finns färre än ${fewest} av minst ett kön. Slå ihop grupper eller år, eller ta bort en indelning, innan slutsatser dras.`,
  fewPersons: (fewest: string): string =>
    `Procent av färre än ${fewest} personer visas inte (..): de svänger med en enda person.`,
  countsBeside: (below: string): string =>
    `Antalen står med eftersom någon grupp har färre än ${below} personer av ett kön.`,

  /** Whether the values are those of the source as it stands. */
  status: {
    label: 'Läge',
    current: (date: string): string => `Beräknat ${date} på källan som den var då.`,
    stale: (date: string): string =>
      `Inaktuellt: källan har ändrats sedan ${date}. Välj Uppdatera i Jämblad.`,
    sourceGone: (date: string): string =>
      `Inaktuellt: källan från ${date} finns inte kvar eller går inte att läsa.`,
    /** What the stale ones begin with. */
    staleBegins: 'Inaktuellt',
  },

  /** What has changed since the sheet was written before. */
  moved: {
    caption: (date: string): string => `Ändrat sedan ${date}`,
    what: 'Tal',
    before: 'Förut',
    now: 'Nu',
    change: 'Ändring',
    isNew: 'ny',
    isGone: 'borta',
    more: (shown: string, all: string): string => `Listan visar ${shown} av ${all} ändrade tal.`,
    text: (count: string, date: string): string =>
      `${count} tal har ändrats sedan bladet skrevs ${date}. Förut är värden som de stod då; nu är formler på underlaget.`,
  },

  /** What is protected, for the sheet that may be published. */
  hidden: {
    caption: 'Vad som prickas och varför',
    group: 'Grupp',
    cells: 'Uppgifter som inte visas',
    text: (count: string, threshold: string): string =>
      `${count} uppgifter visas inte (..). Antingen är antalet personer färre än ${threshold}, eller så skulle uppgiften, tillsammans med andra, avslöja ett sådant antal. Därför prickas också alla tal som räknas ut av dem.`,
    where: (cube: string): string =>
      `Vilket skäl som gäller för varje uppgift står i ${cube}, som inte ska publiceras.`,
    more: (shown: string, all: string): string => `Listan visar ${shown} av ${all} grupper.`,
    /** On the sheet that is not published. */
    reasonsCaption: 'Vad som prickas och varför (inte för publicering)',
    cell: 'Uppgift',
    count: 'Antal',
    reason: 'Skäl',
    reasons: {
      primary: (threshold: string): string =>
        `litet antal (under ${threshold}) eller en regel som gäller beloppet`,
      complementary: 'skyddar en annan uppgift som annars kan räknas ut',
    },
  },

  charts: {
    interval: (title: string): string => `${title}, med osäkerhet`,
    axisOfDifference: (unit: string): string => `Skillnad, ${unit}`,
    numbers: 'Talen i diagrammet',
    numbersNote: 'Tom cell: talet visas inte i tabellen ovan.',
    space: 'Upp till nedre gräns',
    uncertainty: (sex: string): string => `Osäkerhet ${sex}`,
    low: 'Upp till det lägre värdet',
    distance: 'Avstånd',
    leftwards: (sex: string): string => `${sex} (åt vänster)`,
    kinds: {
      paired: 'Stapeldiagram',
      interval: 'Diagram med osäkerhetsstaplar',
      dumbbell: 'Hanteldiagram',
      trend: 'Linjediagram',
      pyramid: 'Pyramiddiagram',
      parts: 'Stapeldiagram',
    },
  },
};

/** The words under the tables in a language. */
export type TableTexts = typeof tablesSv;
