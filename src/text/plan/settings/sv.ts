import type { SettingsProblem, SettingsProblemCode } from '../../../plan';

/** The sentence of each reason why settings cannot be used. */
export type SettingsProblemSentences = Readonly<
  Record<SettingsProblemCode, (problem: SettingsProblem) => string>
>;

const list = (words: readonly string[] = []): string => words.map((word) => `”${word}”`).join(', ');

/** The sentences about settings in Swedish. */
export const settingsProblemsSv: SettingsProblemSentences = {
  notSettings: () =>
    'Inställningarna är inte ett JSON-objekt. Kontrollera filen mot beskrivningen av inställningar.',
  unknownKey: ({ path, value, allowed }) =>
    `Nyckeln ”${value ?? path}” (${path}) är okänd i inställningarna. Här kan stå: ${list(allowed)}.`,
  missingKey: ({ path }) => `Nyckeln ”${path}” saknas i inställningarna. Lägg till den.`,
  wrongType: ({ path, value, allowed }) =>
    `Värdet ${value ?? ''} i ”${path}” i inställningarna är av fel slag. Väntat: ${list(allowed)}.`,
  emptyText: ({ path }) => `Texten i ”${path}” i inställningarna är tom. Skriv något eller ta bort nyckeln.`,
  notAllowed: ({ path, value, allowed }) =>
    `Värdet ”${value ?? ''}” i ”${path}” i inställningarna går inte att använda. Välj ett av: ${list(allowed)}.`,
  yearNotFourDigits: ({ value }) =>
    `Året ”${value ?? ''}” i inställningarna är inte fyra siffror. Skriv det som 2026.`,
  notADate: ({ path, value }) =>
    `Värdet ”${value ?? ''}” i ”${path}” i inställningarna är inget datum. Skriv det som 2026-02-28.`,
  unknownLevel: ({ path, value, allowed }) =>
    `Nivån ”${value ?? ''}” i ”${path}” i inställningarna är okänd. Välj en av: ${list(allowed)}.`,
  levelSkipped: ({ path, value, allowed }) =>
    `Nivån ”${value ?? ''}” i ”${path}” i inställningarna står på fel ställe${allowed?.length === 0 ? ': under en enhet kan inget stå' : `; där ska stå ${list(allowed)}`}. Ingen nivå får hoppas över.`,
  idTwice: ({ path, value }) =>
    `Id ”${value ?? ''}” i ”${path}” i inställningarna används två gånger. Ge enheterna var sitt id.`,
  idNotUsable: ({ path, value }) =>
    `Id ”${value ?? ''}” i ”${path}” i inställningarna går inte att använda. Skriv högst 40 tecken, utan kolon.`,
  nameTwice: ({ path, value }) =>
    `Namnet ”${value ?? ''}” i ”${path}” i inställningarna står två gånger under samma enhet. Ge dem olika namn.`,
};
