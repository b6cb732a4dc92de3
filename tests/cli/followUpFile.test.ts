import { runCommand } from '../../src/cli/runCommand';
import { openWorkbook, saveWorkbook, startEmulatedExcel } from '../../src/emulator';
import { serialOfDate } from '../../src/plan';
import { typeIn } from '../documents/followUp/support/writtenSheets';
import type { FakeConsole } from '../support/fakeConsole';
import { fakeConsole } from '../support/fakeConsole';
import { withPort } from '../support/openExcel';
import { workbookFile } from '../support/workbookFile';
import { hoursGoal, SETTINGS } from '../workflow/followUp/support/plannedWorkspace';

type Typed = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** Opens a file, types in its forms by their keys, and saves it under another name. */
async function typeInFile(console: FakeConsole, from: string, to: string, typed: Typed): Promise<void> {
  const bytes = console.files.get(from);
  if (!(bytes instanceof Uint8Array)) throw new Error(`no file ${from}`);
  const excel = withPort(startEmulatedExcel({ workbook: await openWorkbook(bytes) }));
  for (const [key, answers] of Object.entries(typed)) await typeIn(excel, key, answers);
  console.files.set(to, await saveWorkbook(excel.workbook));
}

async function run(console: FakeConsole, call: string): Promise<void> {
  const code = await runCommand(call.split(' '), console);
  expect([code, ...console.complaints, ...console.traced]).toEqual([0]);
}

async function sheetsIn(console: FakeConsole, file: string): Promise<readonly string[]> {
  const bytes = console.files.get(file);
  if (!(bytes instanceof Uint8Array)) throw new Error(`no file ${file}`);
  return (await openWorkbook(bytes)).sheets
    .filter(({ visibility }) => visibility === 'Visible')
    .map(({ name }) => name);
}

const DAY = { outcomeDate: serialOfDate('2026-09-01') };

test('a year goes from plan to goals, outcomes, follow-up, remedy plan and the plan of the year after', async () => {
  const console = fakeConsole({
    'in.xlsx': await workbookFile({ Data: [['a', 'b']] }),
    's.json': JSON.stringify(SETTINGS),
  });
  await run(console, 'plan in.xlsx --settings s.json --out plan.xlsx');
  await typeInFile(console, 'plan.xlsx', 'goals.xlsx', {
    'goal:sn': hoursGoal({ adopted: serialOfDate('2026-02-20'), paragraph: '§ 8' }),
    'goal:ks': hoursGoal({ goal: 'Att minska skillnaden i heltidsandel', targetGap: -1 }),
    'goal:sf': hoursGoal({ parent: 'SN-1', process: 'Biståndshandläggning' }),
    'goal:hn': hoursGoal({ parent: 'SN-SF-1', process: 'Biståndsbedömning' }),
  });
  await run(console, 'follow-up goals.xlsx --out open.xlsx --date 2026-09-01');
  await typeInFile(console, 'open.xlsx', 'told.xlsx', {
    'followUp:sn': { outcomeWomen: 29.1, outcomeMen: 31.7, ...DAY },
    'followUp:ks': { outcomeWomen: 30, outcomeMen: 33, ...DAY },
    'followUp:sf': { outcomeWomen: 26, outcomeMen: 33, ...DAY },
  });
  await run(console, 'follow-up told.xlsx --out followed.xlsx --date 2026-10-15 --json f.json');
  const json = JSON.parse(String(console.files.get('f.json'))) as {
    readonly goals: readonly {
      readonly id: string;
      readonly assessment?: string;
      readonly shareOfWay?: unknown;
    }[];
    readonly remedyPlans: unknown;
    readonly rules: readonly { readonly rule: string; readonly goal?: string; readonly severity: string }[];
  };
  const judged = json.goals.filter(({ assessment }) => assessment !== undefined);
  // (5.6 − 2.6) / (5.6 − 3) = 15 / 13; (5.6 − 3) / (5.6 − 1) = 13 / 23; (5.6 − 7) / (5.6 − 3) = −7 / 13.
  expect(judged.map(({ id, assessment }) => [id, assessment])).toEqual([
    ['SN-1', 'met'],
    ['SN-SF-1', 'notMet'],
    ['SN-SF-HN-1', 'cannotBeAssessed'],
    ['KS-1', 'partly'],
  ]);
  expect(judged.find(({ id }) => id === 'SN-1')?.shareOfWay).toBeCloseTo(15 / 13, 9);
  expect(judged.find(({ id }) => id === 'KS-1')?.shareOfWay).toBeCloseTo(13 / 23, 9);
  expect(judged.find(({ id }) => id === 'SN-SF-1')?.shareOfWay).toBeCloseTo(-7 / 13, 9);
  expect(json.remedyPlans).toEqual([
    { unit: 'Kommunstyrelsen', path: 'Kommunstyrelsen', goal: 'KS-1', reportedToCouncil: null },
  ]);
  expect(json.rules).toContainEqual(expect.objectContaining({ rule: 'R9', goal: 'KS-1', severity: 'error' }));
  expect(json.rules).toContainEqual(expect.objectContaining({ rule: 'R5', severity: 'late' }));
  expect(await sheetsIn(console, 'followed.xlsx')).toEqual(
    expect.arrayContaining([
      'Läget',
      'Uppföljning – Hemtjänst Norra',
      'Åtgärdsplan – Kommunstyrelsen',
      'Data',
    ]),
  );
  await run(console, 'next-plan followed.xlsx --year 2027 --out next.xlsx');
  expect(console.said.join('\n')).toContain('KS-1 → KS-3');
  const names = await sheetsIn(console, 'next.xlsx');
  expect(names.filter((name) => /^(?:Uppföljning|Åtgärdsplan|Läget)/.test(name))).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['Data', 'Plan', 'Mål – Kommunstyrelsen']));
  expect(await sheetsIn(console, 'followed.xlsx')).toContain('Läget');
});

test('a workbook without a plan, and a year that is not later, are refused in a sentence', async () => {
  const console = fakeConsole({
    'in.xlsx': await workbookFile({ Data: [['a', 'b']] }),
    's.json': JSON.stringify(SETTINGS),
  });
  expect(await runCommand('follow-up in.xlsx --out ut.xlsx'.split(' '), console)).toBe(1);
  expect(await runCommand('next-plan in.xlsx --year 2027 --out ut.xlsx'.split(' '), console)).toBe(1);
  expect(await runCommand('plan in.xlsx --settings s.json --out plan.xlsx'.split(' '), console)).toBe(0);
  expect(await runCommand('next-plan plan.xlsx --year 2026 --out ut.xlsx'.split(' '), console)).toBe(1);
  expect(console.complaints.at(-1)).toBe(
    'Planen i arbetsboken är för 2026, så nästa plan kan inte vara för 2026. Ange ett senare år.',
  );
  expect(console.files.has('ut.xlsx')).toBe(false);
});

test('a day that there is not, and a missing year, are wrong usage', async () => {
  const console = fakeConsole({});
  expect(await runCommand('follow-up in.xlsx --out ut.xlsx --date 2026-02-30'.split(' '), console)).toBe(2);
  expect(await runCommand('next-plan in.xlsx --out ut.xlsx'.split(' '), console)).toBe(2);
});
