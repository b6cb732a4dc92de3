import { foldWord } from '../../intake';
import { defined } from '../goals/defined';
import type { UnitLevel } from '../level';
import { UNIT_LEVELS } from '../level';
import type { PlanFinding } from '../planFinding';
import type { Organisation, OrganisationUnit } from './organisation';
import type { OrganisationRow } from './organisationRow';
import { findParent } from './findParent';
import type { WantedUnit } from './wantedUnit';

/** What rows are read against, and where what is odd is told. */
export interface RowContext {
  readonly sheet: string;
  /** As it is remembered: a row that cannot be understood leaves the unit as it was. */
  readonly organisation: Organisation;
  readonly findings: PlanFinding[];
}

/** A row of which it is known what it is and what it stands under. */
interface PlacedRow {
  readonly row: OrganisationRow;
  readonly level: UnitLevel;
  readonly parent?: OrganisationRow;
}

/**
 * Finds out what each row stands under, by name or path. Rings, unknown or ambiguous names, skipped levels and doubles
 * are told; such a row stays where the unit was, or is left out where it is new.
 */
export function resolveRows(written: readonly OrganisationRow[], context: RowContext): readonly WantedUnit[] {
  const rows = withoutDoubleIds(written, context);
  const placed = rows.flatMap((row): readonly PlacedRow[] => {
    const found = findParent(row, rows);
    if ('parent' in found || 'isCommittee' in found) {
      return [{ row, level: found.level, ...('parent' in found ? { parent: found.parent } : {}) }];
    }
    tell(context, row, found.problem);
    return placedAsBefore(row, rows, context);
  });
  return listed(withoutDoubles(withoutLost(placed), context), context.organisation);
}

function tell(
  { sheet, findings }: RowContext,
  { cells }: OrganisationRow,
  problem: Pick<PlanFinding, 'code' | 'data'>,
): void {
  findings.push({ ...problem, severity: 'warning', where: { sheet, cells } } as PlanFinding);
}

function withoutDoubleIds(rows: readonly OrganisationRow[], context: RowContext): readonly OrganisationRow[] {
  const seen = new Set<string>();
  const known = new Set(context.organisation.map(({ id }) => id));
  return rows.map((row) => {
    const { id, ...withoutId } = row;
    if (id === undefined) return row;
    if (!known.has(id)) return withoutId;
    if (!seen.has(id)) {
      seen.add(id);
      return row;
    }
    tell(context, row, { code: 'unitIdTwice', data: { unit: row.name } });
    return withoutId;
  });
}

/** The place that the unit of a row had, where it is still there. */
function placedAsBefore(
  row: OrganisationRow,
  rows: readonly OrganisationRow[],
  { organisation }: RowContext,
): readonly PlacedRow[] {
  const before = unitOfRow(row, organisation);
  if (before === undefined) return [];
  if (before.parent === undefined) return [{ row, level: before.level }];
  const parent = rows.find((other) => unitOfRow(other, organisation)?.id === before.parent);
  return parent === undefined || parent === row ? [] : [{ row, level: before.level, parent }];
}

function unitOfRow({ id, name }: OrganisationRow, organisation: Organisation): OrganisationUnit | undefined {
  if (id !== undefined) return organisation.find((unit) => unit.id === id);
  const [only, ...others] = organisation.filter((unit) => foldWord(unit.name) === foldWord(name));
  return others.length === 0 ? only : undefined;
}

/** Leaves out rows whose unit above was itself left out, or is not on the level above. */
function withoutLost(placed: readonly PlacedRow[]): readonly PlacedRow[] {
  const levels = new Map(placed.map(({ row, level }) => [row, level]));
  const kept = placed.filter(({ level, parent }) => {
    const above = parent === undefined ? undefined : levels.get(parent);
    return parent === undefined ? level === UNIT_LEVELS[0] : above === aboveOf(level);
  });
  return kept.length === placed.length ? kept : withoutLost(kept);
}

function aboveOf(level: UnitLevel): UnitLevel | undefined {
  return UNIT_LEVELS[UNIT_LEVELS.indexOf(level) - 1];
}

function withoutDoubles(placed: readonly PlacedRow[], context: RowContext): readonly PlacedRow[] {
  return placed.filter((one, index) => {
    const isDouble = placed.slice(0, index).some(({ row, level, parent }) => {
      return level === one.level && parent === one.parent && foldWord(row.name) === foldWord(one.row.name);
    });
    if (isDouble) tell(context, one.row, { code: 'unitNameTwice', data: { unit: one.row.name } });
    return !isDouble || one.row.id !== undefined;
  });
}

/** Lists the units, the upper levels first, so that each comes after the one above it. */
function listed(placed: readonly PlacedRow[], organisation: Organisation): readonly WantedUnit[] {
  const inLevels = UNIT_LEVELS.flatMap((level) => placed.filter((one) => one.level === level));
  const places = new Map(inLevels.map(({ row }, index) => [row, index]));
  return inLevels.map(({ row, level, parent }) => {
    const { id, name, manager, mainProcesses, subProcesses } = row;
    const place = parent === undefined ? undefined : places.get(parent);
    const known = id === undefined ? undefined : organisation.find((unit) => unit.id === id);
    return {
      name,
      level,
      ...defined({ id: known?.id, parent: place, manager, mainProcesses, subProcesses }),
    };
  });
}
