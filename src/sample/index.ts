/**
 * Understands Exempelkommun, a municipality that does not exist: sheets of realistic size and shape about persons
 * that are made up, the same every time. In it are a Simpson case, spellings of every kind, and rows without a sex.
 */
import type { Grid } from '../vocabulary';
import { associationGrants } from './associationGrants';
import { electedMembers } from './electedMembers';
import { employees } from './employees';
import { homeCareDecisions } from './homeCareDecisions';
import { organisation } from './organisation';
import { createRandomSource } from './randomSource';
import { sampleGrid } from './sampleGrid';
import { schoolResults } from './schoolResults';
import { sickLeave } from './sickLeave';

const SEED = 2014;

/** Makes the sheets of Exempelkommun. */
export function sampleMunicipality(): readonly Grid[] {
  const random = createRandomSource(SEED);
  return [
    homeCareDecisions(random),
    employees(random),
    schoolResults(random),
    associationGrants(random),
    sickLeave(),
    electedMembers(random),
    organisation(),
  ].map(sampleGrid);
}
