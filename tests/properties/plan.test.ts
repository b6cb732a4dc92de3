import fc from 'fast-check';
import type { ChangedPlan, CollectedAnswers, PlanState } from '../../src/plan';
import {
  collectAnswers,
  mergeUnits,
  moveUnit,
  readPlan,
  removeUnit,
  renameUnit,
  sheetKeyOf,
  splitUnit,
} from '../../src/plan';
import type { FormSheet } from '../../src/vocabulary';
import { startedPlan, WORDS } from '../plan/support/examplePlan';
import { formOf } from '../plan/support/forms';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 150);

/** A workbook as far as the plan knows it: what is remembered, what is typed by sheet and field, and Behållna svar. */
interface Workbook {
  readonly state: PlanState;
  readonly typed: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly kept: readonly string[];
  /** Every text that anybody has ever typed. */
  readonly everything: readonly string[];
  /** Every id of a unit or a goal that was ever given. */
  readonly ids: ReadonlySet<string>;
}

const FIELDS = ['goal', 'contribution', 'process', 'conclusion', 'responsible'] as const;

const START: Workbook = (() => {
  const unit = (name: string): object => ({ name, level: 'unit' });
  const department = (name: string, children: object[]): object => ({ name, level: 'department', children });
  const { state } = startedPlan({
    municipality: 'Exempelkommun',
    year: 2026,
    organisation: [
      {
        name: 'Socialnämnden',
        level: 'committee',
        children: [
          department('Staben', [unit('Norra'), unit('Södra')]),
          department('Kontoret', [unit('Norra')]),
        ],
      },
      { name: 'Kommunstyrelsen', level: 'committee', children: [department('Staben', [])] },
    ],
  });
  return { state, typed: {}, kept: [], everything: [], ids: new Set() };
})();

function pick<T>(items: readonly T[], number: number): T | undefined {
  return items[number % Math.max(1, items.length)];
}

function formsOf({ state, typed }: Workbook): readonly FormSheet[] {
  return state.organisation.map(({ id }) => {
    const key = sheetKeyOf('goal', id);
    const ordinals = state.goals.filter(({ unit }) => unit === id).map(({ ordinal }) => ordinal);
    const empty = ordinals.flatMap((ordinal) => FIELDS.map((field) => [`${field} ${String(ordinal)}`, '']));
    return formOf(key, { ...(Object.fromEntries(empty) as object), ...typed[key] });
  });
}

/** Gives the workbook after a change of the organisation: what stood on sheets that are gone is kept. */
function organised(workbook: Workbook, { state, change }: ChangedPlan): Workbook {
  const gone = change.removed.map(({ id }) => sheetKeyOf('goal', id));
  const kept = gone.flatMap((key) => Object.values(workbook.typed[key] ?? {}));
  const typed = Object.fromEntries(Object.entries(workbook.typed).filter(([key]) => !gone.includes(key)));
  return { ...workbook, state, typed, kept: [...workbook.kept, ...kept] };
}

type Step = (workbook: Workbook, text: string) => Workbook;

function typeIn(workbook: Workbook, key: string, name: string, text: string): Workbook {
  const before = workbook.typed[key]?.[name];
  if (before !== undefined) return workbook;
  return {
    ...workbook,
    typed: { ...workbook.typed, [key]: { ...workbook.typed[key], [name]: text } },
    everything: [...workbook.everything, text],
  };
}

const number = fc.nat({ max: 30 });

const edit = fc.tuple(number, fc.constantFrom(...FIELDS)).map(([index, field]): Step => (workbook, text) => {
  const goal = pick(workbook.state.goals, index);
  if (goal === undefined) return workbook;
  return typeIn(workbook, sheetKeyOf('goal', goal.unit), `${field} ${String(goal.ordinal)}`, text);
});

/** Few, so that units that are gone have namesakes. */
const name = fc.constantFrom('Norra', 'Södra', 'Ny enhet');

const rename = fc.tuple(number, name).map(([index, text]): Step => (workbook) => {
  const unit = pick(workbook.state.organisation, index);
  return unit === undefined ? workbook : organised(workbook, renameUnit(workbook.state, unit.id, text));
});

const move = fc.tuple(number, number).map(([index, to]): Step => ({ state, ...rest }) => {
  const workbook = { state, ...rest };
  const unit = pick(
    state.organisation.filter(({ level }) => level === 'unit'),
    index,
  );
  const department = pick(
    state.organisation.filter(({ level }) => level === 'department'),
    to,
  );
  if (unit === undefined || department === undefined) return workbook;
  return organised(workbook, moveUnit(state, unit.id, department.id));
});

const remove = number.map((index): Step => (workbook) => {
  const unit = pick(workbook.state.organisation, index);
  return unit === undefined ? workbook : organised(workbook, removeUnit(workbook.state, unit.id));
});

const split = fc.tuple(number, name).map(([index, text]): Step => (workbook) => {
  const unit = pick(workbook.state.organisation, index);
  return unit === undefined ? workbook : organised(workbook, splitUnit(workbook.state, unit.id, text));
});

