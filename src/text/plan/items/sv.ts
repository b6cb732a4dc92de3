import type { PlanItemNumber } from '../../../plan';

/** What the texts of an item are told of. */
export interface PlanItemFacts {
  readonly municipality: string;
  readonly year: number;
  readonly visionName: string;
}

/** An item of the plan in words. */
export interface PlanItemWords {
  readonly heading: string;
  readonly text: string;
  /** What the goal is to relate to, and rest on; empty where the plan says nothing. */
  readonly relatesTo: string;
  readonly evidence: string;
  /** Who answers for it; empty where the plan says nothing. */
  readonly responsible: string;
  readonly followUp: string;
}

/** The words of the items, by their number. */
export interface PlanItems {
  readonly items: Readonly<Record<PlanItemNumber, (facts: PlanItemFacts) => PlanItemWords>>;
  /** What stands where the settings name no vision, no addition, no goal. */
  readonly visionName: string;
  readonly visionAddition: (municipality: string) => string;
  readonly councilGoal: (municipality: string) => string;
}

/** `Övertorneå` → `Övertorneå kommun`; a name that says kommun, stad or region stays. */
function fullName(municipality: string): string {
  return /kommun|stad|region/i.test(municipality) ? municipality : `${municipality} kommun`;
}

/** The items of the plan in Swedish (domain.md 3.1). */
export const planItemsSv: PlanItems = {
  visionName: 'Vision',
  visionAddition: (municipality) =>
    `${fullName(municipality)} ska erbjuda jämställd service och verksamhet för alla kommunens invånare`,
  councilGoal: (municipality) =>
    `${fullName(municipality)} ska ha en rättvis fördelning av resurser till kvinnor och män, flickor och pojkar inom samtliga kommunala verksamheter. ` +
    'Vid beslut om förändringar ska en jämställdhetsanalys vara genomförd',
  items: {
    1: ({ visionName }) => ({
      heading: `Tillägg i ${visionName}`,
      text: '',
      relatesTo: '',
      evidence: '',
      responsible: '',
      followUp: '',
    }),
    2: ({ visionName }) => ({
      heading: 'Kommunövergripande mål',
      text: '',
      relatesTo: visionName,
      evidence: '',
      responsible: 'Kommunfullmäktige antar',
      followUp: 'Årsredovisning',
    }),
    3: () => ({
      heading: 'Nämndsspecifika mål',
      text: 'Varje nämnd/styrelse har utarbetat och antagit minst ett mätbart jämställdhetsmål',
      relatesTo: 'Det kommunövergripande målet',
      evidence: '',
      responsible: 'Nämnd/styrelse',
      followUp: 'Årsredovisning',
    }),
    4: () => ({
      heading: 'Förvaltningsspecifika mål',
      text: 'Varje förvaltning har utarbetat minst ett mätbart jämställdhetsmål',
      relatesTo: 'De av nämnden antagna målen',
      evidence: 'Statistisk analys av någon av förvaltningens huvudprocesser',
      responsible: 'Förvaltningschef',
      followUp: 'Måluppfyllelse och förslag på åtgärder i verksamhetsplan',
    }),
    5: () => ({
      heading: 'Enhets-/avdelningsspecifika mål',
      text: 'Varje enhet/avdelning har utarbetat minst ett mätbart jämställdhetsmål',
      relatesTo: 'Förvaltningens mål',
      evidence: 'Statistisk analys av en delprocess i verksamheten',
      responsible: 'Enhets-/verksamhetschef',
      followUp: 'Måluppfyllelse och förslag på åtgärder till förvaltningschef',
    }),
    6: () => ({
      heading: 'Revidering och uppföljning',
      text:
        'Årlig uppföljning och redovisning av antagna mål sker i årsredovisning. ' +
        'Nämnd/styrelse som ej uppnått antaget mål ska till kommunfullmäktige redovisa en åtgärdsplan för att uppnå måluppfyllelse',
      relatesTo: 'Alla antagna mål',
      evidence: '',
      responsible: 'Nämnd/styrelse',
      followUp: 'Årsredovisning',
    }),
    7: ({ year }) => ({
      heading: `Handlingsplan ${String(year + 1)}`,
      text: `Ny övergripande handlingsplan för ${String(year + 1)} utarbetas och antas`,
      relatesTo: '',
      evidence: '',
      responsible: 'Kommunstyrelsen',
      followUp: '',
    }),
  },
};
