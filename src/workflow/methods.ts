/**
 * Understands the methods of gender mainstreaming as a user asks for them: 4R, JämKAS Plus, SKR's matrices, the basis of
 * a decision, the self-assessment. A door of its own beside the door of the room, because it is the root of a chunk:
 * the pane loads it when somebody comes to it.
 */
export { createMethodSheets } from './methods/createMethodSheets';
export type { MethodWish } from './methods/createMethodSheets';
export type { Method } from '../documents';