const merge = fc.tuple(number, number).map(([index, into]): Step => (workbook) => {
  const unit = pick(workbook.state.organisation, index);
  const others = workbook.state.organisation.filter(
    ({ id, level }) => level === unit?.level && id !== unit.id,
  );
  const other = pick(others, into);
  if (unit === undefined || other === undefined) return workbook;
  const merged = mergeUnits(workbook.state, unit.id, other.id);
  const moved = merged.moves.reduce<Workbook>((now, { from, to }) => {
    const [source, target] = [sheetKeyOf('goal', from.unit), sheetKeyOf('goal', to.unit)];
    const answers = Object.entries(now.typed[source] ?? {}).filter(([name]) =>
      name.endsWith(` ${String(from.ordinal)}`),
    );
    const renamed = answers.map(([name, text]) => [
      `${name.split(' ')[0] ?? ''} ${String(to.ordinal)}`,
      text,
    ]);
    const left = Object.entries(now.typed[source] ?? {}).filter(
      ([name]) => !answers.some(([other]) => other === name),
    );
    return {
      ...now,
      typed: {
        ...now.typed,
        [source]: Object.fromEntries(left),
        [target]: { ...now.typed[target], ...(Object.fromEntries(renamed) as object) },
      },
    };
  }, workbook);
  return organised(moved, merged);
});

/** A file that was handed out long ago, or just now, comes back with an answer. */
const collect = fc
  .tuple(number, fc.constantFrom(...FIELDS))
  .map(([index, field]): Step => (workbook, text) => {
    const known = [...workbook.state.organisation.map(({ id }) => id), 'long-gone'];
    const key = sheetKeyOf('goal', pick(known, index) ?? '');
    const file = { file: 'a.xlsx', state: workbook.state, forms: [formOf(key, { [`${field} 1`]: text })] };
    const collected = collectAnswers({ state: workbook.state, forms: formsOf(workbook) }, [file]);
    return { ...taken(workbook, collected), everything: [...workbook.everything, text] };
  });

function taken(workbook: Workbook, { answers, conflicts, unplaced }: CollectedAnswers): Workbook {
  const filled = answers.reduce<Workbook>(
    (now, { key, field, ordinal, cell }) =>
      typeIn(now, key, `${field} ${String(ordinal)}`, String(cell.value)),
    workbook,
  );
  const seen = [
    ...conflicts.map(({ theirs }) => theirs),
    ...unplaced.flatMap(({ cells }) => cells.map(({ value }) => String(value))),
  ];
  return { ...filled, kept: [...filled.kept, ...seen] };
}

const steps = fc.array(
  fc.oneof({ arbitrary: edit, weight: 4 }, rename, move, remove, split, merge, collect),
  {
    maxLength: 40,
    size: 'max',
  },
);

function idsOf({ state: { organisation, goals } }: Workbook): readonly string[] {
  return [...organisation, ...goals].map(({ id }) => id);
}

function run(path: readonly Step[]): readonly Workbook[] {
  const workbooks: Workbook[] = [START];
  path.forEach((step, index) => {
    const before = workbooks.at(-1) ?? START;
    const now = step(before, `Text ${String(index)}`);
    workbooks.push({ ...now, ids: new Set([...before.ids, ...idsOf(now)]) });
  });
  return workbooks;
}

test('whatever is edited, renamed, moved, removed, split, merged and collected, every typed text is there', () => {
  fc.assert(
    fc.property(steps, (path) => {
      const last = run(path).at(-1) ?? START;
      const { plan, findings } = readPlan(last.state, formsOf(last), WORDS);
      const seen = new Set([
        ...last.kept,
        ...plan.goals.flatMap(({ text, contribution, process, evidence, responsible }) => [
          text,
          contribution,
          process,
          evidence.conclusion,
          responsible,
        ]),
      ]);
      expect(last.everything.filter((text) => !seen.has(text))).toEqual([]);
      expect(findings.filter(({ code }) => code !== 'processUnknown')).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('whatever becomes of the organisation, an id of a unit or a goal is never given twice', () => {
  fc.assert(
    fc.property(steps, (path) => {
      const workbooks = run(path);
      workbooks.slice(1).forEach((now, index) => {
        const before = workbooks[index] ?? START;
        const had = new Set(idsOf(before));
        const anew = idsOf(now).filter((id) => !had.has(id));
        expect(anew.filter((id) => before.ids.has(id))).toEqual([]);
        expect(new Set(idsOf(now)).size).toBe(idsOf(now).length);
      });
    }),
    { numRuns: RUNS },
  );
});

test('a plan that is remembered again without a change is the same plan', () => {
  fc.assert(
    fc.property(steps, (path) => {
      const last = run(path).at(-1) ?? START;
      const once = readPlan(last.state, formsOf(last), WORDS);
      const again = readPlan(once.state, formsOf(last), WORDS);
      expect(again.plan).toEqual(once.plan);
      expect(again.state).toEqual(once.state);
    }),
    { numRuns: RUNS },
  );
});
