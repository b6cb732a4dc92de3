import type { FollowUpFindingCode, FollowUpFindingData, LocalDate } from '../../plan';
import { createFormats } from '../formats/formats';

/** The sentence of each finding about outcomes. */
export type FollowUpFindingSentences = {
  readonly [Code in FollowUpFindingCode]: (data: FollowUpFindingData[Code]) => string;
};

const { list, number: numberOf } = createFormats('sv');
const DECIMALS = 2;
const number = (value: number): string => numberOf(value, DECIMALS);
const listed = (before: string, names: readonly string[]): string =>
  names.length === 0 ? '' : `${before}${list(names)}.`;

/** The words of follow-up, remedy plans and the overview, in Swedish. Labels of cells that are filled in stand in `text/plan`. */
export const followUpSv = {
  sheetNames: {
    followUp: (unit: string): string => `Uppföljning – ${unit}`,
    remedyPlan: (committee: string): string => `Åtgärdsplan – ${committee}`,
    overview: 'Läget',
  },
  titles: {
    followUp: (unit: string, year: number): string => `Uppföljning ${String(year)} – ${unit}`,
    remedyPlan: (committee: string, year: number): string => `Åtgärdsplan ${String(year)} – ${committee}`,
    overview: (municipality: string, year: number): string => `Läget ${String(year)} – ${municipality}`,
  },
  /** What each kind of sheet answers, in *Innehåll*. */
  answers: {
    followUp: 'Hur det har gått med målen',
    remedyPlan: 'Vad nämnden gör åt mål som inte är uppnådda',
    overview: 'Alla nämnders mål på en sida',
  },
  links: { goals: 'Till målmallen', followUp: 'Till uppföljningen' },

  reportsTo: {
    committee: 'för kommunfullmäktige i årsredovisningen',
    department: 'i verksamhetsplanen',
    unit: (department: string): string => `för förvaltningschefen för ${department}`,
  },
  howTo: {
    fill: 'Fyll i de gula cellerna: utfallet, måluppfyllelse och förslag på åtgärder. Bedömningen räknas ut medan du skriver.',
    report: (to: string, due: LocalDate): string => `Redovisas ${to} senast ${due}.`,
    reportWithoutDate: (to: string): string => `Redovisas ${to}.`,
    delivered: 'Uppföljningen är lämnad när båda texterna och datumet står.',
  },
  noGoals: 'Det finns inget mål att följa upp än. Skriv målet i målmallen och uppdatera uppföljningen.',

  goalCaption: (id: string): string => `Mål ${id}`,
  indicatorCaption: (id: string, indicator: number): string => `Mål ${id}, indikator ${String(indicator)}`,
  outcomeCaption: 'Utfall',
  resultCaption: 'Så har det gått',
  reportCaption: 'Redovisning',

  rows: {
    baselineGap: 'Utgångsvärde skillnad',
    targetRatio: 'Målvärde kvot',
    targetShareOfWomen: 'Målvärde andel kvinnor',
    targetShareOfMen: 'Målvärde andel män',
    outcomeGap: 'Utfall skillnad',
    outcomeSource: 'Underlag för utfall',
    development: 'Utveckling',
    levelling: 'Utjämning nedåt',
    shareOfWay: 'Del av vägen, procent',
    computed: 'Bedömning enligt talen',
    assessment: 'Bedömning',
    reportsTo: 'Redovisas',
    due: 'Senast',
    status: 'Läge',
  },
  notes: {
    typed: 'manuell',
    fromAnalysis: (sheet: string, date: LocalDate): string => `ur bladet ${sheet}, ${date}`,
    suppressed: 'skyddad uppgift: för få personer bakom',
    typedWins: (value: string): string => `manuell; enligt underlaget ${value}`,
    tolerance: (percent: string): string => `Delvis från ${percent} procent av vägen`,
  },
  help: {
    outcome: 'Samma måttenhet som utgångsvärdet. Två punkter (..) där uppgiften är skyddad.',
    outcomeSource: 'Bladet med de nya uppgifterna. Lämna tomt om du skriver utfallet själv.',
    override: 'Lämna tomt om talen ska gälla. En egen bedömning räknas bara med ett skäl.',
    reason: 'Skälet visas tillsammans med bedömningen.',
    submitted: 'Datumet då uppföljningen lämnas.',
    councilDate: 'Datumet då åtgärdsplanen redovisas för kommunfullmäktige.',
  },

  reckoning: {
    caption: 'Så räknas bedömningen',
    columns: {
      target: 'Mål för',
      method: 'Så räknas det',
      baseline: 'Utgångsvärde',
      value: 'Målvärde',
      outcome: 'Utfall',
      shareOfWay: 'Del av vägen, procent',
      verdict: 'Bedömning',
    },
    kinds: {
      gap: 'Skillnad',
      ratio: 'Kvot kvinnor/män',
      shareOfWomen: 'Andel kvinnor',
      shareOfMen: 'Andel män',
      women: 'Kvinnor',
      men: 'Män',
    },
    /** Said of each kind of target. */
    methods: {
      gap: 'Skillnadens storlek, utan tecken: (utgångsvärde − utfall) / (utgångsvärde − målvärde)',
      ratio: 'Kvotens avstånd från 1: (utgångsvärde − utfall) / (utgångsvärde − målvärde)',
      shareOfWomen: 'Kvinnors del av båda: (utfall − utgångsvärde) / (målvärde − utgångsvärde)',
      shareOfMen: 'Mäns del av båda: (utfall − utgångsvärde) / (målvärde − utgångsvärde)',
      none: 'Inget målvärde som går att räkna på. Fyll i det i målmallen.',
      women: '(utfall − utgångsvärde) / (målvärde − utgångsvärde)',
      men: '(utfall − utgångsvärde) / (målvärde − utgångsvärde)',
    },
    numbered: (indicator: number, kind: string): string => `Indikator ${String(indicator)}: ${kind}`,
    several: {
      worst: 'Av flera målvärden gäller det som har gått sämst.',
      all: 'Målet är uppnått när alla målvärden är nådda.',
      majority: 'Målet bedöms efter de flesta målvärdena.',
    },
    none: 'Inget målvärde',
  },

  development: {
    narrowed: '↓ Skillnaden har minskat',
    widened: '↑ Skillnaden har ökat',
    same: '→ Skillnaden är oförändrad',
    turned: ' och bytt håll',
    unknown: '–',
  },
  levelling: {
    women: '⚠ Utjämning nedåt: skillnaden har minskat, men kvinnornas värde är sämre än förut',
    men: '⚠ Utjämning nedåt: skillnaden har minskat, men männens värde är sämre än förut',
    none: '–',
    notSaid: '.',
  },
  override: {
    mark: '*',
    shown: (reasonLabel: string): string => `* Egen bedömning. ${reasonLabel}: `,
    withoutReason: 'Den egna bedömningen räknas först när ett skäl står.',
  },
  status: {
    delivered: 'Lämnad ',
    late: 'Försenad: lämnad ',
    missing: 'Inte lämnad. Saknar: ',
  },

  actions: {
    caption: 'Åtgärder och hur det går med dem',
  },

  history: {
    caption: 'År för år',
    year: 'År',
    women: 'Utfall kvinnor',
    men: 'Utfall män',
    gap: 'Utfall skillnad',
    assessment: 'Bedömning',
    missingYears: (years: string): string => `Uppgift saknas för ${years}. Jämför med försiktighet.`,
  },

  below: {
    caption: {
      committee: 'Förvaltningarnas och enheternas mål',
      department: 'Kapitel till verksamhetsplanen: enheternas mål',
    },
    texts: 'Måluppfyllelse och förslag på åtgärder',
    values: 'Värden',
    columns: {
      unit: 'Enhet',
      goal: 'Mål',
      unitOfMeasure: 'Måttenhet',
      baselineWomen: 'Utgångsvärde kvinnor',
      baselineMen: 'Utgångsvärde män',
      baselineGap: 'Utgångsvärde skillnad',
      outcomeWomen: 'Utfall kvinnor',
      outcomeMen: 'Utfall män',
      outcomeGap: 'Utfall skillnad',
      shareOfWay: 'Del av vägen, procent',
      assessment: 'Bedömning',
      development: 'Utveckling',
      status: 'Läge',
      indicator: 'Indikator',
      text: 'Text',
      about: 'Gäller',
    },
    goalText: (id: string, text: string): string => (text === '' ? id : `${id}: ${text}`),
    none: 'Ingen under har ett mål att följa upp än.',
  },

  remedy: {
    intro:
      'Nämnd eller styrelse som inte har uppnått sitt mål redovisar en åtgärdsplan för kommunfullmäktige. Fyll i de gula cellerna.',
    status: {
      dated: 'Redovisas för kommunfullmäktige ',
      undated: 'SAKNAR DATUM: skriv när planen redovisas för kommunfullmäktige',
      notNeeded: 'Målet är uppnått. Ingen åtgärdsplan behövs längre, och det som har skrivits står kvar.',
    },
    list: {
      caption: 'Åtgärdsplaner till kommunfullmäktige',
      columns: {
        committee: 'Nämnd/styrelse',
        text: 'Mål',
        outcome: 'Utfall skillnad',
        assessment: 'Bedömning',
        responsible: 'Ansvarig',
        newDate: 'Ny tidpunkt',
        councilDate: 'Redovisas KF datum',
        paragraph: '§',
        status: 'Status',
      },
      none: 'Ingen nämnd eller styrelse behöver redovisa en åtgärdsplan.',
    },
  },

  overview: {
    summary: {
      caption: 'Nämndernas och styrelsernas mål i korthet',
      met: '● Uppnådda mål',
      narrowed: '↓ Skillnaden har minskat',
      widened: '↑ Skillnaden har ökat',
      levelled: '⚠ Utjämning nedåt',
      undated: 'Åtgärdsplaner utan datum',
      of: (count: string): string => ` av ${count} mål`,
    },
    committees: 'Nämndernas och styrelsernas mål',
    sums: 'Alla mål, nämnd för nämnd',
    years: 'År för år',
    columns: {
      committee: 'Nämnd/styrelse',
      goal: 'Mål',
      assessment: 'Bedömning',
      development: 'Skillnaden',
      baselineGap: 'Utgångsvärde skillnad',
      outcomeGap: 'Utfall skillnad',
      unitOfMeasure: 'Måttenhet',
      shareOfWay: 'Del av vägen, procent',
      remedyPlan: 'Åtgärdsplan',
      picture: 'Ett tecken för varje mål',
      goals: 'Antal mål',
      met: 'Uppnått',
      partly: 'Delvis',
      notMet: 'Ej uppnått',
      cannotBeAssessed: 'Kan ej bedömas',
      metShare: 'Uppnådda, procent av bedömda mål',
      year: 'År',
    },
    total: 'Hela kommunen',
    noRemedy: '–',
    symbols:
      'Teckenförklaring: ● uppnått, ◐ delvis, ○ ej uppnått, ? kan ej bedömas; ↓ skillnaden minskar, ↑ ökar, → oförändrad; ⚠ utjämning nedåt; * egen bedömning med skäl.',
    comparable:
      'Andelen uppnådda räknas av de mål som går att bedöma, så att åren kan jämföras även när antalet mål ändras.',
    neutral: 'Skillnad = kvinnor − män. En skillnad är inte i sig ojämställdhet.',
    marks: { met: '● ', partly: '◐ ', notMet: '○ ', cannotBeAssessed: '? ' },
  },

  /** What is odd about outcomes, and what to do. */
  findings: {
    outcomeMissing: ({ goal }) =>
      `Mål ${goal} har inget utfall än. Skriv Utfall kvinnor, Utfall män och Utfallets datum i uppföljningen.`,
    outcomeWithheld: ({ goal }) =>
      `Utfallet för mål ${goal} är skyddat, för det är för få personer bakom. Målet kan inte bedömas på det. Välj en större grupp eller en längre period som underlag.`,
    twoOutcomes: ({ goal, typed, computed }) =>
      `Mål ${goal} har två utfall för samma period: ${typed} är skrivet och ${computed} följer av underlaget (kvinnor / män). Det skrivna gäller. Töm cellerna om underlaget ska gälla.`,
    sameData: ({ goal, sheet }) =>
      `Uppgifterna på bladet ”${sheet}” är desamma som när utgångsvärdet togs, så de ger inget utfall för mål ${goal}. Lägg in de nya uppgifterna eller välj ett annat blad under Underlag för utfall.`,
    outcomeEmpty: ({ goal, sheet }) =>
      `Bladet ”${sheet}” har inga uppgifter om kvinnor eller inga om män för mål ${goal}, så inget utfall har räknats. Kontrollera urvalet, eller välj ett annat blad under Underlag för utfall.`,
    yearAdvanced: ({ goal, column, before, now }) =>
      `Utfallet för mål ${goal} är räknat på ${column} ${String(now)} i stället för ${String(before)}, som utgångsvärdet gäller.`,
    sourceMissing: ({ goal, sheet }) =>
      `Bladet ”${sheet}”, som utfallet för mål ${goal} ska komma från, finns inte i arbetsboken. Välj ett blad under Underlag för utfall eller skriv utfallet.`,
    sourceRefused: ({ goal, sheet, problems }) =>
      `Utfallet för mål ${goal} går inte att räkna ur bladet ”${sheet}” på samma sätt som utgångsvärdet. ${problems.join(' ')}`,
    groupsDiffer: ({ goal, sheet, gone, added }) =>
      `Grupperna på bladet ”${sheet}” är inte desamma som när utgångsvärdet togs för mål ${goal}.${listed(' Finns inte längre: ', gone)}${listed(' Nya: ', added)} Kontrollera att det är samma sak som jämförs.`,
    unitChanged: ({ goal, before, now }) =>
      `Måttenheten för mål ${goal} var ”${before}” och är nu ”${now}”. Kontrollera att utgångsvärde, målvärde och utfall står i samma måttenhet.`,
    scaleDiffers: ({ goal, outcome, baseline }) =>
      `Utfallet för mål ${goal} (${number(outcome)}) står i en annan skala än utgångsvärdet (${number(baseline)}). Skriv båda i procent eller båda som andelar.`,
    yearsMissing: ({ years }) =>
      `Mellan planerna saknas ${list(years.map(String))}. Utvecklingen visas utan de åren; för in dem från den arbetsbok där de finns om de ska jämföras.`,
  } as FollowUpFindingSentences,

  legend:
    'Teckenförklaring: .. uppgiften saknas eller är skyddad; – inget att redovisa; . kan inte förekomma.',
  source: 'Källa: målmallen och det som står på bladet.',
  populations: (text: string): string => `Population: ${text}.`,
  noPopulation: 'Population: ej angiven i målmallen.',
  date: (date: LocalDate): string => `Datum: ${date}.`,
  noExclusions: 'Undantag: inga.',
};

/** The words of follow-up in a language. */
export type FollowUpTexts = typeof followUpSv;
