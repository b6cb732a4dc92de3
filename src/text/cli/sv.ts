import type { Severity } from '../../vocabulary';

/** What the command line says when all goes well, in Swedish. */
export const cliSv = {
  usage: [
    'Användning:',
    '  jamblad inspect IN.xlsx [--recipe RECEPT.json] [--json FIL]',
    '  jamblad analyse IN.xlsx --recipe RECEPT.json --out UT.xlsx [--json FIL]',
    '  jamblad plan IN.xlsx [--settings INSTÄLLNINGAR.json] --out UT.xlsx',
    '  jamblad method IN.xlsx --method 4r|jamkas-plus|matrices|decision-basis|self-assessment --subject ÄMNE --out UT.xlsx',
    '  jamblad report IN.xlsx --out UT.xlsx [--year ÅR] [--earlier TIDIGARE.xlsx …] [--publish] [--docx FIL] [--html FIL] [--json FIL]',
    '  jamblad check IN.xlsx [--date ÅÅÅÅ-MM-DD] [--json FIL]',
    '  jamblad follow-up IN.xlsx --out UT.xlsx [--date ÅÅÅÅ-MM-DD] [--json FIL]',
    '  jamblad next-plan IN.xlsx --year ÅR --out UT.xlsx',
    '  jamblad collect IN.xlsx IFYLLD.xlsx … --out UT.xlsx [--json FIL]',
    '  jamblad hand-out IN.xlsx --out MAPP',
    '  jamblad export-goals IN.xlsx --out MÅL.csv',
    'Val för alla kommandon: --lang sv|en',
  ],
  table: (data: { sheet: string; address: string; layout: string; rows: number; excluded: number }): string =>
    `${data.sheet} ${data.address}: ${data.layout}, ${String(data.rows)} rader` +
    (data.excluded === 0 ? '' : `, varav ${String(data.excluded)} inte räknas`),
  layouts: {
    individuals: 'en rad per person eller händelse',
    wide: 'kvinnor och män i egna kolumner',
    long: 'en rad per kön',
    blocks: 'kön som rubrik över rader',
  },
  column: (data: { column: string; header: string; role: string; type: string }): string =>
    `  ${data.column}  ${data.header}  (${data.role}, ${data.type})`,
  finding: (data: { severity: Severity; sheet: string; cells: string; text: string }): string =>
    `${{ info: 'Upplysning', warning: 'Varning', error: 'Fel' }[data.severity]}: ${data.sheet}` +
    `${data.cells === '' ? '' : ` ${data.cells}`}: ${data.text}`,
  unexpected:
    'Något gick fel i Jämblad självt, och ingen fil har skrivits. Kör om med JAMBLAD_TRACE=1 och anmäl felet med det som då visas.',
  kept: (count: number): string =>
    `${String(count)} svar har ingen plats längre och står på bladet ”Behållna svar”.`,
  stale: ({ title, date }: { readonly title: string; readonly date: string }): string =>
    `Analysen ”${title}” från ${date} stämmer inte längre med sin källa; den är märkt som inaktuell.`,
  published: (data: { file: string; sheets: readonly string[]; hidden: number }): string =>
    `Skrev ${data.file} för publicering med bladen ${data.sheets.map((sheet) => `”${sheet}”`).join(', ')}. ` +
    (data.hidden === 0
      ? 'Inga uppgifter behövde skyddas.'
      : `${String(data.hidden)} celler visas som .. för att antalen är små.`),
  toBeHidden: (count: number): string =>
    `${String(count)} celler visas som .. när rapporten publiceras; varför står på bladet.`,
  breach: (data: { rule: string; severity: string; path: string; goal: string; text: string }): string =>
    `${data.severity} ${data.rule}: ${data.path}${data.goal === '' ? '' : ` (${data.goal})`}: ${data.text}`,
  checked: ({ date, count }: { date: string; count: number }): string =>
    count === 0 ? `Inga regler är brutna ${date}.` : `${String(count)} brott mot reglerna ${date}.`,
  carried: ({ goals }: { goals: readonly string[] }): string =>
    goals.length === 0
      ? 'Alla mål är uppnådda, så inga mål har förts över.'
      : `Överförda mål: ${goals.join(', ')}. Utfallet är nytt utgångsvärde. Skriv nya målvärden och låt nämnderna anta målen.`,
  conflict: (data: { path: string; field: string; where: string }): string =>
    `Två har skrivit olika: ${data.path}, ${data.field}. Det som kom först står kvar; det andra (${data.where}) står på bladet ”Behållna svar”.`,
  collected: (data: { file: string; files: number; taken: number; conflicts: number }): string =>
    `Hämtade in ${String(data.taken)} svar ur ${String(data.files)} ${data.files === 1 ? 'fil' : 'filer'} till ${data.file}; ${String(data.conflicts)} skiljer sig åt.`,
  handedOut: (data: { folder: string; count: number }): string =>
    `Skrev ${String(data.count)} arbetsböcker att dela ut i ${data.folder}.`,
  exported: (file: string): string => `Skrev målen till ${file}.`,
  created: (data: { file: string; sheets: readonly string[] }): string =>
    `Skrev ${data.file} med bladen ${data.sheets.map((sheet) => `”${sheet}”`).join(', ')}.`,
};

/** The words of the command line in a language. */
export type CliTexts = typeof cliSv;
