import type { DeadlineName, FormField } from '../../../plan';

/** The label of each cell that people fill in; those of goals and follow-up are exact, by contract 2. */
export interface PlanLabels {
  readonly fields: Readonly<Record<FormField, string>>;
  /** The label of the process, which is another on another level. */
  readonly mainProcess: string;
  readonly subProcess: string;
  readonly deadlines: Readonly<Record<DeadlineName, string>>;
  readonly organisation: Readonly<
    Record<'level' | 'name' | 'parent' | 'manager' | 'mainProcesses' | 'subProcesses' | 'id', string>
  >;
  readonly decisions: Readonly<Record<'matter' | 'date' | 'analysed' | 'link' | 'consequence', string>>;
  readonly actions: Readonly<Record<'what' | 'who' | 'when' | 'resource' | 'status', string>>;
}

/** The labels in Swedish. */
export const planLabelsSv: PlanLabels = {
  fields: {
    visionName: 'Vision',
    visionAddition: 'Tillägg till visionen',
    councilGoal: 'Kommunövergripande mål',
    nationalGoals: 'Nationella mål',
    planAdopted: 'Planen antagen datum',
    planParagraph: 'Planens §',
    planBody: 'Antagen av',
    deadlineCommitteeGoals: 'Nämndernas mål senast',
    deadlineDepartmentGoals: 'Förvaltningarnas mål senast',
    deadlineUnitGoals: 'Enheternas mål senast',
    deadlineUnitFollowUp: 'Enheternas uppföljning senast',
    deadlineDepartmentFollowUp: 'Förvaltningarnas uppföljning senast',
    deadlineNextPlan: 'Nästa handlingsplan senast',
    nextPlanAdopted: 'Nästa handlingsplan antagen datum',
    goal: 'Mål',
    parent: 'Relaterar till',
    contribution: 'Motivering av kopplingen',
    process: 'Process',
    evidence: 'Underlag',
    evidenceDate: 'Uttagsdatum',
    evidencePeriod: 'Period',
    evidencePopulation: 'Population',
    conclusion: 'Slutsats',
    indicator: 'Indikator',
    definition: 'Definition',
    unitOfMeasure: 'Måttenhet',
    direction: 'Riktning',
    measure: 'Mått',
    source: 'Källa',
    baselineWomen: 'Utgångsvärde kvinnor',
    baselineMen: 'Utgångsvärde män',
    baselineDate: 'Utgångsvärdets datum',
    targetGap: 'Målvärde skillnad',
    targetWomen: 'Målvärde kvinnor',
    targetMen: 'Målvärde män',
    targetDate: 'Måldatum',
    tolerance: 'Gräns för delvis uppnått',
    goalType: 'Måltyp',
    goalNationalGoals: 'Nationella delmål',
    responsible: 'Ansvarig',
    prepared: 'Utarbetat datum',
    adopted: 'Antaget datum',
    paragraph: '§',
    outcomeWomen: 'Utfall kvinnor',
    outcomeMen: 'Utfall män',
    outcomeDate: 'Utfallets datum',
    fulfilment: 'Måluppfyllelse',
    proposedActions: 'Förslag på åtgärder',
    submitted: 'Lämnad datum',
    assessmentOverride: 'Egen bedömning',
    overrideReason: 'Skäl till egen bedömning',
    cause: 'Orsak',
    remedyActions: 'Åtgärder',
    remedyResponsible: 'Ansvarig',
    newDate: 'Ny tidpunkt',
    councilDate: 'Redovisas KF datum',
    councilParagraph: '§',
    comment: 'Kommentar',
  },
  mainProcess: 'Huvudprocess',
  subProcess: 'Delprocess',
  deadlines: {
    committeeGoals: 'nämndernas mål',
    departmentGoals: 'förvaltningarnas mål',
    unitGoals: 'enheternas mål',
    unitFollowUp: 'enheternas uppföljning till förvaltningschef',
    departmentFollowUp: 'förvaltningarnas uppföljning i verksamhetsplan',
    nextPlan: 'nästa handlingsplan',
  },
  organisation: {
    level: 'Nivå',
    name: 'Namn',
    parent: 'Överordnad',
    manager: 'Chef',
    mainProcesses: 'Huvudprocesser',
    subProcesses: 'Delprocesser',
    id: 'Id',
  },
  decisions: {
    matter: 'Ärende',
    date: 'Datum',
    analysed: 'Jämställdhetsanalys genomförd (Ja/Nej)',
    link: 'Länk',
    consequence: 'Konsekvens',
  },
  actions: { what: 'Vad', who: 'Vem', when: 'När', resource: 'Resurs', status: 'Status' },
};
