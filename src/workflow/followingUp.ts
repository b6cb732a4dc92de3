/**
 * Understands the end of the year as a user asks for it: follow up the plan's goals, and begin the plan of the year
 * after. A door of its own beside the door of the room, because it is the root of a chunk: the pane loads it when
 * somebody comes to the follow-up.
 */
export { writeFollowUp } from './followUp/writeFollowUp';
export type { WrittenFollowUp } from './followUp/writeFollowUp';
export { writeNextPlan } from './followUp/writeNextPlan';
export type { WrittenNextPlan } from './followUp/writeNextPlan';
