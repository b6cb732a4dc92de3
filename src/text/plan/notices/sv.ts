import type { FormField, PlanFindingCode, PlanFindingOf } from '../../../plan';
import { createFormats } from '../../formats/formats';
import { planLabelsSv } from '../labels/sv';

/** The sentence of each finding about the plan, as a function of it. */
export type PlanFindingSentences = {
  readonly [Code in PlanFindingCode]: (finding: PlanFindingOf<Code>) => string;
};

interface Placed {
  readonly where: { readonly sheet: string; readonly cells: string };
}

const { amount, list } = createFormats('sv');
const quoted = (words: readonly string[]): string => list(words.map((word) => `”${word}”`));
const at = ({ where: { sheet, cells } }: Placed): string =>
  cells === '' ? `Bladet ”${sheet}”` : `Cell ${cells} på bladet ”${sheet}”`;
const labelOf = (field: string): string =>
  field === 'decisionDate'
    ? planLabelsSv.decisions.date
    : (planLabelsSv.fields[field.replace(/\d+$/, '') as FormField] ?? field);
const field = (finding: Placed & { readonly data: { readonly field: string } }): string =>
  `${at(finding)} (${labelOf(finding.data.field)})`;

/** What is said about what people have typed into the plan, in Swedish. */
export const planFindingsSv: PlanFindingSentences = {
  numberNotReadable: (finding) =>
    `${field(finding)} ska vara ett tal men går inte att läsa som ett. Skriv bara talet, till exempel 12,5.`,
  numberAmbiguous: (finding) =>
    `${field(finding)} kan läsas på två sätt: punkten kan stå för decimal eller tusental. Skriv talet med decimalkomma och utan punkt.`,
  numberIsDate: (finding) =>
    `${field(finding)} ska vara ett tal men är ett datum. Excel gör ibland om tal med punkt eller streck; sätt cellens format till Tal och skriv talet igen.`,
  numberReadAs: (finding) =>
    `${field(finding)} står som text och har lästs som ${amount(finding.data.value)}. Kontrollera att det stämmer.`,
  percentScaleMixed: (finding) =>
    `${field(finding)} är ${amount(finding.data.value)} medan ett annat värde för samma indikator är ${amount(finding.data.other)}. Skriv alla värden på samma sätt, till exempel 45 för 45 procent.`,
  baselineOverwritten: (finding) =>
    `${field(finding)} har skrivits över; analysens värde ${amount(finding.data.value)} gäller. Skriv ett annat underlag om målet ska ha egna utgångsvärden, annars fyller Jämblad i värdet igen.`,
  formulaInInput: (finding) =>
    `${field(finding)} har fått en formel; dess värde används. Skriv värdet i stället, så att det inte ändras när något annat gör det.`,
  errorInInput: (finding) =>
    `${field(finding)} visar felet ${finding.data.error} och används inte. Skriv värdet på nytt.`,
  dateNotReadable: (finding) =>
    `${field(finding)} ska vara ett datum men går inte att läsa som ett. Skriv det som 2026-12-31.`,
  dateIncomplete: (finding) =>
    `${field(finding)} är bara en del av ett datum. Skriv år, månad och dag, till exempel 2026-12-31.`,
  dateReadAs: (finding) =>
    `${field(finding)} har lästs som ${finding.data.date}. Kontrollera att det stämmer.`,
  choiceUnknown: (finding) =>
    `${field(finding)} har ett värde som inte går att välja. Välj ett av: ${list(finding.data.allowed)}.`,
  parentUnknown: (finding) =>
    `${at(finding)} (Relaterar till) nämner inget mål som finns. Välj ett ur listan eller skriv målets id.`,
  processUnknown: (finding) =>
    `${at(finding)} nämner en process som enheten inte har på bladet Organisation. Processer som finns: ${quoted(finding.data.processes)}.`,
  targetSignDiffers: (finding) =>
    `${at(finding)}: målvärdet ${amount(finding.data.target)} har ett annat tecken än utgångsvärdets skillnad ${amount(finding.data.baseline)}. Skillnaden är kvinnor − män; skriv målvärdet med samma tecken om det är storleken som ska minska.`,
  targetNotUsed: (finding) =>
    `${field(finding)} används inte med det mått som är valt. Flytta värdet till rätt målvärde eller byt mått.`,
  outcomeBeforeBaseline: (finding) =>
    `${at(finding)}: utfallets datum ${finding.data.outcome} är tidigare än utgångsvärdets ${finding.data.baseline}. Kontrollera datumen.`,
  overrideWithoutReason: (finding) =>
    `${at(finding)}: en egen bedömning gäller först när skälet står bredvid. Skriv skälet eller ta bort bedömningen.`,
  sheetCopied: (finding) =>
    `${at(finding)} är en kopia av ”${finding.data.kept}”, som är det blad som läses. Flytta över det som är nytt och ta bort kopian.`,
  sheetOfUnknownUnit: (finding) =>
    `${at(finding)} hör till en enhet som inte finns i planen. Det läses inte. Lägg till enheten på bladet Organisation eller ta bort bladet.`,
  unitNameMissing: (finding) => `${at(finding)} har ingen enhet med namn. Skriv namnet eller töm raden.`,
  unitLevelUnknown: (finding) =>
    `${at(finding)} har en nivå som inte finns. Välj en av: ${list(finding.data.allowed)}.`,
  unitParentUnknown: (finding) =>
    `${at(finding)}: ”${finding.data.unit}” står under ”${finding.data.parent}”, som inte finns. Skriv namnet som det står på sin egen rad.`,
  unitParentAmbiguous: (finding) =>
    `${at(finding)}: flera enheter heter ”${finding.data.parent}”. Skriv vägen till den som ”${finding.data.unit}” står under: ${quoted(finding.data.paths)}.`,
  unitLevelSkipped: (finding) =>
    `${at(finding)}: ”${finding.data.unit}” kan inte stå direkt under ”${finding.data.parent}”. En förvaltning står under en nämnd och en enhet under en förvaltning.`,
  unitCycle: (finding) =>
    `${at(finding)}: ${quoted(finding.data.units)} står under varandra i en ring. Ändra vad någon av dem står under.`,
  unitNameTwice: (finding) =>
    `${at(finding)}: ”${finding.data.unit}” finns redan på samma ställe. Ge den ett annat namn eller ta bort raden.`,
  unitIdTwice: (finding) =>
    `${at(finding)}: ”${finding.data.unit}” har samma id som en rad ovanför och läses som en ny enhet. Ta bort raden om den är en kopia.`,
  organisationNotUnderstood: (finding) =>
    `${at(finding)}: ingen organisation gick att läsa. Skriv nivå, namn och överordnad på varje rad, eller nämnd, förvaltning och enhet i var sin kolumn.`,
};
