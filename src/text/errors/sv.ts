import type { ErrorCode, ErrorData } from '../../vocabulary';

/** The sentence of each error: what happened, and what to do next. */
export type ErrorSentences = { readonly [Code in ErrorCode]: (concerns: ErrorData[Code]) => string };

const list = (words: readonly string[]): string => words.map((word) => `”${word}”`).join(', ');
const thereIs = (what: string, words: readonly string[]): string =>
  words.length === 0 ? '' : ` ${what}: ${list(words)}.`;

/** The sentences about errors in Swedish. */
export const errorsSv: ErrorSentences = {
  sheetNotFound: ({ sheet, sheets }) =>
    `Bladet ”${sheet}” finns inte i arbetsboken.${thereIs('Blad som finns', sheets)} Välj ett av dem.`,
  sheetGone: ({ sheet }) =>
    `Bladet ”${sheet}” togs bort eller ändrades medan det användes. Ångra borttagningen eller välj ett annat blad och försök igen.`,
  sheetTooLarge: ({ sheet, rowCount, columnCount }) =>
    `Den använda delen av bladet ”${sheet}” är ${String(rowCount)} rader och ${String(columnCount)} kolumner, mer än som går att läsa. ` +
    'Ta bort det som står långt utanför tabellen, spara och försök igen.',
  sheetEmpty: ({ sheet }) => `Bladet ”${sheet}” är tomt. Välj ett blad med en tabell.`,
  tableNotFound: ({ sheet, wanted, tables }) =>
    wanted === undefined
      ? `På bladet ”${sheet}” finns ingen tabell som går att läsa. Kontrollera att den har en rubrikrad och minst en rad under den.`
      : `Tabellen eller området ”${wanted}” finns inte på bladet ”${sheet}”.${thereIs('Tabeller som finns', tables)} Ändra receptet eller välj en annan tabell.`,
  noSexColumn: ({ sheet, columns }) =>
    `Ingen kolumn på bladet ”${sheet}” visar kön. Peka ut kolumnen själv.${thereIs('Kolumner som finns', columns)}`,
  cellBeingEdited: () =>
    'En cell i Excel håller på att redigeras. Tryck Enter för att spara den eller Esc för att ångra, och försök igen.',
  workbookProtected: () =>
    'Arbetsbokens struktur är skyddad, så inga blad kan läggas till. Ta bort skyddet under Granska – Skydda arbetsbok och försök igen.',
  sheetLocked: ({ sheet }) =>
    `Bladet ”${sheet}” är skyddat med lösenord och kan inte skrivas om. Ta bort skyddet under Granska – Ta bort bladets skydd och försök igen.`,
  leftUnfinished: ({ sheets }) =>
    `Excel avbröt medan bladen skrevs, så de är inte färdiga: ${sheets.join(', ')}. Det du har skrivit på dem är kvar. Vänta tills Excel svarar igen och välj Uppdatera.`,
  tooMuchForExcel: ({ sheet }) =>
    `En rad på bladet ”${sheet}” är större än Excel kan lämna ut eller ta emot på en gång. Korta de längsta texterna och försök igen.`,
  cellNotWritable: ({ sheet, cell, problem }) =>
    `Innehållet i cell ${cell} på bladet ”${sheet}” går inte att skriva (${problem}). Inget har ändrats där. Anmäl det som ett fel i Jämblad.`,
  excelTooOld: ({ member }) =>
    `Den här versionen av Excel saknar något som Jämblad behöver (${member}). Använd Excel på webben, Microsoft 365 eller Office LTSC 2021 eller senare.`,
  excelBusy: ({ code }) =>
    `Excel svarade inte som väntat (${code}). Vänta en stund, kontrollera uppkopplingen och försök igen.`,
  excelRefused: ({ code }) =>
    `Excel kunde inte utföra det Jämblad bad om (${code}). Spara arbetsboken, öppna den igen och försök på nytt.`,
  stateDamaged: () =>
    'Det som Jämblad har sparat i arbetsboken är skadat. Öppna en tidigare version av arbetsboken (Arkiv – Info – Versionshistorik).',
  nextYearNotLater: ({ year, planYear }) =>
    `Planen i arbetsboken är för ${String(planYear)}, så nästa plan kan inte vara för ${String(year)}. Ange ett senare år.`,
  stateFromLaterVersion: () =>
    'Arbetsboken har sparats med en senare version av Jämblad. Uppdatera tillägget och försök igen.',
  stateTooLarge: ({ kilobytes }) =>
    `Det som Jämblad behöver spara i arbetsboken är för stort (${String(kilobytes)} kB). Flytta några analyser till en annan arbetsbok.`,
  stateNotKept: () =>
    'Excel behöll inte det som Jämblad sparade i arbetsboken. Spara den som .xlsx, öppna den igen och försök på nytt.',
  recipeRefused: () => 'Receptet går inte att använda.',
  settingsRefused: () => 'Inställningarna för handlingsplanen går inte att använda.',
  planMissing: () => 'Arbetsboken har ingen handlingsplan. Skapa den först: välj kommun och år.',
  earlierYearUnknown: () =>
    'En av de tidigare arbetsböckerna säger inte vilket år den gäller. Skapa årsredovisningen i den först, eller fyll i de tidigare årens värden för hand.',
  earlierYearNotBefore: ({ year, reportYear }) =>
    `En av de tidigare arbetsböckerna gäller ${String(year)}, som inte ligger före ${String(reportYear)}. Ange arbetsböcker från tidigare år.`,
  nothingToPublish: () =>
    'Det finns inget att publicera: arbetsboken har ingen analys och ingen plan. Skapa en analys eller en plan först.',
  personalNumberInPublished: ({ places }) =>
    `Inget har publicerats, eftersom det som liknar ett personnummer finns här: ${places.join(', ')}. Ta bort det och publicera på nytt.`,
  fileWithoutPlan: ({ file }) =>
    `Filen ${file} innehåller ingen målmall. Välj den arbetsbok som delades ut, ifylld.`,
  templatesRefused: ({ files, municipality, year }) =>
    `Inget har hämtats in, för planen gäller ${municipality} ${String(year)}. ` +
    files
      .map((other) => `Filen ${other.file} gäller ${other.municipality} ${String(other.year)}.`)
      .join(' ') +
    ' Ta bort den ur listan, eller hämta in den i sin egen plan.',
  fileThere: ({ file }) =>
    `Filen ${file} finns redan och kan vara ifylld. Hämta in den först, eller välj en annan mapp.`,
  cancelled: () => 'Avbrutet. Inget har skrivits i arbetsboken.',
  fileNotFound: ({ file }) => `Filen ${file} finns inte. Kontrollera sökvägen.`,
  fileNotReadable: ({ file }) =>
    `Filen ${file} går inte att läsa. Kontrollera att du har behörighet till den.`,
  fileNotWritable: ({ file }) =>
    `Filen ${file} går inte att skriva. Kontrollera att mappen finns, att du har behörighet och att filen inte är öppen i Excel.`,
  fileIsInput: ({ file }) =>
    `Resultatet kan inte skrivas till ${file}, för det är filen som läses. Ange ett annat namn.`,
  notAnXlsx: ({ file }) =>
    `Filen ${file} är ingen Excelarbetsbok (.xlsx). Öppna den i Excel och spara den som .xlsx.`,
  fileTruncated: ({ file }) =>
    `Filen ${file} är skadad eller ofullständig. Hämta den på nytt, eller öppna och reparera den i Excel och spara den igen.`,
  fileEncrypted: ({ file }) =>
    `Filen ${file} är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet under Arkiv – Info – Skydda arbetsbok och spara den igen.`,
  workbookEmpty: ({ file }) => `Arbetsboken ${file} är tom. Välj en arbetsbok med minst ett ifyllt blad.`,
  notJson: ({ file }) => `Filen ${file} är inte giltig JSON. Kontrollera kommatecken och citattecken i den.`,
  unknownCommand: ({ command, commands }) =>
    command === ''
      ? `Ange ett kommando: ${commands.join(', ')}.`
      : `Kommandot ”${command}” finns inte. Kommandon: ${commands.join(', ')}.`,
  unknownOption: ({ option, options }) => `Valet ${option} finns inte. Val som finns: ${options.join(', ')}.`,
  optionWithoutValue: ({ option }) => `Valet ${option} behöver ett värde efter sig.`,
  optionMissing: ({ option, command }) => `Kommandot ”${command}” behöver valet ${option}.`,
  optionNotAllowed: ({ option, value, allowed }) =>
    `Valet ${option} kan inte vara ”${value}”. Välj ett av: ${allowed.join(', ')}.`,
  dateNotPossible: ({ option, value }) =>
    `Valet ${option} kan inte vara ”${value}”. Skriv en dag som finns, till exempel 2026-09-30.`,
  yearNotPossible: ({ value }) => `Året kan inte vara ”${value}”. Ange fyra siffror, till exempel 2025.`,
  inputMissing: ({ command }) => `Ange vilken arbetsbok som ska läsas: jamblad ${command} IN.xlsx …`,
  otherInputMissing: ({ command, wanted }) =>
    `Kommandot ”${command}” behöver minst en arbetsbok till: jamblad ${command} IN.xlsx ${wanted} …`,
  inputTooMany: ({ command, extra }) =>
    `Kommandot ”${command}” läser en arbetsbok; ”${extra}” är en för mycket. Ta bort den.`,
};
