import { runCommand } from '../../src/cli/runCommand';
import type { EmulatedExcel } from '../../src/emulator';
import { openWorkbook, saveWorkbook, startEmulatedExcel } from '../../src/emulator';
import { serialOfDate } from '../../src/plan';
import type { FakeConsole } from '../support/fakeConsole';
import { fakeConsole } from '../support/fakeConsole';
import { sheetNames, textsOn, typeAt, typeBeside, valueBeside, valuesOf } from '../support/fillForm';
import type { Typed } from '../support/fillForm';
import { convertWithLibreOffice } from '../support/libreOffice';
import { municipality } from '../support/municipality';
import { workbookFile } from '../support/workbookFile';

const SETTINGS = municipality({ committees: 5, departments: 6, units: 11 });
const DAY = '2026-05-15';

type Answers = Readonly<Record<string, Typed>>;

/** What every goal has. A gap of 9.4 − 18.9 = −9.5 that is to be −5 at the end of the year. */
const MEASURABLE: Answers = {
  Mål: 'Att minska skillnaden i beviljade timmar',
  Indikator: 'beviljade timmar',
  Måttenhet: 'timmar',
  Riktning: 'Högre är bättre',
  Mått: 'Skillnad',
  Källa: 'verksamhetssystemet',
  'Utgångsvärde kvinnor': 9.4,
  'Utgångsvärde män': 18.9,
  'Utgångsvärdets datum': serialOfDate('2025-12-31'),
  'Målvärde skillnad': -5,
  Måldatum: serialOfDate('2026-12-31'),
};

const EVIDENCE: Answers = { Underlag: 'Uttag ur systemet', Uttagsdatum: serialOfDate('2026-01-15') };

/** The sheets of a plan with what is typed on each, by the name of the unit. */
type Filling = ReadonlyMap<string, Answers>;

function completeYear(): Map<string, Answers> {
  const filling = new Map<string, Answers>();
  for (const [c, committee] of (SETTINGS.organisation ?? []).entries()) {
    filling.set(committee.name, {
      ...MEASURABLE,
      'Relaterar till': 'KF-1',
      'Antaget datum': serialOfDate('2026-02-20'),
      'Utarbetat datum': serialOfDate('2026-02-10'),
      '§': `§ ${String(c + 1)}`,
    });
    for (const department of committee.children ?? []) {
      filling.set(department.name, {
        ...MEASURABLE,
        ...EVIDENCE,
        Huvudprocess: department.mainProcesses?.[0] ?? '',
        'Relaterar till': `N${String(c + 1)}-1`,
        'Utarbetat datum': serialOfDate('2026-03-20'),
      });
      for (const unit of department.children ?? []) {
        filling.set(unit.name, {
          ...MEASURABLE,
          ...EVIDENCE,
          Delprocess: unit.subProcesses?.[0] ?? '',
          'Relaterar till': `N${String(c + 1)}-${initials(department.name)}-1`,
          'Utarbetat datum': serialOfDate('2026-04-20'),
        });
      }
    }
  }
  return filling;
}

/** `Förvaltning 3` → `F3`. */
function initials(name: string): string {
  return name.replace(/^(\p{L})\p{L}* (\d+)$/u, '$1$2');
}

async function writtenPlan(console: FakeConsole): Promise<void> {
  const call = ['plan', 'in.xlsx', '--settings', 's.json', '--out', 'plan.xlsx'];
  expect([await runCommand(call, console), console.complaints]).toEqual([0, []]);
}

async function opened(console: FakeConsole, file: string): Promise<EmulatedExcel> {
  const workbook = await openWorkbook(console.files.get(file) as Uint8Array);
  return startEmulatedExcel({ workbook });
}

async function fill(excel: EmulatedExcel, filling: Filling): Promise<void> {
  for (const [unit, answers] of filling) {
    for (const [label, value] of Object.entries(answers)) {
      await typeBeside(excel, { sheet: `Mål – ${unit}`, label }, value);
    }
  }
}

interface CheckJson {
  readonly rules: readonly { rule: string; severity: string; unit: string; missing: readonly string[] }[];
  readonly goals: readonly { id: string; status: string; measurable: boolean }[];
  readonly findings: readonly unknown[];
}

