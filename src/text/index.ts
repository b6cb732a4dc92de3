/**
 * Understands every sentence, number format and sheet name that a user meets, in Swedish and English. Each subject
 * has a folder with `sv.ts` and `en.ts`; the Swedish one gives the type, so that a missing translation does not compile.
 */
export type { Language } from './language';
