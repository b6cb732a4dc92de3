import type { RecipeProblem, RecipeProblemCode } from '../../analysis';

/** The sentence of each problem with a recipe: names what it concerns, lists what there is, says what to do. */
export type RecipeProblemSentences = Readonly<Record<RecipeProblemCode, (problem: RecipeProblem) => string>>;

const list = (words: readonly string[] = []): string => words.map((word) => `”${word}”`).join(', ');
const inPlace = (path: string): string => (path === '' ? 'i receptet' : `i ”${path}” i receptet`);

/** The sentences about recipes in Swedish. */
export const recipesSv: RecipeProblemSentences = {
  notARecipe: () => 'Receptet är inte ett JSON-objekt. Kontrollera filen mot beskrivningen av recept.',
  unknownKey: ({ path, value, allowed }) =>
    `Nyckeln ”${value ?? path}” (${path}) är okänd. Här kan stå: ${list(allowed)}.`,
  missingKey: ({ path, allowed }) =>
    `Nyckeln ”${path}” saknas i receptet.${allowed ? ` Den kan vara: ${list(allowed)}.` : ' Lägg till den.'}`,
  wrongType: ({ path, value, allowed }) =>
    `Värdet ${value ?? ''} ${inPlace(path)} är av fel slag. Väntat: ${list(allowed)}.`,
  notAllowed: ({ path, value, allowed }) =>
    `Värdet ”${value ?? ''}” ${inPlace(path)} går inte att använda. Välj ett av: ${list(allowed)}.`,
  outOfRange: ({ path, value, allowed }) =>
    `Talet ${value ?? ''} ${inPlace(path)} ligger utanför det tillåtna (${(allowed ?? []).join(', ')}). Skriv ett tal inom det.`,
  emptyText: ({ path }) => `Texten ${inPlace(path)} är tom. Skriv ett namn eller ta bort nyckeln.`,
  emptyList: ({ path }) => `Listan ${inPlace(path)} är tom. Skriv minst ett värde eller ta bort nyckeln.`,
  tooManyColumns: ({ path }) => `Listan ${inPlace(path)} har fler än tre kolumner. Välj högst tre.`,
  repeatedColumn: ({ path, value }) =>
    `Kolumnen ”${value ?? ''}” ${inPlace(path)} står två gånger. Ta bort den ena.`,
  sexNotTold: ({ allowed }) =>
    `Receptet säger inte hur kön framgår. Skriv en av nycklarna ${list(allowed)} i ”sex”.`,
  weightOfFinishedTable: ({ value }) =>
    `”weight” (”${value ?? ''}”) kan inte användas när kvinnor och män står i egna kolumner. Använd ”womenWeight” och ”menWeight” i ”sex”.`,
  weightsIncomplete: ({ path }) =>
    `Nyckeln ”${path}” saknas: ”womenWeight” och ”menWeight” måste stå tillsammans.`,
  outcomeNotTold: () =>
    'Måttet ”share” behöver ”column” och ”positive”, eller i en färdig tabell ”womenWeight” och ”menWeight”.',
  measureNotTold: ({ path }) => `Nyckeln ”${path}” saknas: säg vilken kolumn som ska mätas.`,
  explainNeedsMean: ({ value }) =>
    `”explain” kan bara användas med måttet ”mean”, inte med ”${value ?? ''}”.`,
  explainNeedsPersons: () =>
    '”explain” behöver en rad per person och kan inte användas när kvinnor och män står i egna kolumner.',
  standardNeedsStrata: () =>
    '”standard” ger vikter åt grupperna i ”strata”, som saknas i receptet. Lägg till ”strata” eller ta bort ”standard”.',
  targetNeedsPeriod: () =>
    '”targetValue” är målet för utvecklingen över tid och behöver ”period”. Lägg till ”period” eller ta bort ”targetValue”.',
  dominanceNeedsAmounts: ({ value }) =>
    `”dominance” och ”pPercent” i ”smallCounts” skyddar belopp rad för rad och kan bara användas med måtten ”resource” och ”mean” där varje rad har ett kön, inte med ”${value ?? ''}” här. Ta bort dem.`,
  unknownSheet: ({ value, allowed }) =>
    `Bladet ”${value ?? ''}” finns inte i arbetsboken. Blad som finns: ${list(allowed)}.`,
  sheetsDiffer: ({ value }) =>
    `Bladen ${value ?? ''} har inte samma form och kan inte läsas ihop. Ge dem samma slags tabell med samma rubriker, eller ta bort ”joinedSheets” ur receptet.`,
  unknownColumn: ({ path, value, allowed }) =>
    `Kolumnen ”${value ?? ''}” ${inPlace(path)} finns inte i tabellen. Kolumner som finns: ${list(allowed)}.`,
  personalColumn: ({ path, value }) =>
    `Kolumnen ”${value ?? ''}” ${inPlace(path)} pekar ut enskilda personer och får inte visas. Välj en annan kolumn.`,
  columnWithoutNumbers: ({ path, value, allowed }) =>
    `Kolumnen ”${value ?? ''}” ${inPlace(path)} innehåller inga tal.${
      allowed && allowed.length > 0 ? ` Kolumner med tal: ${list(allowed)}.` : ' Välj en kolumn med tal.'
    }`,
};
