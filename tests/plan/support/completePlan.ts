import type { PlanReading, PlanState } from '../../../src/plan';
import { readPlan, sheetKeyOf } from '../../../src/plan';
import type { FormSheet } from '../../../src/vocabulary';
import { exampleState, WORDS } from './examplePlan';
import type { TypedFields } from './forms';
import { formOf, tableOf } from './forms';

/** What is typed on the sheets, by their key; an omission changes it. */
export type Answers = Readonly<Record<string, TypedFields>>;

const STATE = exampleState();

/** The id of a unit of the example. */
export function unitId(name: string): string {
  const unit = STATE.organisation.find((other) => other.name === name);
  if (unit === undefined) throw new Error(`no unit ${name}`);
  return unit.id;
}

export const keyOf = (kind: 'goal' | 'followUp' | 'remedyPlan', name: string): string =>
  sheetKeyOf(kind, unitId(name));

const MEASURED: TypedFields = {
  indicator: 'Heltidsandel',
  unitOfMeasure: 'andel %',
  direction: 'Högre är bättre',
  measure: 'Skillnad',
  source: 'Personalsystemet',
  baselineWomen: 58,
  baselineMen: 86,
  baselineDate: '2025-12-31',
  targetGap: -20,
  targetDate: '2026-12-31',
};

const goal = (text: string, parent: string, more: TypedFields): TypedFields => ({
  goal: text,
  parent,
  ...MEASURED,
  ...more,
});

/** Every goal as it is to be. The outcome, where there is a follow-up, is met with a gap of −18. */
export const COMPLETE_GOALS: Answers = {
  [keyOf('goal', 'Socialnämnden')]: goal('Att minska skillnaden A', 'KF-1', {
    adopted: '2026-02-20',
    paragraph: '§ 4',
  }),
  [keyOf('goal', 'Kommunstyrelsen')]: goal('Att minska skillnaden B', 'KF-1', {
    adopted: '2026-02-28',
    paragraph: '§ 9',
  }),
  [keyOf('goal', 'Socialförvaltningen')]: goal('Att minska skillnaden C', 'SN-1', {
    process: 'Biståndshandläggning',
    evidence: 'Analys 01',
    prepared: '2026-03-31',
  }),
  [keyOf('goal', 'Hemtjänst Norra')]: goal('Att minska skillnaden D', 'SN-SF-1', {
    process: 'Biståndsbedömning',
    evidence: 'Analys 02',
    prepared: '2026-04-30',
  }),
};

const TOLD: TypedFields = {
  outcomeWomen: 68,
  outcomeMen: 86,
  outcomeDate: '2026-09-01',
  fulfilment: 'Skillnaden har minskat.',
  proposedActions: 'Fortsätt.',
};

/** Every goal, followed up and met, and the next plan adopted. */
export const COMPLETE_YEAR: Answers = {
  ...COMPLETE_GOALS,
  [keyOf('followUp', 'Socialnämnden')]: { ...TOLD, submitted: '2026-11-30' },
  [keyOf('followUp', 'Kommunstyrelsen')]: { ...TOLD, submitted: '2026-11-30' },
  [keyOf('followUp', 'Socialförvaltningen')]: { ...TOLD, submitted: '2026-10-31' },
  [keyOf('followUp', 'Hemtjänst Norra')]: { ...TOLD, submitted: '2026-09-30' },
  plan: { nextPlanAdopted: '2026-12-31' },
};

/** Changes single answers; an empty text is one that nobody has given. */
export function withAnswers(answers: Answers, key: string, fields: TypedFields): Answers {
  return { ...answers, [key]: { ...answers[key], ...fields } };
}

/** The sheets on which the answers stand, with a register of decisions where there are any. */
export function sheetsOf(
  answers: Answers,
  decisions: readonly (readonly string[])[] = [],
): readonly FormSheet[] {
  const headers = ['Ärende', 'Datum', 'Jämställdhetsanalys genomförd (Ja/Nej)', 'Länk', 'Konsekvens'];
  const register = formOf('decisions', {}, { tables: [tableOf('decisions', headers, decisions)] });
  return [...Object.entries(answers).map(([key, fields]) => formOf(key, fields)), register];
}

/** Reads the answers as a plan; `change` alters what is remembered. */
export function readAnswers(
  answers: Answers,
  decisions: readonly (readonly string[])[] = [],
  change: Partial<PlanState> = {},
): PlanReading {
  return readPlan({ ...STATE, ...change }, sheetsOf(answers, decisions), WORDS);
}
