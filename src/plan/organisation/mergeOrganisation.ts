import { foldWord } from '../../intake';
import type { Organisation, OrganisationChange, OrganisationUnit } from './organisation';
import type { WantedUnit } from './wantedUnit';

/** What becomes of the organisation, and the number that the next generated id takes. */
export interface MergedOrganisation extends OrganisationChange {
  readonly nextUnitNumber: number;
}

/** The organisation that there is, and every id that has ever been given. */
export interface OrganisationBefore {
  readonly organisation: Organisation;
  readonly nextUnitNumber: number;
  readonly takenIds: ReadonlySet<string>;
}

/**
 * Finds out which unit of the organisation each wanted unit is (contract 7): the same id = renamed or moved; without
 * an id the same name in the same place, else the same unique name = moved; else it is new and gets an id that no
 * unit has had. Units that nobody wants are removed.
 */
export function mergeOrganisation(
  before: OrganisationBefore,
  wanted: readonly WantedUnit[],
): MergedOrganisation {
  const known = recognise(before.organisation, wanted);
  const ids = giveIds(before, wanted, known);
  const organisation = wanted.map((unit, index) => {
    const id = ids.of[index] ?? '';
    return joined(unit, { id, parent: parentId(unit, ids.of) }, known.get(index));
  });
  const was = (differs: (now: OrganisationUnit, then: OrganisationUnit) => boolean): Organisation =>
    organisation.flatMap((now, index) => {
      const then = known.get(index);
      return then !== undefined && differs(now, then) ? [then] : [];
    });
  const kept = new Set([...known.values()]);
  return {
    organisation: inOrder(organisation),
    added: organisation.filter((_, index) => !known.has(index)),
    removed: before.organisation.filter((unit) => !kept.has(unit)),
    renamed: was((now, then) => now.name !== then.name),
    moved: was((now, then) => now.parent !== then.parent),
    nextUnitNumber: ids.next,
  };
}

/** Which unit of before each wanted one is, by its place in the list. */
type Known = ReadonlyMap<number, OrganisationUnit>;

function recognise(organisation: Organisation, wanted: readonly WantedUnit[]): Known {
  const known = new Map<number, OrganisationUnit>();
  const claimed = new Set<OrganisationUnit>();
  const claim = (index: number, candidates: Organisation): void => {
    const [only, ...others] = candidates.filter((unit) => !claimed.has(unit));
    if (only === undefined || others.length > 0 || known.has(index)) return;
    known.set(index, only);
    claimed.add(only);
  };
  wanted.forEach(({ id }, index) => {
    if (id !== undefined)
      claim(
        index,
        organisation.filter((unit) => unit.id === id),
      );
  });
  const without = [...wanted.entries()].filter(([, { id }]) => id === undefined);
  for (const [index, unit] of without) {
    const parent = unit.parent === undefined ? undefined : (known.get(unit.parent)?.id ?? NEW);
    claim(
      index,
      organisation.filter((other) => other.parent === parent && isNamesake(unit, other)),
    );
  }
  for (const [index, unit] of without) {
    const isUnique = without.filter(([, other]) => isNamesake(unit, other)).length === 1;
    if (isUnique)
      claim(
        index,
        organisation.filter((other) => isNamesake(unit, other)),
      );
  }
  return known;
}

/** No unit of before has a parent of this id. */
const NEW = '';

type Named = Pick<OrganisationUnit, 'name' | 'level'>;

function isNamesake(unit: Named, other: Named): boolean {
  return unit.level === other.level && foldWord(unit.name) === foldWord(other.name);
}

interface GivenIds {
  readonly of: readonly string[];
  readonly next: number;
}

function giveIds(before: OrganisationBefore, wanted: readonly WantedUnit[], known: Known): GivenIds {
  const wantedIds = wanted.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const taken = new Set([...before.takenIds, ...wantedIds]);
  let next = before.nextUnitNumber;
  const generate = (): string => {
    while (taken.has(`u${String(next)}`)) next += 1;
    next += 1;
    return `u${String(next - 1)}`;
  };
  const of = wanted.map(({ id }, index) => known.get(index)?.id ?? id ?? generate());
  return { of, next };
}

function parentId({ parent }: WantedUnit, ids: readonly string[]): string | undefined {
  return parent === undefined ? undefined : ids[parent];
}

function joined(
  wanted: WantedUnit,
  place: { readonly id: string; readonly parent: string | undefined },
  before: OrganisationUnit | undefined,
): OrganisationUnit {
  return {
    id: place.id,
    name: wanted.name,
    level: wanted.level,
    ...(place.parent === undefined ? {} : { parent: place.parent }),
    manager: wanted.manager ?? before?.manager ?? '',
    mainProcesses: wanted.mainProcesses ?? before?.mainProcesses ?? [],
    subProcesses: wanted.subProcesses ?? before?.subProcesses ?? [],
  };
}

/** Puts each unit after the one above it, siblings in the order in which they come. */
function inOrder(units: Organisation): Organisation {
  const below = (parent: string | undefined): Organisation =>
    units.filter((unit) => unit.parent === parent).flatMap((unit) => [unit, ...below(unit.id)]);
  return below(undefined);
}
