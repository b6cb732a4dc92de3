import type { Estimate } from '../../vocabulary';
import { notEstimable } from '../../vocabulary';
import type { CountTable, TableMask } from '../smallCounts/suppressTables';
import { derived } from './derived';

/** The groups for which the law asks for key figures of sick leave (SFS 2002:1065; domain.md 3.3). */
export const SICK_LEAVE_GROUPS = ['women', 'men', 'to29', 'from30to49', 'from50'] as const;

/** A group of employees in the key figures of sick leave. */
export type SickLeaveGroup = (typeof SICK_LEAVE_GROUPS)[number];

/** What is known of a group in one year. Hours; what nobody has given is absent. */
export interface GroupHours {
  readonly employees?: number;
  readonly sick?: number;
  readonly ordinary?: number;
}

/** The hours of one year, by group; `longSick` is the sick leave of 60 days or more, of everybody. */
export interface SickLeaveYear {
  readonly year: number;
  readonly groups: Readonly<Record<SickLeaveGroup, GroupHours>>;
  readonly longSick?: number;
}

/** The seven key figures and the gap, in the order in which they stand in the table. */
export const SICK_LEAVE_FIGURES = [
  'total',
  'long',
  'women',
  'men',
  'gap',
  'to29',
  'from30to49',
  'from50',
] as const;

/** The name of a row in the table of sick leave. */
export type SickLeaveFigure = (typeof SICK_LEAVE_FIGURES)[number];

/** Shares 0..1 of one year; the gap is women's minus men's. What nobody has given is absent. */
export type SickLeaveFigures = Readonly<Partial<Record<SickLeaveFigure, Estimate>>>;

/** Which key figures of a year must not be shown. */
export type HiddenGroups = ReadonlyMap<SickLeaveFigure, 'primary' | 'complementary'>;

const AGES = ['to29', 'from30to49', 'from50'] as const;

/**
 * Gives the tables of persons behind the key figures of a year, for `suppressTables` with the rule of sick leave:
 * women and men, and the ages, where their numbers are known. Everybody of an age stands as women there: the law
 * asks for no more.
 */
export function sickLeaveTables({ year, groups }: SickLeaveYear): readonly CountTable[] {
  const { women, men } = groups;
  const ages = AGES.flatMap((age) => {
    const persons = groups[age].employees;
    return persons === undefined ? [] : [{ key: [age], women: persons, men: 0 }];
  });
  const all = ages.reduce((sum, row) => sum + row.women, 0);
  return [
    {
      people: `sick leave ${String(year)}, sex`,
      by: ['sex'],
      rows:
        women.employees === undefined || men.employees === undefined
          ? []
          : [{ key: ['all'], women: women.employees, men: men.employees }],
    },
    {
      people: `sick leave ${String(year)}, age`,
      by: ['age'],
      rows: ages,
      ...(ages.length === AGES.length ? { whole: { women: all, men: 0 } } : {}),
    },
  ];
}

/** Gives which key figures of a year are hidden, by the masks of its two tables in `sickLeaveTables`. */
export function hiddenGroups(
  tables: readonly CountTable[],
  masks: readonly (TableMask | undefined)[],
): HiddenGroups {
  const hidden = new Map<SickLeaveFigure, 'primary' | 'complementary'>();
  const [sexes, ages] = masks;
  for (const [cell, reason] of sexes?.rows[0] ?? []) {
    if (cell === 'women' || cell === 'men') hidden.set(cell, reason);
    if (cell === 'total') hidden.set('total', reason).set('long', reason);
  }
  tables[1]?.rows.forEach(({ key: [age] }, index) => {
    const reason = ages?.rows[index]?.get('women');
    const group = AGES.find((one) => one === age);
    if (reason !== undefined && group !== undefined) hidden.set(group, reason);
  });
  return hidden;
}

/**
 * Works out the key figures of a year: sick leave as a share of ordinary working hours, in all and by group, and how
 * much of it is of 60 days or more.
 */
export function sickLeaveFigures(
  { groups, longSick }: SickLeaveYear,
  hidden: HiddenGroups = new Map(),
): SickLeaveFigures {
  const { women, men } = groups;
  const all = sumOf(women, men);
  const figures: Record<SickLeaveFigure, Estimate | undefined> = {
    total: shareOf(all.sick, all.ordinary),
    long: shareOf(longSick, all.sick),
    women: shareOf(women.sick, women.ordinary),
    men: shareOf(men.sick, men.ordinary),
    gap: undefined,
    to29: shareOf(groups.to29.sick, groups.to29.ordinary),
    from30to49: shareOf(groups.from30to49.sick, groups.from30to49.ordinary),
    from50: shareOf(groups.from50.sick, groups.from50.ordinary),
  };
  const shown = SICK_LEAVE_FIGURES.flatMap((name): readonly (readonly [SickLeaveFigure, Estimate])[] => {
    const figure = figures[name];
    if (figure === undefined) return [];
    return [[name, hidden.has(name) ? notEstimable('suppressed') : figure]];
  });
  return withGap(Object.fromEntries(shown));
}

function withGap(figures: SickLeaveFigures): SickLeaveFigures {
  const { women, men } = figures;
  if (women === undefined || men === undefined) return figures;
  return { ...figures, gap: derived([women, men], (ofWomen = 0, ofMen = 0) => ofWomen - ofMen) };
}

function sumOf(women: GroupHours, men: GroupHours): GroupHours {
  const sum = (one: number | undefined, other: number | undefined): number | undefined =>
    one === undefined || other === undefined ? undefined : one + other;
  const sick = sum(women.sick, men.sick);
  const ordinary = sum(women.ordinary, men.ordinary);
  return { ...(sick === undefined ? {} : { sick }), ...(ordinary === undefined ? {} : { ordinary }) };
}

function shareOf(part: number | undefined, whole: number | undefined): Estimate | undefined {
  if (part === undefined || whole === undefined) return undefined;
  return whole === 0 ? notEstimable('zeroDenominator') : part / whole;
}
