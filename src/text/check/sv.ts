import { correctionText } from '../corrections/correctionText';
import { correctionsSv } from '../corrections/sv';
import type { Correction } from '../../vocabulary';
import { createFormats } from '../formats/formats';

const { list } = createFormats('sv');
const quoted = (words: readonly string[]): string => list(words.map((word) => `”${word}”`));

/** What the pane says where a person puts something right, in Swedish. Numbers come in as text. */
export const checkSv = {
  correct: 'Åtgärda i minnet',
  correctWhat: (what: string): string => `Åtgärda i minnet: ${what}`,
  correction: (correction: Correction): string => correctionText(correctionsSv, correction),
  ignore: 'Ignorera',
  ignoreWhat: (what: string): string => `Ignorera: ${what}`,
  takeUp: 'Ta upp igen',
  takeUpWhat: (what: string): string => `Ta upp igen: ${what}`,
  undo: 'Ångra',
  undoWhat: (what: string): string => `Ångra: ${what}`,
  undoAll: 'Ångra alla rättelser',
  corrected: (count: number, text: string): string =>
    `${text} ${count === 1 ? 'rättelse är gjord' : 'rättelser är gjorda'} i minnet. Bladet är oförändrat.`,
  ignored: (count: number, text: string): string =>
    `${text} ${count === 1 ? 'anmärkning är ignorerad' : 'anmärkningar är ignorerade'}.`,
  showIgnored: 'Visa ignorerade',
  hideIgnored: 'Dölj ignorerade',
  followIdentity: (column: string): string => `Låt personnumren i ${column} gälla`,
  leaveOut: (column: string): string => `Använd inte ${column}`,
  hidden: {
    filter: (visible: string, all: string): string =>
      `Filter är på: ${visible} av ${all} rader syns. Vilka ska räknas?`,
    byHand: (hidden: string, all: string): string => `${hidden} av ${all} rader är dolda. Vilka ska räknas?`,
    all: 'Alla rader',
    visible: 'Bara raderna som syns',
  },
  years: {
    offer: (sheets: readonly string[]): string =>
      `Bladen ${quoted(sheets)} ser ut att vara samma tabell, ett blad per år.`,
    join: 'Läs bladen ihop',
    joined: (sheets: readonly string[]): string =>
      `Bladen ${quoted(sheets)} läses ihop. Bladets namn är perioden.`,
    part: 'Läs bara det valda bladet',
  },
  recalled: {
    own: (date: string): string => `Dina val från ${date} används.`,
    forget: 'Börja om utan dem',
    offer: (sheet: string, date: string): string =>
      `Bladet liknar ”${sheet}”, som lästes ${date}. Vill du använda valen därifrån?`,
    take: 'Använd valen',
    decline: 'Nej tack',
    apply: 'Använd översättningen',
    translation: 'Översättning',
    noLonger: 'Det här passar inte längre:',
    lostHeading: (header: string): string => `Rubriken ”${header}” heter nu`,
    lostNothing: (headers: readonly string[]): string =>
      `Rubrikerna ${quoted(headers)} finns inte på bladet.`,
    fresh: (value: string, column: string): string => `”${value}” i ${column} hette förut`,
    gone: (values: readonly string[], column: string): string =>
      `${quoted(values)} finns inte längre i ${column}.`,
    nothing: 'Ingen motsvarighet',
    isNew: 'En ny grupp',
    allFits: 'Alla rubriker och grupper passar.',
  },
  questions: {
    again: 'Fråga samma sak som förut',
    choose: 'Välj en tidigare fråga …',
    hint: 'Fyller i frågan nedan. Du kan ändra den innan du analyserar.',
  },
  unknownBounds: (women: string, men: string): string =>
    `Om alla med okänt kön vore kvinnor vore andelen kvinnor ${women}; om alla vore män ${men}.`,
};

/** What the pane says where a person puts something right, in one language. */
export type CheckTexts = typeof checkSv;
