const rowsWord = (rows: number): string => (rows === 1 ? 'rad' : 'rader');

/**
 * Every sentence of the task pane in Swedish. Gives the type of the catalogue; the headings and button names are
 * fixed (contract.md 2). Numbers come in as text, already in the reader's format.
 */
export const paneSv = {
  product: 'Jämblad',
  promise: 'Könsuppdelad statistik ur raderna i din arbetsbok. Inga uppgifter lämnar arbetsboken.',
  otherLanguage: 'English',
  /** What the pane can show; the four steps stand under the first. */
  views: {
    label: 'Vad vill du göra?',
    analysis: 'Analys',
    plan: 'Handlingsplan',
    methods: 'Metoder',
    report: 'Årsredovisning',
  },
  steps: { data: '1 Data', check: '2 Kontroll', analysis: '3 Analys', result: '4 Resultat' },
  waitingFor: {
    check: 'Här står det som är bra att veta om raderna, när ett blad är läst.',
    analysis: 'Här väljer du vad du vill veta, när ett blad är läst.',
    result: 'Här kommer svaret, när du har tryckt på Analysera.',
  },
  loadingStep: 'Hämtar steget …',

  data: {
    sheet: 'Blad',
    table: 'Tabell på bladet',
    tableAt: (address: string, name?: string): string =>
      name === undefined ? address : `${name}, ${address}`,
    readAgain: 'Läs om',
    listing: 'Letar efter blad …',
    noSheets:
      'Arbetsboken har inget blad med rader ännu. Skriv in eller klistra in en tabell och tryck på Läs om.',
    noTable: 'Ingen tabell hittades på bladet. Tabellen behöver en rubrikrad och minst en rad under den.',
    rows: (count: number, rows: string): string => `${rows} ${rowsWord(count)}`,
    layout: {
      individuals: 'en rad per person eller händelse',
      wide: 'kvinnor och män i var sin kolumn',
      long: 'en rad per kön och grupp',
      blocks: 'ett avsnitt för varje kön',
    },
    sexIn: (column: string): string => `Kön står i kolumnen ${column}.`,
    sexFromIdentityNumber: (column: string): string =>
      `Kön läses ur personnumren i kolumnen ${column}. De används bara i minnet och skrivs aldrig ut.`,
    sexInColumns: (women: string, men: string): string =>
      `Kvinnor står i kolumnen ${women} och män i kolumnen ${men}.`,
    sexInBlocks: 'Kön står som rubrik över varje avsnitt.',
    sexNotFound: 'Ingen kolumn visar kön. Tryck på Ändra och peka ut den.',
    columns: (count: string): string => `Visa kolumnerna (${count})`,
    column: 'Kolumn',
    role: 'Används som',
    type: 'Innehåll',
    why: 'Visa varför',
    roles: {
      sex: 'Kön',
      personalIdentityNumber: 'Personnummer',
      birthDate: 'Födelsedatum',
      age: 'Ålder',
      group: 'Grupp',
      period: 'Period',
      value: 'Mätvärde',
      weight: 'Antal personer',
      id: 'Nyckel',
      name: 'Namn',
      ignore: 'Används inte',
    },
    types: {
      text: 'text',
      integer: 'heltal',
      number: 'tal',
      share01: 'andel 0–1',
      percent100: 'procent',
      date: 'datum',
      boolean: 'ja/nej',
      mixed: 'blandat',
    },
    ofSex: { women: 'kvinnor', men: 'män', total: 'totalt' },
    agrees: 'Stämmer',
    change: 'Ändra',
    changeDone: 'Klar',
    confirmed: 'Bekräftat',
    changeHeading: 'Ändra hur bladet läses',
    sexColumn: 'Kolumn som visar kön',
    womenColumn: 'Kolumn för kvinnor',
    menColumn: 'Kolumn för män',
    totalColumn: 'Kolumn för totalt',
    none: 'Ingen',
    choose: 'Välj …',
    codes: 'Vad betyder värdena?',
    codesHint: 'Värden som du inte väljer något för räknas som okänt kön.',
    codeFor: (value: string): string => `Värdet ${value}`,
    sexes: { woman: 'Kvinna', man: 'Man', other: 'Annat', unknown: 'Okänt' },
    knownWords: 'Orden i kolumnen läses av Jämblad.',
    roleOf: (column: string): string => `Hur kolumnen ${column} används`,
  },

  check: {
    nothing: 'Inget att anmärka på raderna.',
    inTheWay: (count: number): string => `${count} som hindrar`,
    toLookAt: (count: number): string => `${count} att se över`,
    toKnow: (count: number): string => `${count} att känna till`,
    severity: { error: 'Hindrar', warning: 'Se över', info: 'Bra att veta' },
    show: 'Visa',
    showWhat: (what: string): string => `Visa i bladet: ${what}`,
    times: (count: string): string => `${count} st`,
    question: (column: string): string => `Vad betyder koderna i kolumnen ${column}?`,
    questionWhy: 'Koderna kan läsas på två sätt. Bara du kan veta vilket som är rätt.',
    reading: (women: string, men: string): string => `${women} är kvinnor, ${men} är män`,
    readingShare: (women: string, men: string): string => `ger ${women} kvinnor och ${men} män`,
    populationRows: 'Rader efter kön',
    sexes: { women: 'Kvinnor', men: 'Män', other: 'Annat', unknown: 'Okänt kön' },
    populationOf: (label: string, count: string, share: string): string =>
      `${label}: ${count}, ${share} av raderna`,
  },

  question: {
    what: 'Vad vill du veta?',
    kinds: {
      count: 'Hur många är kvinnor och män?',
      share: 'Hur stor andel av kvinnor och män har ett visst utfall?',
      mean: 'Hur mycket får eller har kvinnor och män i genomsnitt?',
    },
    outcomeColumn: 'Kolumn med utfallet',
    outcomeValues: 'Vilka värden räknas som utfallet?',
    valueColumn: 'Kolumn med talet',
    figures: 'Vilka siffror?',
    womenBase: 'Antal kvinnor bakom siffrorna',
    menBase: 'Antal män bakom siffrorna',
    groups: 'Dela upp efter (högst tre)',
    noGroups: 'Ingen kolumn att dela upp efter.',
    settings: 'Inställningar',
    title: 'Rubrik på analysbladet',
    threshold: 'Gräns för små antal',
    thresholdHint: 'Lägre antal visas som .. i tabeller och diagram. 0 stänger av skyddet.',
    direction: 'Vad är bättre?',
    directions: {
      unsaid: 'Säg inget om det',
      higherIsBetter: 'Högre är bättre',
      lowerIsBetter: 'Lägre är bättre',
      balance: 'Balans är bäst',
      none: 'Ingen riktning',
    },
    reference: 'Andel kvinnor att jämföra med, i procent',
    referenceHint: 'Till exempel andelen kvinnor i kommunen. Lämna tomt om du inte vill jämföra.',
    confidence: 'Säkerhetsnivå för osäkerheten',
    analyse: 'Analysera',
    cancel: 'Avbryt',
    missing: {
      sex: 'Peka ut kolumnen som visar kön under 1 Data.',
      sexAnswer: 'Svara först på frågan om koderna under 2 Kontroll.',
      outcomeColumn: 'Välj kolumnen med utfallet.',
      outcomeValues: 'Välj minst ett värde som räknas som utfallet.',
      valueColumn: 'Välj kolumnen med talet.',
      bases: 'Välj kolumnerna med antalet kvinnor och män bakom siffrorna.',
      threshold: 'Gränsen för små antal ska vara ett heltal, 0 eller högre.',
      reference: 'Andelen kvinnor att jämföra med ska vara ett tal mellan 0 och 100.',
    },
    titleBy: (measured: string, groups: string): string =>
      groups === '' ? measured : `${measured} efter ${groups}`,
    pair: (women: string, men: string): string => `${women} – ${men}`,
  },

  progress: {
    reading: 'Läser bladet',
    analysing: 'Räknar',
    searching: 'Jämför grupperna',
    writing: 'Skriver analysbladet',
    refreshing: 'Uppdaterar analyserna',
    rows: (done: string, total: string, percent: string): string =>
      `${done} av ${total} rader, ${percent} procent`,
  },

  result: {
    everyone: 'Alla',
    women: 'Kvinnor',
    men: 'Män',
    gap: 'Skillnad',
    group: 'Grupp',
    measured: {
      count: 'Antal kvinnor och män',
      share: (outcome: string, column: string): string => `Andel med ${outcome} i ${column}`,
      mean: (column: string): string => `Medelvärde av ${column}`,
      plainShare: 'Andel med utfallet',
      plainMean: 'Medelvärde',
    },
    chartOf: (measured: string, groups: string): string =>
      groups === ''
        ? `Diagram: ${measured}, kvinnor och män.`
        : `Diagram: ${measured}, kvinnor och män efter ${groups}.`,
    chartHint: 'Samma siffror står i tabellen.',
    intervalHint: (confidence: string): string =>
      `Strecken visar osäkerheten (konfidensnivå ${confidence} procent).`,
    largestShown: (shown: string, all: string): string =>
      `Diagrammet visar de ${shown} största av ${all} grupper.`,
    firstShown: (shown: string, all: string): string =>
      `Tabellen visar de första ${shown} av ${all} grupper. Analysbladet visar alla.`,
    womenShare: 'Andel kvinnor',
    unit: { percent: 'procent', points: 'procentenheter', persons: 'antal' },
    inUnit: (measured: string, unit: string): string => (unit === '' ? measured : `${measured}, ${unit}`),
    asTable: 'Visa som tabell',
    asChart: 'Visa som diagram',
    tableOf: (measured: string): string => `${measured} efter kön`,
    persons: (count: string): string => `n\u00a0=\u00a0${count}`,
    certainty: (low: string, high: string, unit: string, confidence: string): string =>
      `Osäkerhet: skillnaden ligger mellan ${low} och ${high} ${unit} (konfidensnivå ${confidence} procent).`,
    turnsRound: (strata: string, difference: string, unit: string): string =>
      `Obs! Skillnaden vänder när man tar hänsyn till ${strata}: då är den ${difference}${unit === '' ? '' : ` ${unit}`}.`,
    noCertainty: 'Ingen osäkerhet går att räkna ut för de här siffrorna.',
    suppressedNote: '.. betyder att antalet är så litet att det skyddas.',
    createSheets: 'Skapa analysblad',
    created: 'Analysbladet är skapat: ',
    openSheet: (sheet: string): string => `Gå till bladet ${sheet}`,
    refresh: 'Uppdatera',
    refreshHint: 'Uppdatera läser källbladen igen och räknar om alla analysblad i arbetsboken.',
    refreshedNone: 'Arbetsboken har inga analysblad att uppdatera ännu.',
    refreshedOne: (title: string, sheet: string): string => `${title}: bladet ${sheet} är uppdaterat.`,
    refreshedNot: (title: string, problems: readonly string[]): string =>
      `${title} kunde inte uppdateras. ${problems.join(' ')}`,
  },

  problem: {
    heading: 'Det gick inte den här gången',
    close: 'Stäng',
    unknown:
      'Något oväntat hände, och ingenting har ändrats i dina rader. Försök igen; hjälper inte det, stäng panelen och öppna den på nytt.',
  },

  host: {
    starting: 'Startar …',
    noAnswer: 'Excel svarar inte',
    noAnswerCure:
      'Stäng panelen och öppna den igen från knappen Jämblad på fliken Start. Hjälper inte det: spara arbetsboken och starta om Excel, och be it-avdelningen kontrollera att appsforoffice.microsoft.com inte är spärrat.',
    outsideExcel: 'Jämblad arbetar inne i Excel',
    outsideExcelCure:
      'Öppna en arbetsbok i Excel och tryck på knappen Jämblad på fliken Start. Finns knappen inte, be den som sköter kommunens Microsoft 365 att lägga till tillägget.',
    tooOld: 'Den här versionen av Excel är för gammal',
    tooOldCure:
      'Jämblad behöver Excel i Microsoft 365, Excel på webben eller Office LTSC 2021 eller senare. Be it-avdelningen om en nyare version, eller öppna arbetsboken i Excel på webben.',
    tryAgain: 'Försök igen',
  },
};

/** What the pane says, in one language. */
export type PaneTexts = typeof paneSv;
