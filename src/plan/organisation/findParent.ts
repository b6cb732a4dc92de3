import { COUNCIL_WORDS, foldWord } from '../../intake';
import type { UnitLevel } from '../level';
import { UNIT_LEVELS } from '../level';
import type { PlanFinding } from '../planFinding';
import { PATH_SEPARATOR } from './organisation';
import type { OrganisationRow } from './organisationRow';

/** What a row stands under, or why that cannot be told. */
export type ParentFound =
  | { readonly isCommittee: true; readonly level: 'committee' }
  | { readonly level: UnitLevel; readonly parent: OrganisationRow }
  | { readonly problem: Pick<PlanFinding, 'code' | 'data'> };

const SEPARATORS = /\s*[/>\\→]\s*/;

/** Finds the row that a row stands under: one level up, by its name or its path. */
export function findParent(row: OrganisationRow, rows: readonly OrganisationRow[]): ParentFound {
  const level = row.level ?? levelBelow(row, rows);
  if (level === 'committee') return { isCommittee: true, level };
  const ring = ringOf(row, rows);
  if (ring.length > 0) return { problem: { code: 'unitCycle', data: { units: ring } } };
  const named = rows.filter((other) => other !== row && isNamed(other, row.parent, rows));
  const above = named.filter((other) => levelOf(other, rows) === aboveOf(level));
  const [only, ...others] = above;
  if (only !== undefined && others.length === 0 && level !== undefined) return { level, parent: only };
  const data = { unit: row.name, parent: row.parent };
  if (only !== undefined) {
    return {
      problem: {
        code: 'unitParentAmbiguous',
        data: { ...data, paths: above.map((one) => pathOfRow(one, rows)) },
      },
    };
  }
  return { problem: { code: named.length > 0 ? 'unitLevelSkipped' : 'unitParentUnknown', data } };
}

function aboveOf(level: UnitLevel | undefined): UnitLevel | undefined {
  return level === undefined ? undefined : UNIT_LEVELS[UNIT_LEVELS.indexOf(level) - 1];
}

function levelOf(row: OrganisationRow, rows: readonly OrganisationRow[]): UnitLevel | undefined {
  return row.level ?? (ringOf(row, rows).length > 0 ? undefined : levelBelow(row, rows));
}

/** The level of a row that names none: a committee where it stands under nothing, else one below what it stands under. */
function levelBelow(row: OrganisationRow, rows: readonly OrganisationRow[]): UnitLevel | undefined {
  if (row.parent === '' || COUNCIL_WORDS.has(foldWord(row.parent))) return 'committee';
  if (ringOf(row, rows).length > 0) return undefined;
  const parent = rows.find((other) => other !== row && isNamed(other, row.parent, rows));
  const above = parent === undefined ? undefined : levelOf(parent, rows);
  return above === undefined ? undefined : UNIT_LEVELS[UNIT_LEVELS.indexOf(above) + 1];
}

/** True where a text is the name of a row, or a path that ends with it. */
function isNamed(row: OrganisationRow, text: string, rows: readonly OrganisationRow[]): boolean {
  if (foldWord(row.name) === foldWord(text)) return true;
  const names = text.split(SEPARATORS).filter((name) => name !== '');
  if (names.length < 2) return false;
  const path = pathOfRow(row, rows).split(PATH_SEPARATOR).slice(-names.length);
  return (
    path.length === names.length &&
    path.every((name, index) => foldWord(name) === foldWord(names[index] ?? ''))
  );
}

/** The path of a row as far as names tell it; a name that several have ends it. */
function pathOfRow(row: OrganisationRow, rows: readonly OrganisationRow[]): string {
  return [...ancestors(row, rows)]
    .reverse()
    .map(({ name }) => name)
    .join(PATH_SEPARATOR);
}

/** A row and those above it, by the last name of what each stands under, until nothing or one already met. */
function ancestors(row: OrganisationRow, rows: readonly OrganisationRow[]): readonly OrganisationRow[] {
  const line: OrganisationRow[] = [];
  let next: OrganisationRow | undefined = row;
  while (next !== undefined && !line.includes(next)) {
    line.push(next);
    next = namedAbove(next, rows);
  }
  return line;
}

function namedAbove(row: OrganisationRow, rows: readonly OrganisationRow[]): OrganisationRow | undefined {
  if (row.level === 'committee' || row.parent === '') return undefined;
  const name = foldWord(row.parent.split(SEPARATORS).at(-1) ?? '');
  const named = rows.filter((other) => other !== row && foldWord(other.name) === name);
  const above = aboveOf(row.level);
  return named.find(({ level }) => above !== undefined && level === above) ?? named[0];
}

/** The names of a ring that a row stands in; empty where it stands in none. */
function ringOf(row: OrganisationRow, rows: readonly OrganisationRow[]): readonly string[] {
  const line = ancestors(row, rows);
  const last = line.at(-1);
  const closes = last !== undefined && namedAbove(last, rows) === row;
  return closes ? line.map(({ name }) => name) : [];
}
