/** What the workbench says besides the pane, in Swedish. */
export const workbenchSv = {
  title: 'Jämblad – arbetsbänk',
  subtitle: 'Ett kalkylblad bredvid Jämblad, utan Excel. Allt stannar i den här webbläsaren.',
  openOwn: 'Öppna egen arbetsbok',
  download: 'Ladda ner',
  sample: 'Exempelkommun',
  dropHere: 'Släpp arbetsboken här',
  opening: (name: string): string => `Öppnar ${name} …`,
  startingUp: 'Startar arbetsbänken …',
  showing: (name: string): string => `Arbetsbok: ${name}`,
  rowsNotShown: (sheet: string, shown: string, total: string): string =>
    `Rutnätet visar de första ${shown} av ${total} rader i ${sheet}. Jämblad läser alla.`,
  cannotOpen: {
    notAnXlsx: (name: string): string =>
      `${name} är ingen Excel-arbetsbok (.xlsx). Spara den som Excel-arbetsbok och öppna den igen.`,
    truncated: (name: string): string =>
      `${name} är skadad eller bara delvis hämtad. Hämta filen igen och öppna den på nytt.`,
    encrypted: (name: string): string =>
      `${name} är skyddad med lösenord. Ta bort lösenordet i Excel och öppna den igen.`,
    emptyWorkbook: (name: string): string => `${name} har inga blad. Öppna en arbetsbok med minst ett blad.`,
    other: (name: string): string => `${name} gick inte att öppna. Pröva att spara den på nytt i Excel.`,
  },
  cellLocked: (cell: string): string =>
    `Cellen ${cell} är skyddad. Ändra i källbladet, eller i de celler som är öppna för inmatning.`,
  cannotStart:
    'Arbetsbänken kunde inte starta. Ladda om sidan; hjälper inte det, stäng fliken och kör npm start igen.',
};

/** The sentences of the workbench. */
export type WorkbenchTexts = typeof workbenchSv;
