import type { PlanItems } from './sv';

/** The items of the plan in English; the municipality's own texts stay in its own language. */
export const planItemsEn: PlanItems = {
  visionName: 'Vision',
  visionAddition: (municipality) =>
    `The municipality of ${municipality} offers services and activities on equal terms to all who live there`,
  councilGoal: (municipality) =>
    `The municipality of ${municipality} distributes its resources fairly to women and men, girls and boys in everything it does. ` +
    'Before any decision on changes a gender equality analysis has been made',
  items: {
    1: ({ visionName }) => ({
      heading: `Addition to ${visionName}`,
      text: '',
      relatesTo: '',
      evidence: '',
      responsible: '',
      followUp: '',
    }),
    2: ({ visionName }) => ({
      heading: 'Goal of the whole municipality',
      text: '',
      relatesTo: visionName,
      evidence: '',
      responsible: 'Adopted by the council',
      followUp: 'Annual report',
    }),
    3: () => ({
      heading: 'Goals of committees',
      text: 'Every committee/board has prepared and adopted at least one measurable gender equality goal',
      relatesTo: 'The goal of the whole municipality',
      evidence: '',
      responsible: 'Committee/board',
      followUp: 'Annual report',
    }),
    4: () => ({
      heading: 'Goals of departments',
      text: 'Every department has prepared at least one measurable gender equality goal',
      relatesTo: 'The goals adopted by the committee',
      evidence: 'Statistical analysis of one of the main processes of the department',
      responsible: 'Head of department',
      followUp: 'Goal fulfilment and proposed actions in the operational plan',
    }),
    5: () => ({
      heading: 'Goals of units',
      text: 'Every unit has prepared at least one measurable gender equality goal',
      relatesTo: 'The goals of the department',
      evidence: 'Statistical analysis of a sub-process of its work',
      responsible: 'Head of unit',
      followUp: 'Goal fulfilment and proposed actions to the head of department',
    }),
    6: () => ({
      heading: 'Revision and follow-up',
      text:
        'Adopted goals are followed up and told every year in the annual report. ' +
        'A committee/board that has not met its goal tells the council a remedy plan for meeting it',
      relatesTo: 'All adopted goals',
      evidence: '',
      responsible: 'Committee/board',
      followUp: 'Annual report',
    }),
    7: ({ year }) => ({
      heading: `Action plan ${String(year + 1)}`,
      text: `A new action plan for ${String(year + 1)} is prepared and adopted`,
      relatesTo: '',
      evidence: '',
      responsible: 'Kommunstyrelsen',
      followUp: '',
    }),
  },
};
