import type { Language } from '../../text';
import { planTexts } from '../../text';
import type { CheckedPlan } from '../../workflow/planning';

type Plan = CheckedPlan['plan'];
type ItemNumber = CheckedPlan['progress']['items'][number]['item']['number'];

/** Gives what an item of the plan is called. */
export function itemHeading(plan: Plan, number: ItemNumber, language: Language): string {
  const { municipality, year, vision } = plan;
  return planTexts(language).items.items[number]({ municipality, year, visionName: vision.name }).heading;
}
