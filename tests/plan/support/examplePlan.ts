import type { ChangedPlan, PlanState, UnitSetting } from '../../../src/plan';
import { parseSettings, startPlan } from '../../../src/plan';
import { planTexts } from '../../../src/text';

/** The organisation of contract 7, with a committee that has no department beside it. */
export const EXAMPLE_ORGANISATION: readonly UnitSetting[] = [
  {
    id: 'sn',
    name: 'Socialnämnden',
    level: 'committee',
    children: [
      {
        name: 'Socialförvaltningen',
        level: 'department',
        manager: 'Förvaltningschef',
        mainProcesses: ['Biståndshandläggning'],
        children: [
          {
            name: 'Hemtjänst Norra',
            level: 'unit',
            manager: 'Enhetschef',
            subProcesses: ['Biståndsbedömning'],
          },
        ],
      },
    ],
  },
  { name: 'Kommunstyrelsen', level: 'committee' },
];

/** Words for choices in both languages. */
export const WORDS = [planTexts('sv').choices, planTexts('en').choices];

/** Begins a plan from settings as they stand in a file. */
export function startedPlan(json: unknown): ChangedPlan {
  const parsed = parseSettings(json);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  const started = startPlan(parsed.settings, (municipality) => ({
    vision: { name: 'Vision 11 000', addition: planTexts('sv').items.visionAddition(municipality) },
    councilGoal: planTexts('sv').items.councilGoal(municipality),
  }));
  if ('problems' in started) throw new Error(JSON.stringify(started.problems));
  return started;
}

/** The plan of the example for 2026. */
export function exampleState(): PlanState {
  return startedPlan({
    municipality: 'Exempelkommun',
    year: 2026,
    organisation: EXAMPLE_ORGANISATION,
  }).state;
}
