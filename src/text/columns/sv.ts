import type { ColumnReason } from '../../intake';

type Sentences<Reason extends string> = Readonly<Record<Reason, string>>;

/** Why a column was read as it was, in Swedish: its use, then what it holds. */
export const columnsSv = {
  headingSays: (word: string): string => `Rubriken säger ”${word}”.`,
  roles: {
    empty: 'Kolumnen är tom.',
    heading: 'Rubriken säger vad det är.',
    identityNumbers: 'Värdena har formen av personnummer.',
    sexWords: 'Värdena är ord eller förkortningar för kön.',
    nameHeading: 'Rubriken och värdena tyder på namn på personer.',
    pseudonyms: 'Nästan varje rad har en egen kod.',
    dates: 'Värdena är datum.',
    freeText: 'Värdena är långa texter som sällan upprepas.',
    words: 'Värdena är ord som går att gruppera efter.',
    zeroOne: 'Värdena är bara 0 och 1, som nej och ja.',
    numbers: 'Värdena är tal att räkna med.',
    derived: 'Talen är uträknade ur andra kolumner.',
    totalOfBoth: 'Summan av kvinnor och män säger inget nytt.',
    sexInHeading: 'Rubriken säger vilket kön talen gäller.',
    headcount: 'Heltal under en rubrik om antal, bredvid andra tal.',
    firstLabel: 'Första kolumnen namnger raderna i en färdig tabell.',
    secondSex: 'En tidigare kolumn visar redan kön.',
    workedOut: 'Kolumnen finns inte på bladet utan har räknats ut.',
    sheetName: 'Perioden står i bladens namn.',
  } satisfies Sentences<ColumnReason['role']>,
  types: {
    words: 'Nästan alla celler är text.',
    trueFalse: 'Cellerna är sant eller falskt.',
    dateFormat: 'Cellerna är formaterade som datum.',
    dateTexts: 'Texterna är datum.',
    dateDigits: 'Talen är datum skrivna med åtta siffror.',
    wordsAndNumbers: 'Tal och ord är blandade.',
    percentSign: 'Värdena har procenttecken.',
    percentFormat: 'Cellerna är formaterade som procent.',
    shareHeading: 'Rubriken talar om andel eller procent, och talen ryms på den skalan.',
    wholeNumbers: 'Alla tal är heltal.',
    decimals: 'Talen har decimaler.',
    corrected: 'Du har valt skalan.',
    workedOut: 'Uträknad.',
  } satisfies Sentences<ColumnReason['type']>,
};

/** Why a column was read as it was, in one language. */
export interface ColumnTexts {
  readonly headingSays: (word: string) => string;
  readonly roles: Sentences<ColumnReason['role']>;
  readonly types: Sentences<ColumnReason['type']>;
}