/** Fills in a year, lets LibreOffice calculate it, and checks it. */
async function checkedYear(
  filling: Filling,
  decision: readonly Typed[],
): Promise<{ readonly checked: CheckJson; readonly excel: EmulatedExcel }> {
  const console = fakeConsole({
    'in.xlsx': await workbookFile({ Data: [['a']] }),
    's.json': JSON.stringify(SETTINGS),
  });
  await writtenPlan(console);
  const excel = await opened(console, 'plan.xlsx');
  await fill(excel, filling);
  // Title, line, link, blank, caption, headings: the first decision stands in row 7.
  for (const [column, value] of decision.entries()) {
    await typeAt(excel, { sheet: 'Beslut', row: 6, column }, value);
  }
  const ours = await allValues(excel);
  const recalculated = await convertWithLibreOffice(await saveWorkbook(excel.workbook), 'xlsx');
  console.files.set('filled.xlsx', recalculated);
  const call = ['check', 'filled.xlsx', '--date', DAY, '--json', 'check.json'];
  expect([await runCommand(call, console), console.complaints, console.traced]).toEqual([0, [], []]);
  const checked = JSON.parse(String(console.files.get('check.json'))) as CheckJson;
  const filled = await opened(console, 'filled.xlsx');
  expect(await allValues(filled)).toEqual(ours);
  return { checked, excel: filled };
}

/** What every sheet of the plan shows; numbers to nine decimals. */
async function allValues(excel: EmulatedExcel): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const shown = new Map<string, readonly unknown[]>();
  for (const sheet of await sheetNames(excel)) {
    const values = (await valuesOf(excel, sheet)).flat();
    shown.set(
      sheet,
      values.map((value) => (typeof value === 'number' ? value.toFixed(9) : value)),
    );
  }
  return shown;
}

const DECIDED: readonly Typed[] = ['Nytt badhus', serialOfDate('2026-03-01'), 'Ja', 'dnr 12', 'Lika'];

test('a year that is filled in by five committees, six departments and eleven units breaks no rule', async () => {
  const { checked, excel } = await checkedYear(completeYear(), DECIDED);
  expect(checked.rules).toEqual([]);
  expect(checked.findings).toEqual([]);
  expect(checked.goals).toHaveLength(2 + 5 + 6 + 11);
  expect(new Set(checked.goals.slice(2).map(({ status }) => status))).toEqual(new Set(['adopted']));
  const sheet = 'Mål – Nämnd 1';
  expect(await valueBeside(excel, { sheet, label: 'Förslag till formulering' })).toBe(
    'Att minska skillnaden mellan kvinnor och män i beviljade timmar från 9,5 till högst 5,0 timmar senast 2026-12-31 (källa: verksamhetssystemet)',
  );
  expect(await valueBeside(excel, { sheet, label: 'Mätbart?' })).toBe('Ja');
  expect(await valueBeside(excel, { sheet, label: 'Tidsatt?' })).toBe('Ja, 2026-12-31');
  // (−5 − −9.5) / (365 / 365.25) = 4.503…
  expect(await valueBeside(excel, { sheet, label: 'Målet kräver per år' })).toBeCloseTo(4.50308, 4);
  expect(await textsOn(excel, 'Plan')).toEqual(
    expect.arrayContaining([
      '5 av 5 har minst ett mätbart mål',
      '6 av 6 har minst ett mätbart mål',
      '11 av 11 har minst ett mätbart mål',
    ]),
  );
}, 300_000);

test('exactly the rules that are broken are told', async () => {
  const filling = completeYear();
  const change = (unit: string, answers: Answers): void => {
    filling.set(unit, { ...filling.get(unit), ...answers });
  };
  const leaveOut = (unit: string, ...labels: readonly string[]): void => {
    const kept = Object.entries(filling.get(unit) ?? {}).filter(([label]) => !labels.includes(label));
    filling.set(unit, Object.fromEntries(kept));
  };
  leaveOut('Nämnd 2', 'Antaget datum');
  leaveOut('Förvaltning 3', 'Relaterar till');
  change('Förskola 1', { 'Målvärde skillnad': -12 });
  leaveOut('Grundskola 2', 'Underlag', 'Uttagsdatum');
  change('Fritid 3', { Mål: 'Att främja jämställdhet', 'Relaterar till': 'KF-1' });
  const { checked } = await checkedYear(filling, ['Nytt badhus', serialOfDate('2026-03-01'), 'Nej']);
  expect(
    checked.rules.map(({ rule, severity, unit, missing }) => [rule, severity, unit, ...missing].join(' ')),
  ).toEqual([
    'R1 late Nämnd 2 adopted',
    'R2 error Förvaltning 3 parent',
    'R3 error Grundskola 2 evidence',
    'R3 error Fritid 3 parent',
    // A gap of −9.5 that is to be −12 would grow.
    'R4 error Förskola 1 target',
    'R4 warning Fritid 3 vagueVerb',
    'R13 error Kommunfullmäktige',
  ]);
}, 300_000);
