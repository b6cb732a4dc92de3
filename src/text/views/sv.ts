/** Words of the pane's further views (the plan, the methods, the annual report), in Swedish. */
export const viewsSv = {
  working: 'Arbetar …',
  failed: 'Något gick fel i Jämblad självt. Spara arbetsboken, öppna den igen och försök på nytt.',
  wrote: (count: number): string =>
    count === 1 ? 'Ett blad är skrivet: ' : `${String(count)} blad är skrivna. Börja med `,
  openSheet: (name: string): string => `Gå till bladet ${name}`,
  show: 'Visa',

  plan: {
    heading: 'Handlingsplan',
    loading: 'Läser handlingsplanen …',
    none: 'Arbetsboken har ingen handlingsplan ännu. Fyll i kommun och år, så skrivs planen med en målmall för varje nämnd, förvaltning och enhet.',
    municipality: 'Kommun',
    year: 'År',
    organisation: 'Organisation (valfritt)',
    organisationHint:
      'Klistra in en lista: en rad per enhet, indragen under sin förvaltning och nämnd, eller som Nämnd / Förvaltning / Enhet. Den går att ändra på bladet Organisation.',
    yearWrong: 'Skriv året med fyra siffror.',
    municipalityMissing: 'Skriv kommunens namn.',
    create: 'Skapa handlingsplan',
    notUnderstood: 'Det här i listan gick inte att läsa:',
    wheel: 'Årshjul',
    wheelLabel: (year: number): string =>
      `Årshjul ${String(year)} med planens datum. Samma sak står i listan nedanför.`,
    months: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    next: (heading: string, date: string): string => `Nästa datum: ${date}, ${heading}.`,
    noNext: 'Årets alla datum har passerat.',
    done: (done: number, of: number): string => `${String(done)} av ${String(of)} klara`,
    due: (date: string): string => `senast ${date}`,
    late: (names: string): string => `Försenade: ${names}`,
    toDo: 'Att göra',
    nothingToDo: 'Inget saknas i dag.',
    severities: { error: 'Fel', late: 'Försenat', warning: 'Varning' },
    more: (count: number): string => `och ${String(count)} till på bladen`,
    refresh: 'Uppdatera planen',
    followUp: 'Följ upp målen',
    kept: (count: number): string =>
      `${String(count)} svar har ingen plats längre och står på bladet Behållna svar.`,
    findings: 'Det här behöver ses över i det som är ifyllt',
    collect: {
      heading: 'Hämta in ifyllda mallar',
      explanation:
        'Välj de arbetsböcker som chefer har skickat tillbaka. Det som redan står här, eller kom först, ligger kvar; en tom cell ändrar inget. Filerna läses bara i minnet.',
      files: 'Ifyllda arbetsböcker',
      collect: 'Hämta in',
      taken: (count: number): string =>
        count === 1 ? 'Ett svar är hämtat.' : `${String(count)} svar är hämtade.`,
      conflicts: 'Här fanns två olika svar. Det som inte står kvar finns på bladet Behållna svar:',
      stands: (ours: string, theirs: string): string => `”${ours}” står kvar, inte ”${theirs}”`,
    },
    nextYear: {
      heading: (year: number): string => `Handlingsplan ${String(year)}`,
      explanation: (year: number): string =>
        `Planen för ${String(year)} skrivs i den här arbetsboken: mål som inte nåddes förs över, uppföljningen tas bort. Spara därför först en kopia som arkiv (Arkiv – Spara en kopia), och öppna kopian.`,
      isCopy: 'Jag har sparat en kopia, och den är öppen här',
      make: (year: number): string => `Skapa handlingsplan ${String(year)}`,
      carried: (goals: string): string => `Överförda mål: ${goals}`,
    },
  },

  goal: {
    make: 'Gör till mål',
    explanation: 'Analysen blir underlag i en målmall, med utgångsvärde och datum ifyllda.',
    unit: 'Vems mål?',
    put: 'Lägg i målmallen',
  },

  methods: {
    heading: 'Metoder',
    explanation:
      'Formulär som fylls med det som arbetsbokens analyser visar i dag. Det du skriver i dem finns kvar när de skapas igen.',
    method: 'Metod',
    subject: 'Verksamhet eller ärende',
    subjectMissing: 'Skriv vad det handlar om.',
    create: 'Skapa formulär',
  },

  report: {
    heading: 'Årsredovisning',
    explanation:
      'Fem tabeller och de analyser du har, med en text under varje. Fyll i de gula cellerna på bladet och skapa igen, så räknas allt om.',
    create: 'Skapa årsredovisning',
    preview: 'Det här blir två punkter (..) vid publicering',
    nothingHidden: 'Inget behöver prickas.',
    reasons: {
      primary: 'så få personer att enskilda kan kännas igen',
      complementary: 'annars går ett skyddat tal att räkna ut',
      derived: 'räknat ur ett skyddat tal',
    },
    copy: (caption: string): string => `Kopiera till Word: ${caption}`,
    word: 'Spara som Word-fil',
    wordFile: (year: number): string => `Årsredovisning ${String(year)}.docx`,
    copied: 'Kopierad. Klistra in i Word.',
    copyFailed: 'Excel tillät inte kopieringen. Markera tabellen på bladet och kopiera den därifrån.',
    publish: {
      heading: 'Lås för publicering',
      explanation:
        'Allt blir värden, små tal blir två punkter (..), och bara våra färdiga blad blir kvar: inga källblad, underlag, kommentarer eller namn. Det går inte att ångra. Spara därför först en kopia (Arkiv – Spara en kopia), och öppna kopian.',
      isCopy: 'Jag har sparat en kopia, och den är öppen här',
      make: 'Lås kopian för publicering',
      done: (sheets: string): string => `Klart. Kvar är: ${sheets}.`,
    },
  },
};

/** Every text of the further views; the English file holds the same. */
export type ViewTexts = typeof viewsSv;
