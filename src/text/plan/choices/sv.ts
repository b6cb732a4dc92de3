import type { ChoiceWords, GoalStatus, MissingItem } from '../../../plan';

/** The words that people choose from, and the words for what is reckoned; exact, by contract 2. */
export interface PlanChoices extends ChoiceWords {
  readonly statuses: Readonly<Record<GoalStatus, string>>;
  readonly missing: Readonly<Record<MissingItem, string>>;
  readonly severities: { readonly error: string; readonly late: string; readonly warning: string };
  readonly baselineOrigins: {
    readonly analysis: string;
    readonly manual: string;
    readonly carriedOver: string;
  };
  /** The bodies that are not in the organisation. */
  readonly bodies: {
    readonly council: string;
    readonly executiveCommittee: string;
    readonly municipality: string;
  };
}

/** The words for choices in Swedish. */
export const planChoicesSv: PlanChoices = {
  levels: {
    vision: 'Vision',
    council: 'Kommunfullmäktige',
    committee: 'Nämnd/styrelse',
    department: 'Förvaltning',
    unit: 'Enhet/avdelning',
  },
  directions: {
    higherIsBetter: 'Högre är bättre',
    lowerIsBetter: 'Lägre är bättre',
    balance: 'Balans',
    none: 'Ingen',
  },
  measures: { gap: 'Skillnad', ratio: 'Kvot kvinnor/män', shareOfWomen: 'Andel kvinnor' },
  goalTypes: { effect: 'Effekt', result: 'Resultat', activity: 'Aktivitet' },
  assessments: {
    met: 'Uppnått',
    partly: 'Delvis',
    notMet: 'Ej uppnått',
    cannotBeAssessed: 'Kan ej bedömas',
  },
  yes: 'Ja',
  no: 'Nej',
  statuses: {
    missing: 'Saknas',
    draft: 'Utkast',
    measurable: 'Mätbart',
    adopted: 'Antaget/Utarbetat',
    inFollowUp: 'Följs upp',
    met: 'Uppnått',
    partly: 'Delvis',
    notMet: 'Ej uppnått',
    cannotBeAssessed: 'Kan ej bedömas',
    remedyPlan: 'Åtgärdsplan',
    closed: 'Avslutat',
    carriedOver: 'Överfört',
  },
  missing: {
    goal: 'mål',
    parent: 'vad målet relaterar till',
    process: 'process',
    evidence: 'underlag',
    indicator: 'indikator',
    unitOfMeasure: 'måttenhet',
    direction: 'riktning',
    source: 'källa',
    baselineWomen: 'utgångsvärde kvinnor',
    baselineMen: 'utgångsvärde män',
    baselineDate: 'utgångsvärdets datum',
    target: 'målvärde',
    targetDate: 'måldatum',
    adopted: 'antaget datum',
    prepared: 'utarbetat datum',
    followUp: 'uppföljning',
    vagueVerb: 'tydligt verb',
  },
  severities: { error: 'Fel', late: 'Försenad', warning: 'Varning' },
  baselineOrigins: { analysis: 'ur analys', manual: 'manuell', carriedOver: 'överförd' },
  bodies: {
    council: 'Kommunfullmäktige',
    executiveCommittee: 'Kommunstyrelsen',
    municipality: 'Kommunen',
  },
};
