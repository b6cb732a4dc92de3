import { COUNCIL_PREFIX, VISION_PREFIX } from '../goalIds/goalPrefixes';
import type { Vision } from '../settings/planSettings';
import type { FieldPlaces } from '../forms/fieldPlaces';
import type { Goal } from './goal';

/** The unit of the two goals that no unit of the organisation has. */
export const MUNICIPALITY = 'municipality';

/** The ids of the vision and of the council's goal. */
export const VISION_ID = `${VISION_PREFIX}-1`;
export const COUNCIL_ID = `${COUNCIL_PREFIX}-1`;

/** Gives the two goals that are texts: what the plan adds to the vision, and the goal that the council has adopted (plan items 1 and 2). */
export function municipalGoals(
  { vision, councilGoal }: { readonly vision: Vision; readonly councilGoal: string },
  places: FieldPlaces,
): readonly Goal[] {
  return [
    { ...EMPTY, id: VISION_ID, level: 'vision', text: vision.addition, places },
    { ...EMPTY, id: COUNCIL_ID, level: 'council', text: councilGoal, parents: [VISION_ID], places },
  ];
}

const EMPTY: Omit<Goal, 'id' | 'level' | 'text' | 'places'> = {
  unit: MUNICIPALITY,
  ordinal: 1,
  parents: [],
  deletedParents: [],
  contribution: '',
  process: '',
  evidence: { name: '', period: '', population: '', conclusion: '' },
  indicators: [
    {
      ordinal: 1,
      name: '',
      definition: '',
      source: '',
      unitOfMeasure: '',
      measure: 'gap',
      baseline: { origin: 'manual' },
      target: {},
      tolerance: 0.5,
    },
  ],
  nationalGoals: '',
  responsible: '',
  paragraph: '',
  actions: [],
};
