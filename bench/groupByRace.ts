import { growthExponent } from './growth';
import { arquero } from './groupBy/arquero';
import type { Contestant, Loaded } from './groupBy/contestant';
import { duckdb } from './groupBy/duckdb';
import { jamblad } from './groupBy/jamblad';
import type { PayRow } from './groupBy/payRows';
import { payColumns, payRows } from './groupBy/payRows';
import { plainLoop } from './groupBy/plainLoop';
import { polars } from './groupBy/polars';
import { requireSameAnswers } from './groupBy/requireSameAnswers';
import type { Goal, Measurement, SectionResult } from './result';
import { medianTimes } from './timing';
import type { TwoTimes } from './timing';

const SIZES = [10_000, 100_000, 1_000_000] as const;
const MOST_ROWS = 1_000_000;
const MOST_GROWTH = 1.05;

const RIVALS: Readonly<Record<string, () => Promise<Contestant>>> = {
  arquero,
  'nodejs-polars': polars,
  'duckdb-wasm': duckdb,
};

/** How many times faster we mean to be, taking the rows in included. */
const WANTED_RATIOS = { arquero: 6, 'nodejs-polars': 8, 'duckdb-wasm': 20 } as const;

/** One contestant at one size. */
interface Heat {
  readonly name: string;
  readonly rows: number;
  /** Beginning with rows of a sheet. */
  readonly fromRows: TwoTimes;
  /** Beginning with typed columns that somebody has made already. */
  readonly fromColumns: TwoTimes;
}

/**
 * Takes the same rows in and groups them by sex, 200 units and 10 ages: n, mean, median and quartiles of each group.
 * Every contestant is checked to give the same answers before it is timed.
 */
export async function groupByRace(): Promise<SectionResult> {
  const notes: string[] = [
    'From rows: texts and numbers in rows, as a sheet is read; rivals get a plain loop that codes them into typed arrays.',
    'From columns: the typed arrays are there; rivals take them in by their fastest documented way.',
  ];
  const contestants = [jamblad, plainLoop, ...(await rivals(notes))];
  const heats = SIZES.flatMap((size) => race(contestants, payRows(size)));
  return {
    section: 'Taking rows in and grouping them: sex x 200 units x 10 ages',
    measurements: heats.flatMap(measurementsOf),
    goals: [...ratioGoals(heats), growthGoal(heats)],
    notes,
  };
}

async function rivals(notes: string[]): Promise<readonly Contestant[]> {
  const contestants: Contestant[] = [];
  for (const [name, enter] of Object.entries(RIVALS)) {
    try {
      contestants.push(await enter());
    } catch (error) {
      notes.push(`${name} is not installed here: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return contestants;
}

function race(contestants: readonly Contestant[], rows: readonly PayRow[]): readonly Heat[] {
  const columns = payColumns(rows);
  const expected = answersFrom(plainLoop.loadColumns(columns));
  return contestants.map(({ name, loadRows, loadColumns }) => {
    requireSameAnswers(name, answersFrom(loadRows(rows)), expected);
    requireSameAnswers(name, answersFrom(loadColumns(columns)), expected);
    return {
      name,
      rows: rows.length,
      fromRows: timesOf(() => loadRows(rows)),
      fromColumns: timesOf(() => loadColumns(columns)),
    };
  });
}

function answersFrom({ group, release }: Loaded) {
  const answers = group().answers();
  release?.();
  return answers;
}

function timesOf(first: () => Loaded): TwoTimes {
  return medianTimes({ first, second: ({ group }) => group(), release: ({ release }) => release?.() });
}

function measurementsOf({ name, rows, fromRows, fromColumns }: Heat): readonly Measurement[] {
  return [
    { what: `${name}: from rows, taken in and grouped`, rows, milliseconds: fromRows.both },
    { what: `${name}: from columns, taken in and grouped`, rows, milliseconds: fromColumns.both },
    { what: `${name}: grouped only`, rows, milliseconds: fromColumns.second },
  ];
}

function ratioGoals(heats: readonly Heat[]): readonly Goal[] {
  const largest = heats.filter(({ rows }) => rows === MOST_ROWS);
  const ours = largest.find(({ name }) => name === jamblad.name)!;
  return Object.entries(WANTED_RATIOS).flatMap(([name, wanted]) => {
    const rival = largest.find((heat) => heat.name === name);
    if (rival === undefined) return [];
    return [
      ratioGoal(`${name}, 1M from rows`, rival.fromRows.both / ours.fromRows.both, wanted),
      ratioGoal(`${name}, 1M from columns`, rival.fromColumns.both / ours.fromColumns.both, wanted),
    ];
  });
}

function ratioGoal(against: string, ratio: number, wanted: number): Goal {
  return {
    what: `Faster than ${against}`,
    wanted: `at least ${String(wanted)} times`,
    measured: `${ratio.toFixed(1)} times`,
    met: ratio >= wanted,
  };
}

function growthGoal(heats: readonly Heat[]): Goal {
  const ours = heats.filter(({ name }) => name === jamblad.name);
  const exponent = growthExponent(ours.map(({ rows, fromRows }) => ({ rows, milliseconds: fromRows.both })));
  return {
    what: 'Growth of taking in and grouping, 10k to 1M rows',
    wanted: `exponent at most ${String(MOST_GROWTH)}`,
    measured: exponent.toFixed(2),
    met: exponent <= MOST_GROWTH,
  };
}
