const withUnit = (value: string, unit: string): string => (unit === '' ? value : `${value} ${unit}`);

/** Words for the annual report, in Swedish. Numbers come in as text, already in the reader's format. */
export const annualReportSv = {
  sheetName: 'Årsredovisning',
  title: (municipality: string, year: string): string =>
    `Jämställdhet i årsredovisningen ${year}${municipality === '' ? '' : `, ${municipality}`}`,
  header: (year: string): string => `Årsredovisning ${year}, jämställdhet`,
  footer: (date: string): string => `Jämblad, ${date}`,
  pageNumbers: 'Sida {page} av {pages}',
  toContents: 'Till Innehåll',
  contents: (year: string): string => `Tabeller till årsredovisningen ${year}`,
  howTo:
    'Fyll i de ljusgula cellerna. Tabellerna räknas om direkt; texterna och röjandekontrollen när rapporten skapas på nytt.',
  whatPrints: 'Det som skrivs ut är tabellerna. Checklistan, avstämningen och underlagen skrivs inte ut.',

  checklist: {
    caption: 'Checklista: vad som saknas och från vem',
    columns: { what: 'Del', from: 'Från', missing: 'Saknas', next: 'Gör så här' },
    complete: 'inget',
    staff: 'Personalavdelningen',
    finance: 'Ekonomiavdelningen',
    council: 'Kommunstyrelsen',
    staffRows: 'anställningsformer med antal kvinnor och män',
    unknownAnalysis: (title: string): string =>
      `analysen ”${title}” för tabell 1: välj en analys av antal med grupper`,
    staffDate: 'datum',
    sickHours: (year: string): string =>
      `timmar för sjukfrånvaro och ordinarie arbetstid ${year} för alla grupper`,
    longSick: (year: string): string => `timmar för sjukfrånvaro 60 dagar eller mer ${year}`,
    employees: (year: string): string =>
      `antal anställda ${year} i varje grupp, så att regeln om högst tio kan prövas`,
    earlier: (year: string): string => `värden för ${year}`,
    resources: 'verksamheter med kostnad, fördelningsnyckel och målgrupp',
    resourceOf: (name: string): string => `uppgifter för ${name}`,
    ledger: (name: string): string => `kostnad enligt redovisningen för ${name}`,
    ledgerDiffers: (name: string): string => `kostnaden för ${name} stämmer inte med redovisningen`,
    unreadable: (cell: string): string => `cell ${cell} är inget tal som går att räkna med`,
    source: 'källa',
    goals: 'antagna mål från nämnder och styrelser',
    notAdopted: (goal: string): string => `antaget datum för ${goal}`,
    outcome: (goal: string): string => `utfall för ${goal}`,
    notAssessed: (goal: string): string => `bedömning av ${goal}`,
    remedyPlan: (goal: string): string => `åtgärdsplan för ${goal} med orsak, åtgärder och ny tidpunkt`,
    councilDate: (goal: string): string => `datum i kommunfullmäktige för ${goal}`,
    fill: 'fyll i cellerna på det här bladet',
    fillGoal: 'fyll i målmallen och skapa rapporten på nytt',
    fillFollowUp: 'fyll i uppföljningsbladet och skapa rapporten på nytt',
    fillRemedyPlan: 'fyll i åtgärdsplanen och skapa rapporten på nytt',
    answerAgain: 'rätta källan eller ta bort analysens blad, och skapa rapporten på nytt',
    makePlan: 'skapa handlingsplanen med målmallar, om målen ska redovisas här',
  },

  suppression: {
    caption: 'Röjandekontroll: det här visas som .. när rapporten publiceras',
    none: 'Inga celler behöver skyddas.',
    columns: { table: 'Tabell', row: 'Rad', column: 'Kolumn', why: 'Varför' },
    reasons: {
      primary: 'antalet personer är litet',
      complementary: 'skulle annars avslöja ett litet antal',
      derived: 'räknas fram av en uppgift som skyddas',
    },
    threshold: 'Gräns för små tal',
    thresholdHelp: 'Antal personer från 1 upp till under gränsen visas inte. 5 är vanligt; 0 stänger av.',
    settings: 'Inställningar',
  },

  captions: {
    staff: (date: string): string =>
      `Tabell 1. Anställda efter anställningsform och kön${date === '' ? '' : `, ${date}`}`,
    sickLeave: 'Tabell 2. Sjukfrånvaro i procent av ordinarie arbetstid',
    goals: (year: string): string => `Tabell 3. Måluppfyllelse, nämndernas jämställdhetsmål ${year}`,
    resources: (year: string): string => `Tabell 4. Resursfördelning per kön ${year}`,
    remedyPlans: 'Tabell 5. Åtgärdsplaner till kommunfullmäktige',
    analysis: (number: string, title: string): string => `Tabell ${number}. ${title}, per år`,
    typedStaff: 'Ifyllda anställningsformer (används när ingen analys är vald för tabell 1)',
    reconciliation: 'Underlag till tabell 4: målgrupper, och avstämning mot redovisningen',
    sickHours: 'Underlag till tabell 2: timmar och antal anställda',
    chosen: 'Analyser i årsredovisningen',
  },

  about: {
    caption: 'Källor och anmärkningar, som de står under tabellerna',
    table: 'Tabell',
    staff: 'Tabell 1, anställda',
    sickLeave: 'Tabell 2, sjukfrånvaro',
    goals: 'Tabell 3, måluppfyllelse',
    resources: 'Tabell 4, resurser',
    remedyPlans: 'Tabell 5, åtgärdsplaner',
    source: 'Källa',
    population: 'Population',
    date: 'Datum',
    exclusions: 'Undantag',
    remark: 'Anmärkning',
    remarkHelp: 'Skriv här om något bryter jämförelsen mellan åren, till exempel en ny definition.',
    defaults: {
      staffSource: 'personalsystemet',
      staffPopulation: 'månadsavlönade',
      sickSource: 'personalsystemet',
      sickPopulation: 'alla anställda, 1 januari–31 december',
      goalsSource: 'nämndernas uppföljning',
      goalsPopulation: 'nämndernas antagna jämställdhetsmål',
      resourcesSource: 'ekonomisystemet',
      resourcesPopulation: 'nettokostnad fördelad efter nyttjande',
      remedyPlansSource: 'nämndernas åtgärdsplaner',
      remedyPlansPopulation: 'nämndmål som inte är uppnådda',
      noExclusions: 'inga',
    },
  },

  staff: {
    analysis: 'Hämta tabell 1 från analys',
    analysisHelp:
      'Välj en analys av antal, till exempel anställda efter anställningsform. Tomt: det som fylls i här.',
    form: 'Anställningsform',
    forms: ['Tillsvidare, heltid', 'Tillsvidare, deltid', 'Visstid'],
    women: 'Antal kvinnor',
    men: 'Antal män',
    total: 'Antal totalt',
    ofWomen: 'Procentuell fördelning kvinnor, procent',
    ofMen: 'Procentuell fördelning män, procent',
    womenShare: 'Könsfördelning kvinnor, procent',
    menShare: 'Könsfördelning män, procent',
    whole: 'Totalt',
    percentages:
      'Procentuell fördelning: av alla kvinnor respektive alla män. Könsfördelning: av kvinnor och män i raden.',
    womenShareText: (share: string): string => `Av de anställda är ${share} procent kvinnor.`,
    largest: (data: {
      readonly form: string;
      readonly women: string;
      readonly men: string;
      readonly gap: string;
    }): string =>
      `${data.women} procent av kvinnorna och ${data.men} procent av männen har anställningsformen ${data.form}, en skillnad på ${data.gap} procentenheter.`,
  },

  rounding: (sums: string): string =>
    `Summan av deltalen kan avvika på grund av avrundning${sums === '' ? '' : ` (${sums})`}.`,
  roundedSum: (who: string, parts: readonly string[], sum: string): string =>
    `${who} ${parts.join(' + ')} = ${sum}`,
  women: 'kvinnor',
  men: 'män',
  womenAllAges: 'kvinnor och flickor',
  menAllAges: 'män och pojkar',

  sickLeave: {
    figure: 'Nyckeltal',
    year: (year: string): string => `${year}, procent`,
    change: (year: string): string => `Förändring från ${year}, procentenheter`,
    figures: {
      total: '1 Total sjukfrånvaro',
      long: '2 Sjukfrånvaro 60 dagar eller mer, andel av total',
      women: '3 Kvinnor',
      men: '4 Män',
      gap: 'Skillnad kvinnor − män, procentenheter',
      to29: '5 29 år eller yngre',
      from30to49: '6 30–49 år',
      from50: '7 50 år eller äldre',
    },
    group: 'Grupp',
    groups: {
      women: 'Kvinnor',
      men: 'Män',
      to29: '29 år eller yngre',
      from30to49: '30–49 år',
      from50: '50 år eller äldre',
      long: 'Sjukfrånvaro 60 dagar eller mer, alla',
    },
    sick: (year: string): string => `Sjukfrånvaro ${year}, timmar`,
    ordinary: (year: string): string => `Ordinarie arbetstid ${year}, timmar`,
    employees: (year: string): string => `Antal anställda ${year}`,
    rule: 'Grupper med högst tio anställda redovisas inte (..).',
    ordinaryNote: (hours: string): string => `Ordinarie arbetstid: ${hours}.`,
    hoursOf: (hours: string, year: string): string => `${hours} timmar ${year}`,
    unrounded: 'Förändringen är beräknad på orundade värden.',
    totalText: (year: string, share: string): string =>
      `Den totala sjukfrånvaron ${year} är ${share} procent av ordinarie arbetstid.`,
    changeText: (data: {
      readonly year: string;
      readonly before: string;
      readonly share: string;
      readonly change: string;
      readonly direction: 'lower' | 'higher' | 'equal';
    }): string =>
      data.direction === 'equal'
        ? `Den totala sjukfrånvaron ${data.year} är ${data.share} procent av ordinarie arbetstid, lika mycket som ${data.before}.`
        : `Den totala sjukfrånvaron ${data.year} är ${data.share} procent av ordinarie arbetstid, ${data.change} procentenheter ${data.direction === 'lower' ? 'lägre' : 'högre'} än ${data.before}.`,
    sexes: (women: string, men: string, gap: string): string =>
      `Kvinnors sjukfrånvaro är ${women} procent och mäns ${men} procent, en skillnad på ${gap} procentenheter.`,
    gapBefore: (year: string, gap: string): string => `År ${year} var skillnaden ${gap} procentenheter.`,
  },

  goals: {
    committee: 'Nämnd/styrelse',
    id: 'Mål-id',
    goal: 'Mål (mätbart)',
    unit: 'Enhet',
    baseline: (year: string): string => (year === '' ? 'Utgångsvärde' : `Utgångsvärde ${year}`),
    outcome: (year: string): string => (year === '' ? 'Utfall' : `Utfall ${year}`),
    women: (what: string): string => `${what} kvinnor och flickor`,
    men: (what: string): string => `${what} män och pojkar`,
    gap: (what: string): string => `${what} skillnad`,
    target: 'Målvärde skillnad',
    targetOf: {
      gap: '',
      women: 'kvinnor och flickor ',
      men: 'män och pojkar ',
      ratio: 'kvot ',
    },
    assessment: 'Bedömning',
    council: 'Till KF',
    remedyPlan: 'Åtgärdsplan',
    wayOf: (assessment: string, share: string): string => `${assessment} (${share} procent av vägen)`,
    overridden: (assessment: string, computed: string, reason: string): string =>
      `${assessment} (egen bedömning; talen säger ${computed}. Skäl: ${reason})`,
    levelledDown: (assessment: string, what: string): string => `${assessment} (obs: ${what})`,
    fell: (who: string, change: string): string => `värdet för ${who} sjönk ${change}`,
    rose: (who: string, change: string): string => `värdet för ${who} steg ${change}`,
    metOf: (met: string, all: string): string => `Uppnått ${met} av ${all}.`,
    duty: 'Nämnd/styrelse som ej uppnått mål redovisar åtgärdsplan till kommunfullmäktige (handlingsplanen punkt 6).',
    gapNote: 'Skillnad är kvinnor och flickor minus män och pojkar, beräknad på orundade värden.',
    text: (data: {
      readonly all: string;
      readonly met: string;
      readonly partly: string;
      readonly notMet: string;
      readonly cannot: string;
    }): string =>
      `Av nämndernas ${data.all} jämställdhetsmål är ${data.met} uppnådda, ${data.partly} delvis uppnådda och ${data.notMet} ej uppnådda.` +
      (data.cannot === '0' ? '' : ` ${data.cannot} kan ej bedömas.`),
    narrowed: (narrowed: string, known: string): string =>
      `Skillnaden mellan könen har minskat för ${narrowed} av de ${known} mål där den kan jämföras.`,
    noPlan: 'Inga mål finns att redovisa.',
  },

  resources: {
    name: 'Verksamhet',
    cost: 'Kostnad, tkr',
    key: 'Fördelningsnyckel',
    keyWomen: 'Nyckel kvinnor och flickor',
    keyMen: 'Nyckel män och pojkar',
    women: 'Kvinnor och flickor, tkr',
    men: 'Män och pojkar, tkr',
    womenShare: 'Andel kvinnor och flickor, procent',
    menShare: 'Andel män och pojkar, procent',
    targetShare: 'Målgrupp, andel kvinnor och flickor, procent',
    index: 'Resursindex kvinnor och flickor',
    womenPerPerson: 'Kronor per person i målgruppen, kvinnor och flickor',
    menPerPerson: 'Kronor per person i målgruppen, män och pojkar',
    gap: 'Skillnad, kronor',
    targetWomen: 'Målgrupp kvinnor och flickor, personer',
    targetMen: 'Målgrupp män och pojkar, personer',
    sum: 'Summa',
    target: (parts: string): string => `Målgrupp (kvinnor och flickor, män och pojkar): ${parts} personer.`,
    targetOf: (name: string, women: string, men: string): string => `${name} ${women} och ${men}`,
    redistribution: (parts: string): string => `Omfördelning för lika belopp per person: ${parts}.`,
    redistributionOf: (name: string, amount: string, to: string): string =>
      `${name} ${amount} tkr till ${to}`,
    unrounded: 'Skillnad är kvinnor och flickor minus män och pojkar, beräknad på orundade värden.',
    notIndependent: 'En skillnad är inte i sig ojämställdhet; behov ska vägas in.',
    sharesText: (cost: string, women: string, men: string): string =>
      `Av ${cost} tkr fördelas ${women} procent till kvinnor och flickor och ${men} procent till män och pojkar.`,
    largest: (data: {
      readonly name: string;
      readonly women: string;
      readonly men: string;
      readonly gap: string;
    }): string =>
      `Störst är skillnaden per person i målgruppen för ${data.name}: ${data.women} kronor för kvinnor och flickor och ${data.men} kronor för män och pojkar, en skillnad på ${data.gap} kronor.`,
    ledger: 'Kostnad enligt redovisningen, tkr',
    inTable: 'Kostnad i tabell 4, tkr',
    difference: 'Differens, tkr',
    agrees: 'Stämmer?',
    yes: 'stämmer',
    no: 'avviker',
  },

  remedyPlans: {
    committee: 'Nämnd',
    id: 'Mål-id',
    goal: 'Mål',
    outcome: 'Utfall',
    outcomeText: (data: {
      readonly women: string;
      readonly men: string;
      readonly gap: string;
      readonly unit: string;
    }): string =>
      `kvinnor och flickor ${data.women}, män och pojkar ${data.men}` +
      (data.gap === '' ? '' : `, skillnad ${data.gap}`) +
      (data.unit === '' ? '' : ` (${data.unit})`),
    noOutcome: 'saknas',
    cause: 'Orsak',
    actions: 'Åtgärder',
    responsible: 'Ansvarig',
    newDate: 'Ny tidpunkt för måluppfyllelse',
    council: 'Redovisas KF (datum, §)',
    councilText: (date: string, paragraph: string): string =>
      paragraph === '' ? date : `${date}, § ${paragraph}`,
    status: 'Status',
    statuses: {
      notBegun: 'Saknas: inget är skrivet',
      draft: 'Utkast: orsak, åtgärder eller ny tidpunkt saknas',
      ready: 'Klar, väntar på datum i KF',
      reported: 'Redovisad i KF',
    },
    none: 'Ingen nämnd eller styrelse är skyldig åtgärdsplan.',
    text: (all: string, reported: string): string =>
      `Åtgärdsplan till kommunfullmäktige behövs för ${all} mål; ${reported} har datum i kommunfullmäktige.`,
  },

  analyses: {
    chosenTitle: 'Analys',
    chosen: 'Ta med (Ja/Nej)',
    yes: 'Ja',
    no: 'Nej',
    year: 'År',
    women: (what: string): string => `Kvinnor, ${what}`,
    men: (what: string): string => `Män, ${what}`,
    gap: (unit: string): string => `Skillnad, ${unit}`,
    text: (data: {
      readonly title: string;
      readonly year: string;
      readonly women: string;
      readonly men: string;
      readonly gap: string;
      readonly unit: string;
    }): string =>
      `${data.title}: ${data.year} är värdet för kvinnor ${data.women} och för män ${data.men}, en skillnad på ${withUnit(data.gap, data.unit)}.`,
    before: (year: string, gap: string, unit: string): string =>
      `År ${year} var skillnaden ${withUnit(gap, unit)}.`,
    sources: (sources: string): string => `Källa: ${sources}.`,
    sourceOf: (year: string, source: string): string => `${year} ${source}`,
    typed: 'ifyllt för hand',
    fromWorkbook: 'arbetsboken för året',
    womenSeries: 'Kvinnor',
    menSeries: 'Män',
    chartTitle: (title: string): string => `${title}, kvinnor och män per år`,
    chartText: (title: string): string =>
      `Stapeldiagram: ${title}. En stapel för kvinnor och en för män för varje år. Talen står i tabellen ovanför.`,
  },

  notes: {
    legend:
      'Teckenförklaring: .. uppgiften skyddas eller finns inte. – inget finns att redovisa (noll). . uppgiften kan inte förekomma.',
    entry: (label: string, value: string): string => `${label}: ${value}.`,
    suppressed: 'Uppgifter om få personer visas som ..',
    textIsOld: 'Talen har ändrats sedan texten skrevs. Skapa rapporten på nytt.',
    textIsNew: 'Texten stämmer med talen.',
    textCaption: 'Är texterna aktuella?',
  },
  comment: 'Kommentar',
};

/** The words of the annual report in a language. */
export type AnnualReportTexts = typeof annualReportSv;
