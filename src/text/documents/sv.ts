const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

/** Words for what a sheet says, in Swedish. Numbers come in as text, already in the reader's format. */
export const documentsSv = {
  sheetNames: {
    contents: 'Innehåll',
    dataCheck: 'Datakontroll',
    cube: (number: string): string => `Underlag ${number}`,
    analysis: (number: string, title: string): string => `Analys ${number} – ${title}`,
  },

  page: {
    footer: (source: string, date: string): string => `Källa: ${source}. ${date}`,
    pageNumbers: 'Sida {page} av {pages}',
  },

  links: { contents: 'Till Innehåll', cube: (name: string): string => `Till ${name}, där talen kommer från` },

  /** Headings that stand before the name of a sex: `Antal Kvinnor`. */
  fields: {
    n: 'Antal',
    missing: 'Antal utan värde',
    count: 'Antal med utfallet',
    value: 'Värde',
    low: 'Nedre gräns',
    high: 'Övre gräns',
    sum: 'Summa',
    mean: 'Medelvärde',
    sd: 'Standardavvikelse',
    median: 'Median',
    q1: 'Nedre kvartil',
    q3: 'Övre kvartil',
    min: 'Minsta värde',
    max: 'Största värde',
    p10: '10:e percentil',
    p90: '90:e percentil',
  },

  /** Headings and labels of measures of the difference between women and men. */
  measures: {
    difference: 'Skillnad',
    differenceLow: 'Skillnad, nedre gräns',
    differenceHigh: 'Skillnad, övre gräns',
    medianDifference: 'Skillnad i median',
    relative: 'Relativ skillnad',
    symmetric: 'Symmetrisk relativ skillnad',
    ratio: 'Kvot',
    ratioLow: 'Kvot, nedre gräns',
    ratioHigh: 'Kvot, övre gräns',
    parityIndex: 'Paritetsindex',
    adjustedParityIndex: 'Justerat paritetsindex',
    wefScore: 'WEF-poäng',
    oddsRatio: 'Oddskvot',
    oddsRatioLow: 'Oddskvot, nedre gräns',
    oddsRatioHigh: 'Oddskvot, övre gräns',
    payGapMean: 'Lönegap i medelvärde, andel av mäns',
    payGapMedian: 'Lönegap i median, andel av mäns',
    cohenD: 'Cohens d',
    hedgesG: 'Hedges g',
    womenShare: (women: string): string => `Könsfördelning, andel ${women}`,
    balanced: 'Inom 40–60 procent',
    representationIndex: (women: string): string => `Representationsindex, ${women}`,
    womenMissing: (women: string): string => `Antal ${women} som fattas till referensgruppens andel`,
  },

  units: {
    percent: 'procent',
    percentagePoints: 'procentenheter',
    count: 'antal',
    ratio: 'kvot',
    index: 'index',
    percentOf: (men: string): string => `procent av värdet för ${men}`,
    amountOf: (measure: string): string => measure,
  },

  /** Headings of the tables of an analysis; the word for the sex comes with a capital. */
  columns: {
    group: 'Grupp',
    groupOf: (heading: string): string => `Grupp: ${heading}`,
    count: (sex: string): string => `Antal ${sex}`,
    ofSex: (sex: string): string => `Procentuell fördelning ${sex}`,
    distribution: (sex: string): string => `Könsfördelning, procent ${sex}`,
    outcomeCount: (sex: string): string => `Antal med utfallet ${sex}`,
    outcomeShare: (sex: string): string => `Andel med utfallet, procent ${sex}`,
    outcomeDistribution: (sex: string): string => `Könsfördelning bland dem med utfallet, procent ${sex}`,
    mean: (sex: string): string => `Medelvärde ${sex}`,
    median: (sex: string): string => `Median ${sex}`,
    sum: (sex: string): string => `Summa ${sex}`,
    perPerson: (sex: string): string => `Per person ${sex}`,
    rate: (per: string, sex: string): string => `Per ${per} ${sex}`,
    low: (sex: string): string => `Nedre gräns ${sex}`,
    high: (sex: string): string => `Övre gräns ${sex}`,
    q1: (sex: string): string => `Nedre kvartil ${sex}`,
    q3: (sex: string): string => `Övre kvartil ${sex}`,
    sd: (sex: string): string => `Standardavvikelse ${sex}`,
    difference: (unit: string): string => `Skillnad, ${unit}`,
    differenceLow: 'Skillnad, nedre gräns',
    differenceHigh: 'Skillnad, övre gräns',
    ratio: 'Kvot',
    ratioLow: 'Kvot, nedre gräns',
    ratioHigh: 'Kvot, övre gräns',
    measure: 'Mått',
    unit: 'Enhet',
    value: 'Värde',
    lowLimit: 'Nedre gräns',
    highLimit: 'Övre gräns',
    calculation: 'Beräkning',
  },
  calculations: { formula: 'formel', value: 'värde' },
  total: 'Totalt',
  emptyGroupName: '(tomt)',
  yes: 'Ja',
  no: 'Nej',

  captions: {
    main: (what: string, by: string): string =>
      by === '' ? `${what} efter kön` : `${what} efter ${by} och kön`,
    gaps: (women: string, men: string): string => `Skillnad mellan ${women} och ${men} i varje grupp`,
    limits: 'Osäkerhet i andelen för varje kön, procent',
    spreadOfMeans: 'Spridning och osäkerhet för varje kön',
    overall: (women: string, men: string): string => `Skillnaden totalt, ${women} minus ${men}`,
    overGroups: 'Fler mått, över alla grupper',
  },

  /** What is measured, as a caption begins. */
  subjects: {
    count: 'Antal',
    share: (outcome: string): string =>
      outcome === '' ? 'Andel med utfallet' : `Andel med utfallet ”${outcome}”`,
    mean: (column: string): string => column,
    resource: (column: string): string => `${column} per person`,
    rate: (per: string): string => `Antal per ${per} i befolkningen`,
  },

  notes: {
    legend:
      'Teckenförklaring: .. uppgiften skyddas eller finns inte. – inget finns att redovisa (noll). . uppgiften kan inte förekomma.',
    reason: (symbol: string, reasons: string): string => `${symbol} står här för: ${reasons}.`,
    signOfGap: (women: string, men: string): string =>
      `Skillnad är ${women} minus ${men}, beräknad på orundade värden.`,
    rounding: 'Summan av deltalen kan avvika på grund av avrundning.',
    fromCube:
      'Gränser, medianer, kvartiler och standardavvikelser är värden i underlaget; övriga tal är formler på det.',
    confidence: (percent: string): string => `Gränserna är ${percent}-procentiga konfidensintervall.`,
    percentages: {
      count: (women: string, men: string): string =>
        `Procentuell fördelning: av alla ${women} respektive alla ${men}. Könsfördelning: av ${women} och ${men} i gruppen.`,
      share: (women: string, men: string): string =>
        `Andel med utfallet: av ${women} respektive ${men} i gruppen. Könsfördelning: av de ${women} och ${men} som har utfallet.`,
    },
    source: (source: string): string => `Källa: ${source}.`,
    sourceOf: (sheet: string, address: string): string => `bladet ${sheet}, ${address}`,
    population: (women: string, men: string): string => `Population: ${women} och ${men}.`,
    persons: (count: string, sex: string): string => `${count} ${sex}`,
    selection: (column: string, values: string): string => `Urval: ${column} är ${values}.`,
    date: (date: string): string => `Datum: ${date}.`,
    exclusions: (rows: string, excluded: string): string =>
      `Undantag: ${excluded} av ${rows} rader räknas inte.`,
    noExclusions: (rows: string): string => `Undantag: inga, alla ${rows} rader räknas.`,
    otherSexes: (other: string, unknown: string): string =>
      `I totalen ingår även ${other} med annat kön eller som inte vill ange och ${unknown} utan uppgift om kön.`,
    notIndependent: 'En skillnad är inte i sig ojämställdhet.',
  },

  chart: {
    title: (subject: string, by: string): string =>
      by === '' ? `${subject} efter kön` : `${subject} efter ${by} och kön`,
    firstGroups: (shown: string, all: string): string =>
      `Diagrammet visar de ${shown} första grupperna av ${all}.`,
    missingBars: 'Stapel saknas i diagrammet där tabellen har ett tecken i stället för ett tal.',
    alternativeText: (data: {
      readonly kind: string;
      readonly title: string;
      readonly women: string;
      readonly men: string;
      readonly groups: string;
      readonly answer: string;
    }): string =>
      `${data.kind}: ${data.title}. ${capital(data.women)} och ${data.men} var för sig, ${data.groups}. ${data.answer} Talen står i tabellerna nedanför.`,
    groups: (count: string): string => `${count} grupper`,
    oneGroup: 'totalt',
  },

  across: {
    dissimilarity: 'Segregeringsindex D',
    ip: 'IP, andel som skulle behöva byta grupp',
    droppedPersons: 'Personer i grupper där ett kön saknas, utelämnade',
    differenceOf: 'skillnad',
    weightedRatio: (women: string): string => `Standardvägd kvot, ${women} mot män`,
    riskRatio: 'Riskkvot inom grupperna, sammanvägd (Mantel–Haenszel)',
    semiLog: 'Skillnad vid lika uppgifter, semilogaritmisk regression',
    semiLogLow: 'Samma skillnad, nedre gräns',
    semiLogHigh: 'Samma skillnad, övre gräns',
    pooledUnexplained: 'Oförklarad med gemensamma koefficienter (Oaxaca–Blinder)',
    categories: 'Antal grupper i segregeringsindex',
    smallCategories: 'Därav med färre än fem av ett kön',
    kitagawaRate: 'Del av skillnaden som beror på olika värden inom grupperna',
    kitagawaComposition: 'Del av skillnaden som beror på olika sammansättning',
    mantelHaenszel: 'Oddskvot inom grupperna, sammanvägd (Mantel–Haenszel)',
    mantelHaenszelLow: 'Samma oddskvot, nedre gräns',
    mantelHaenszelHigh: 'Samma oddskvot, övre gräns',
    oaxacaGap: 'Skillnad män minus kvinnor (Oaxaca–Blinder)',
    oaxacaExplained: 'Därav förklarad av valda uppgifter',
    oaxacaUnexplained: 'Därav oförklarad',
    trend: 'Skillnadens förändring per period',
    simpson: (strata: string): string =>
      `Obs! Skillnaden vänder när man tar hänsyn till ${strata}. Läs det standardiserade värdet bredvid det råa.`,
  },

  cube: {
    title: (number: string, title: string): string => `Underlag ${number} – ${title}`,
    explanation:
      'Här står de värden som analysbladets formler hämtar. Bladet är låst; ändra i källan och välj Uppdatera.',
    notForPublishing: 'Bladet visar även små antal och ska inte publiceras.',
    table: 'Värden per grupp',
    bandsTable: 'Fjärdedelar efter värde',
    periodsTable: 'Värden per period',
    acrossTable: 'Värden över grupperna',
    label: 'Beteckning',
    key: 'Nyckel',
    value: 'Värde',
    provenance: {
      sheet: 'Källblad',
      address: 'Celler',
      date: 'Datum',
      rowsRead: 'Lästa rader',
      rowsExcluded: 'Rader som inte räknas',
      women: 'Rader kvinnor',
      men: 'Rader män',
      other: 'Rader annat kön',
      unknown: 'Rader utan uppgift om kön',
      measure: 'Mått',
      groups: 'Grupper',
      selection: 'Urval',
      recipe: 'Recept (JSON)',
      hash: 'Kontrollsumma',
    },
    everything: 'Alla rader',
    noGroups: 'Inga',
    measure: {
      count: 'Antal efter kön',
      share: (column: string, outcome: string): string =>
        outcome === '' ? 'Andel med utfallet' : `Andel med ${outcome} i kolumnen ${column}`,
      mean: (column: string): string => `Medelvärde av ${column}`,
      resource: (column: string): string => `${column} per person`,
      rate: (per: string): string => `Antal per ${per} i befolkningen`,
    },
  },

  dataCheck: {
    title: 'Datakontroll',
    explanation: 'Det här märktes när källan lästes. Källan är inte ändrad.',
    nothing: 'Inget att anmärka.',
    table: 'Iakttagelser',
    columns: {
      severity: 'Allvar',
      sheet: 'Blad',
      cells: 'Celler',
      count: 'Antal',
      text: 'Iakttagelse',
      handled: 'Åtgärd',
    },
    handled: { corrected: 'Rättad i minnet', ignored: 'Ignorerad', none: '–' },
    severities: { info: 'Upplysning', warning: 'Varning', error: 'Fel' },
    sources: 'Lästa källor',
    sourceColumns: {
      sheet: 'Blad',
      address: 'Celler',
      rowsRead: 'Lästa rader',
      rowsExcluded: 'Rader som inte räknas',
      date: 'Datum',
    },
  },

  contents: {
    title: 'Innehåll',
    explanation: 'Blad som Jämblad har gjort i den här arbetsboken.',
    parts: {
      plan: 'Planen',
      goals: 'Mål',
      followUp: 'Uppföljning och åtgärdsplaner',
      report: 'Årsredovisning',
      methods: 'Metodblad och beslutsunderlag',
      analyses: 'Analyser',
      dataCheck: 'Kontroll av källorna',
      other: 'Övriga blad',
    },
    columns: { sheet: 'Blad', answers: 'Vad det svarar på', date: 'Beräknat' },
    cubeAnswers: (title: string): string => `Talen bakom ”${title}”`,
    dataCheckAnswers: 'Vad som märktes när källan lästes',
  },

  comment: 'Kommentar',
};

/** The words of the sheets in a language. */
export type Documents = typeof documentsSv;
