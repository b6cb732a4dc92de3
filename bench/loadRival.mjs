/** Loads a package of this folder. Stands outside the bundle, so that Node looks for the package beside it. */
import { createRequire } from 'node:module';

export const load = (name) => import(name);
export const pathOf = (file) => createRequire(import.meta.url).resolve(file);
