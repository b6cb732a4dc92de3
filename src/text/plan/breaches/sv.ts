import type { BreachReason, MissingItem, RuleBreach } from '../../../plan';
import { createFormats } from '../../formats/formats';
import { planChoicesSv } from '../choices/sv';

/** The sentence of each reason why a rule is broken, given the breach that it stands in. */
export type BreachSentences = {
  readonly [Kind in BreachReason['kind']]: (
    reason: Extract<BreachReason, { readonly kind: Kind }>,
    breach: RuleBreach,
  ) => string;
};

const { list } = createFormats('sv');
const things = (items: readonly MissingItem[]): string =>
  list(items.map((item) => planChoicesSv.missing[item]));
const goalOf = ({ goal, unit }: RuleBreach): string => (goal === undefined ? unit : `Mål ${goal} (${unit})`);
/** Ends a sentence with the day: by when, or that it has passed. */
const by = ({ due, severity }: RuleBreach): string => {
  if (due === undefined) return '.';
  return severity === 'warning' ? ` senast ${due}.` : `. Sista dag var ${due}.`;
};

/** What came after its day. */
const delivery = (breach: RuleBreach): string => {
  if (breach.rule === 'R10') return 'Nästa handlingsplan antogs';
  if (breach.rule === 'R1') return `${goalOf(breach)} antogs`;
  return breach.rule === 'R5' || breach.rule === 'R6'
    ? `Uppföljningen av ${breach.goal ?? breach.unit} (${breach.unit}) lämnades`
    : `${goalOf(breach)} blev klart`;
};

/** What is said when a rule is broken, in Swedish: what, where, and what to do. */
export const breachesSv: BreachSentences = {
  goalMissing: (_, breach) =>
    breach.rule === 'R11'
      ? `${breach.unit} har inget mål, så kedjan bryts där. Skriv ett mätbart mål i målmallen.`
      : `${breach.unit} har inget mål. Skriv ett mätbart mål i målmallen${by(breach)}`,
  notAdopted: (_, breach) =>
    `${goalOf(breach)} är inte antaget. Anta det och skriv Antaget datum och §${by(breach)}`,
  notPrepared: (_, breach) =>
    `${goalOf(breach)} saknar Utarbetat datum. Skriv datumet i målmallen${by(breach)}`,
  deliveredLate: ({ delivered }, breach) =>
    `${delivery(breach)} ${delivered}, efter ${breach.due ?? ''}. Det står kvar som försenat.`,
  parentMissing: (_, breach) =>
    `${goalOf(breach)} relaterar inte till något mål på nivån ovanför. Välj ett under Relaterar till.`,
  parentOnWrongLevel: ({ parent }, breach) =>
    `${goalOf(breach)} relaterar till ${parent}, som inte står på nivån närmast ovanför. Välj ett annat mål under Relaterar till.`,
  parentOfOtherLine: ({ parent }, breach) =>
    `${goalOf(breach)} relaterar till ${parent}, som hör till en annan del av organisationen. Välj ett mål i den egna linjen under Relaterar till.`,
  parentDeleted: ({ parent }, breach) =>
    `${goalOf(breach)} relaterar till ${parent}, som inte finns längre. Välj ett annat mål under Relaterar till.`,
  evidenceMissing: (_, breach) =>
    `${goalOf(breach)} saknar ${things(breach.missing)}. Målet ska vila på en statistisk analys; fyll i det i målmallen.`,
  notMeasurable: (_, breach) =>
    `${goalOf(breach)} är inte mätbart: ${things(breach.missing)} saknas. Fyll i det i målmallen.`,
  targetIsBaseline: (_, breach) =>
    `${goalOf(breach)} har ett målvärde som är lika med utgångsvärdet. Skriv det värde som ska nås.`,
  targetOnWrongSide: (_, breach) =>
    `${goalOf(breach)} har ett målvärde på fel sida om utgångsvärdet, så att läget skulle bli sämre. Kontrollera målvärde, riktning och tecken.`,
  targetOutOfRange: (_, breach) =>
    `${goalOf(breach)} har ett målvärde som inte är möjligt för måttet. Kontrollera målvärdet och måttenheten.`,
  targetDateNotAfterBaseline: ({ baselineDate }, breach) =>
    `${goalOf(breach)} har ett måldatum som inte ligger efter utgångsvärdets datum (${baselineDate}). Kontrollera datumen.`,
  targetDateAfterYear: ({ targetDate }, breach) =>
    `${goalOf(breach)} ska nås först ${targetDate}, efter planåret. Kontrollera att det är meningen.`,
  vagueVerb: ({ verbs }, breach) =>
    `${goalOf(breach)} har ett verb som inte går att mäta (${list(verbs)}). Skriv hellre minska, öka eller införa.`,
  followUpMissing: ({ lacks }, breach) => {
    const labels = {
      fulfilment: 'Måluppfyllelse',
      proposedActions: 'Förslag på åtgärder',
      submitted: 'Lämnad datum',
    };
    return `${goalOf(breach)} är inte uppföljt: ${list(lacks.map((lack) => labels[lack]))} saknas. Fyll i uppföljningen${by(breach)}`;
  },
  notInAnnualReport: (_, breach) =>
    `${goalOf(breach)} är antaget men har ingen rad i årsredovisningen. Gör om årsredovisningens tabeller.`,
  cannotBeAssessed: (_, breach) =>
    `${goalOf(breach)} kan inte bedömas. Fyll i utfallet för kvinnor och män i uppföljningen.`,
  remedyPlanNotReported: ({ assessment }, breach) =>
    `${goalOf(breach)} är ${assessment === 'partly' ? 'bara delvis' : 'inte'} uppnått. Redovisa en åtgärdsplan till kommunfullmäktige och skriv datumet.`,
  nextPlanNotAdopted: ({ year }, breach) =>
    `Handlingsplanen för ${String(year)} är inte antagen. Anta den och skriv datumet på bladet Plan${by(breach)}`,
  levelledDown: ({ sex }, breach) =>
    `${goalOf(breach)}: skillnaden har minskat, men värdet för ${sex === 'women' ? 'kvinnor' : 'män'}, som låg bättre till, har blivit sämre. Skriv i uppföljningen hur det ska förstås.`,
  decisionWithoutAnalysis: ({ matter }) =>
    `Beslutet ”${matter}” saknar jämställdhetsanalys. Gör analysen före beslutet och skriv Ja på bladet Beslut.`,
  smallCountShown: ({ sheet, cell }) =>
    `Cell ${cell} på bladet ”${sheet}” visar ett antal under gränsen för små tal. Uppdatera bladet innan det lämnas ut.`,
};
