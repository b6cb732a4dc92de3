import type { PlanSettings } from '../../../../src/plan';
import { serialOfDate } from '../../../../src/plan';
import { writePlan } from '../../../../src/workflow/planning';
import { typeIn } from '../../../documents/followUp/support/writtenSheets';
import type { SheetRows } from '../../../support/openExcel';
import type { OpenedWorkspace } from '../../../support/openWorkspace';
import { openWorkspace } from '../../../support/openWorkspace';

/** Two committees, one with a department and a unit. Ids of units are given in this order: u1 to u4, where none is said. */
export const SETTINGS: PlanSettings = {
  municipality: 'Exempelkommun',
  year: 2026,
  organisation: [
    {
      id: 'sn',
      name: 'Socialnämnden',
      level: 'committee',
      children: [
        {
          id: 'sf',
          name: 'Socialförvaltningen',
          level: 'department',
          mainProcesses: ['Biståndshandläggning'],
          children: [
            { id: 'hn', name: 'Hemtjänst Norra', level: 'unit', subProcesses: ['Biståndsbedömning'] },
          ],
        },
      ],
    },
    { id: 'ks', name: 'Kommunstyrelsen', level: 'committee' },
  ],
};

/** Answers in the template of a goal that is measurable: hours of home care, 27.4 for women and 33 for men, to differ by 3. */
export function hoursGoal(
  more: Readonly<Record<string, string | number>> = {},
): Record<string, string | number> {
  return {
    goal: 'Att minska skillnaden i beviljade timmar till högst 3,0',
    parent: 'KF-1',
    indicator: 'Beviljade timmar per månad',
    unitOfMeasure: 'timmar',
    direction: 'Högre är bättre',
    measure: 'Skillnad',
    source: 'Verksamhetssystemet',
    baselineWomen: 27.4,
    baselineMen: 33,
    baselineDate: serialOfDate('2025-12-31'),
    targetGap: -3,
    targetDate: serialOfDate('2026-12-31'),
    ...more,
  };
}

/** Opens a workbook with a plan in which every unit has such a goal. */
export async function plannedWorkspace(
  sheets: Readonly<Record<string, SheetRows>> = { Blad1: [['x']] },
): Promise<OpenedWorkspace> {
  const opened = openWorkspace(sheets);
  await writePlan(opened.workspace, SETTINGS);
  await typeIn(opened.excel, 'goal:sn', hoursGoal({ adopted: serialOfDate('2026-02-20'), paragraph: '§ 8' }));
  await typeIn(opened.excel, 'goal:ks', hoursGoal({ goal: 'Att minska skillnaden i heltidsandel' }));
  await typeIn(opened.excel, 'goal:sf', hoursGoal({ parent: 'SN-1', process: 'Biståndshandläggning' }));
  await typeIn(opened.excel, 'goal:hn', hoursGoal({ parent: 'SN-SF-1', process: 'Biståndsbedömning' }));
  return opened;
}
