import type { FindingCode, FindingOf } from '../../vocabulary';
import { correctionText } from '../corrections/correctionText';
import { correctionsSv } from '../corrections/sv';
import { createFormats } from '../formats/formats';

/** The sentence of each finding, as a function of its data. */
export type FindingSentences = { readonly [Code in FindingCode]: (finding: FindingOf<Code>) => string };

const { amount, count: number, list, percent } = createFormats('sv');
const quoted = (words: readonly string[]): string => list(words.map((word) => `”${word}”`));
const codes = (words: readonly string[]): string => (words.length === 0 ? 'ingen kod' : quoted(words));
const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;
const rows = (count: number): string => counted(count, 'rad', 'rader');
const cells = (count: number): string => counted(count, 'cell', 'celler');

/** What is said about a user's data, in Swedish. */
export const findingsSv: FindingSentences = {
  noTableFound: ({ where }) =>
    `Ingen tabell hittades på bladet ”${where.sheet}”. En tabell behöver en rubrikrad och minst en rad under den.`,
  tableNotFound: ({ where, data }) =>
    `Bladet ”${where.sheet}” har ingen Excel-tabell som heter ”${data.table}”. ` +
    (data.tables.length === 0
      ? 'Det har inga Excel-tabeller.'
      : `Tabeller som finns: ${quoted(data.tables)}.`),
  rangeEmpty: ({ where, data }) =>
    `Området ”${data.range}” på bladet ”${where.sheet}” är tomt eller är ingen adress. Skriv det som A1:D20.`,
  noDataRows: () => 'Tabellen har rubriker men inga rader.',
  onlyTotals: () => 'Tabellen har bara summor, rubriker och noter, inga rader att räkna.',

  headerMissing: () => 'Ingen rubrikrad hittades. Kolumnerna kallas vid sina bokstäver.',
  headersJoined: ({ data }) =>
    `Rubriken står på ${rows(data.rows)} och har lästs ihop, till exempel ”2024 · Kvinnor”.`,
  headersRepeated: ({ data }) =>
    `Samma rubrik står över flera kolumner: ${quoted(data.headers)}. De senare har fått ett nummer.`,
  labelsFilledDown: ({ data, count }) =>
    `I ”${data.column}” står värdet bara på den första raden i varje grupp. Det har fyllts i på ${rows(count)} i minnet; bladet är oförändrat.`,
  mergedCells: ({ count }) =>
    `${cells(count)} i tabellen är sammanfogade. Bara den första cellen i varje har ett värde.`,

  totalsLeftOut: ({ count, data }) =>
    `${rows(count)} är summor eller medelvärden av andra rader och räknas inte` +
    (data.subtotals > 0 && data.totals > 0 ? ` (${number(data.subtotals)} av dem delsummor).` : '.'),
  repeatedHeadersLeftOut: ({ count }) =>
    `Rubriken står igen på ${rows(count)} inne i tabellen. De räknas inte.`,
  blockHeadings: ({ count, data }) =>
    data.women + data.men > 0
      ? `Tabellen är delad i block med könet som rubrik (${number(data.women)} för kvinnor, ${number(data.men)} för män).`
      : `${rows(count)} är mellanrubriker och räknas inte.`,
  duplicatesLeftOut: ({ count }) =>
    `${rows(count)} är helt lika en tidigare rad och räknas inte. Kontrollera att de är dubbletter.`,
  rowsAlike: ({ count }) =>
    `${rows(count)} är helt ${count === 1 ? 'lik' : 'lika'} en tidigare rad, fast de flesta rader skiljer sig åt. De räknas; kontrollera att ingen står två gånger.`,
  identityRepeated: ({ data }) =>
    `Samma person eller id i ”${data.column}” står på flera rader: ${rows(data.rows)}, ${number(data.identities)} olika. Här räknas rader (händelser), inte personer.`,
  groupsRepeated: ({ count, data }) =>
    `${rows(count)} har samma ${list(data.columns)} som en tidigare rad. Kontrollera att inget räknas två gånger.`,
  hiddenRows: ({ data }) =>
    `${number(data.hidden)} av ${rows(data.rows)} är dolda. ` +
    (data.leftOut ? 'De räknas inte.' : 'De är med i beräkningen.'),
  filterOn: ({ data }) =>
    `Filter är på: ${number(data.visible)} av ${rows(data.rows)} syns. ` +
    (data.leftOut
      ? 'Raderna som filtret döljer räknas inte.'
      : 'Även raderna som filtret döljer är med i beräkningen.'),

  noSexColumn: () =>
    'Ingen kolumn visar kön. Peka ut en kolumn med kön eller personnummer, eller kolumner för kvinnor och män.',
  sexSpellingsMerged: ({ data }) =>
    `I ”${data.column}” skrivs kön på flera sätt. Kvinnor: ${codes(data.women)}. Män: ${codes(data.men)}.`,
  sexCodesAssumed: ({ data }) =>
    `I ”${data.column}” har ${codes(data.women)} lästs som kvinnor och ${codes(data.men)} som män. Ändra om det är fel.`,
  sexCodesAmbiguous: ({ data, count }) => {
    const [first, second] = data.readings;
    return (
      `I ”${data.column}” kan ${quoted(data.codes)} betyda olika saker, och ${rows(count)} räknas som okänt kön tills du har valt. ` +
      `Antingen är ${codes(first.women)} kvinnor och ${codes(first.men)} män (${percent(first.womenShare)} kvinnor), ` +
      `eller är ${codes(second.women)} kvinnor och ${codes(second.men)} män (${percent(second.womenShare)} kvinnor).`
    );
  },
  sexCodesFromLegend: ({ data }) =>
    `Förklaringen på bladet säger att ${codes(data.women)} är kvinnor och ${codes(data.men)} är män i ”${data.column}”.`,
  sexCodesFromIdentity: ({ data }) =>
    `Personnumren visar att ${codes(data.women)} är kvinnor och ${codes(data.men)} är män i ”${data.column}” (stämmer för ${percent(data.agreement)} av ${rows(data.rows)}).`,
  sexDisagreesWithIdentity: ({ data, count }) =>
    `På ${rows(count)} säger ”${data.column}” och ”${data.identityColumn}” olika kön. Kolumnen ”${data.column}” gäller.`,
  sexUnknown: ({ data }) =>
    `${rows(data.rows)} (${percent(data.share)}) har inget kön som går att läsa i ”${data.column}”. De räknas som okänt kön.`,
  sexOther: ({ data }) =>
    `${rows(data.rows)} (${percent(data.share)}) har ett annat svar än kvinna eller man i ”${data.column}”. De räknas för sig.`,
  outcomeAbsent: ({ data }) =>
    `Utfallet ${quoted(data.values)} förekommer inte i ”${data.column}”, så ingen rad räknas till det. Kontrollera hur det är skrivet.`,
  sexCodeAbsent: ({ data }) => `Koderna ${quoted(data.codes)} förekommer inte i ”${data.column}”.`,

  identityNumbersPresent: ({ data }) =>
    `”${data.column}” har personnummer. De används bara i minnet, till kön och ålder, och skrivs aldrig ut.`,
  identityNumbersInvalid: ({ data, count }) =>
    `${counted(count, 'personnummer', 'personnummer')} i ”${data.column}” har fel kontrollsiffra eller datum. Könet räknas som okänt.`,
  identityNumbersReserve: ({ data, count }) =>
    `${counted(count, 'reservnummer', 'reservnummer')} med bokstav står i ”${data.column}”. Könet räknas som okänt.`,
  coordinationNumbers: ({ data, count }) =>
    `${counted(count, 'samordningsnummer', 'samordningsnummer')} står i ”${data.column}”. Könet läses som i ett personnummer.`,
  identityZerosLost: ({ data, count }) =>
    `${counted(count, 'personnummer', 'personnummer')} i ”${data.column}” står som tal och har tappat nollor i början. De har lästs med nollorna.`,
  namesPresent: ({ data }) => `”${data.column}” har namn på personer. Kolumnen läses inte.`,

  numbersAsText: ({ data, count }) =>
    `${cells(count)} i ”${data.column}” är tal som står som text. De har lästs som tal i minnet.`,
  numbersAmbiguous: ({ data, count }) =>
    `${cells(count)} i ”${data.column}” är tal som 1.234, där punkten kan skilja tusental eller decimaler. De har inte lästs. Rätta dem på bladet.`,
  wordsAmongNumbers: ({ data, count }) =>
    `${cells(count)} i ”${data.column}” är ord bland tal och räknas som uppgift saknas.`,
  dashesAsZero: ({ data, count }) =>
    `${cells(count)} i ”${data.column}” har bara ett streck. Det har lästs som noll.`,
  symbolsAsMissing: ({ data, count }) =>
    `${cells(count)} i ”${data.column}” har ${quoted(data.symbols)} och räknas som uppgift saknas.`,
  errorCells: ({ data, count }) =>
    `${cells(count)} i ”${data.column}” visar fel (${list(data.errors)}) och räknas som uppgift saknas.`,
  datesAsText: ({ data, count }) =>
    `${cells(count)} i ”${data.column}” är datum som står som text. De har lästs som datum i minnet.`,
  mixedColumn: ({ data }) =>
    `”${data.column}” blandar ${counted(data.numbers, 'tal', 'tal')} och ${counted(data.words, 'text', 'texter')} och har lästs som text.`,
  unitMultiplied: ({ data }) =>
    `”${data.column}” står i ${data.factor === 1000 ? 'tusental' : 'miljoner'} kronor. Värdena har multiplicerats med ${number(data.factor)} och är i kronor.`,
  shareScalesDiffer: ({ data }) =>
    `Andelarna står på olika sätt: ${quoted(data.zeroToOne)} från 0 till 1, ${quoted(data.zeroToHundred)} från 0 till 100. Jämför dem inte innan de är lika.`,
  sameAmountTwice: ({ data }) =>
    `”${data.first}” och ”${data.second}” är samma belopp i olika enheter. Räkna bara det ena.`,

  agesWorkedOut: ({ data }) =>
    `Åldern har räknats ut ur ”${data.column}”, som den ålder personen fyller under ` +
    { period: `året i ”${data.year}”`, sheet: `${data.year} (året på bladet)`, today: `${data.year} (i år)` }[
      data.yearFrom
    ] +
    `. Den finns som ”${data.ages}”` +
    (data.bands === '' ? '.' : ` och, i grupper, som ”${data.bands}”.`),
  amountsOfTwoSizes: ({ data, count }) =>
    `${cells(count)} i ”${data.column}” är mycket mindre än de andra (högst ${amount(data.largest)}) och kan stå i tusental kronor medan resten står i kronor. De har lästs som de står.`,
  unitDoubtful: ({ data }) =>
    data.factor === 1
      ? `”${data.column}” har så små värden att de kan stå i tusental kronor. De har lästs som kronor.`
      : `Rubriken ”${data.column}” säger tusental eller miljoner, men värdena är så stora att de kan vara kronor redan. De har multiplicerats med ${number(data.factor)}.`,
  shareScaleMixed: ({ data, count }) =>
    `I ”${data.column}” står ${cells(count)} som andel från 0 till 1 och resten i procent. De har lästs som de står.`,
  shareScaleDoubtful: ({ data }) =>
    `Rubriken ”${data.column}” säger procent, men inget värde är större än 1. De har lästs som procent; kanske är de andelar från 0 till 1.`,
  sentinelValues: ({ data, count }) =>
    `${cells(count)} i ”${data.column}” har ${list(data.values.map((value) => number(value)))}, som brukar betyda att uppgift saknas. De har lästs som tal.`,
  spellingsDiffer: ({ data, count }) =>
    `I ”${data.column}” liknar ${quoted(data.texts)} mycket ”${data.is}” (${rows(count)}). De räknas som olika grupper.`,
  totalsDisagree: ({ data }) =>
    `Summaraden säger ${amount(data.stated)} i ”${data.column}”, men raderna blir ${amount(data.sum)}. Summaraden räknas inte. Kontrollera att ingen rad saknas eller står två gånger.`,
  correctionMade: ({ data }) => `Rättat i minnet: ${correctionText(correctionsSv, data.correction)}`,

  sexesDoNotAddUp: ({ data, count }) =>
    `Kvinnor och män blir inte ”${data.total}” på ${rows(count)} (största skillnad ${amount(data.largest)}).`,
  noiseInTotals: ({ data, count }) =>
    `Kvinnor och män skiljer sig lite från ”${data.total}” på ${rows(count)} (som mest ${amount(data.largest)}). Det är vanligt när talen är avrundade eller skyddade med små slumpändringar, som hos SCB.`,
  menWorkedOut: ({ data }) =>
    `Det finns ingen kolumn för män. ”${data.men}” har räknats ut som ”${data.total}” minus ”${data.women}”.`,

  sheetsJoined: ({ data }) =>
    `Bladen ${quoted(data.sheets)} har samma form och har lästs ihop, med bladets namn som period.`,
  sheetsNotAlike: ({ data }) =>
    `Bladen ${quoted(data.sheets)} har inte samma form och kan inte läsas ihop. De behöver samma slags tabell, med samma rubriker.`,
  sheetsAlike: ({ data }) =>
    `Bladen ${quoted(data.sheets)} ser ut att vara samma tabell, ett blad per år. Här har de lästs vart för sig; de kan läsas ihop med bladets namn som period.`,
  columnsNotEverywhere: ({ data }) =>
    `${data.columns.length === 1 ? 'Kolumnen' : 'Kolumnerna'} ${quoted(data.columns)} på bladet ”${data.sheet}” finns inte på alla blad och har utelämnats.`,
};
