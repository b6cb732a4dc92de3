import type { PlanReading } from '../../../src/plan';
import { pathOf, readPlan } from '../../../src/plan';
import { exampleState, WORDS } from '../support/examplePlan';
import { formOf, tableOf } from '../support/forms';

const HEADERS = ['Nivå', 'Namn', 'Överordnad', 'Chef', 'Huvudprocesser', 'Delprocesser', 'Id'];
const before = exampleState();
const idOf = (name: string): string => before.organisation.find((unit) => unit.name === name)?.id ?? '';

function edited(rows: readonly (readonly string[])[], headers = HEADERS): PlanReading {
  const table = tableOf('organisation', headers, rows);
  return readPlan(before, [formOf('organisation', {}, { name: 'Organisation', tables: [table] })], WORDS);
}

function paths({ plan: { organisation } }: PlanReading): readonly string[] {
  return organisation.map(({ id }) => pathOf(organisation, id));
}

const codes = ({ findings }: PlanReading): readonly string[] => findings.map(({ code }) => code);

const replaced = (row: readonly string[], at: number, text: string): readonly string[] =>
  row.map((cell, index) => (index === at ? text : cell));

const SN = ['Nämnd/styrelse', 'Socialnämnden', '', '', '', '', idOf('Socialnämnden')];
const SF = ['Förvaltning', 'Socialförvaltningen', 'Socialnämnden', '', '', '', idOf('Socialförvaltningen')];
const HN = [
  'Enhet/avdelning',
  'Hemtjänst Norra',
  'Socialförvaltningen',
  '',
  '',
  'A; B',
  idOf('Hemtjänst Norra'),
];
const KS = ['Nämnd/styrelse', 'Kommunstyrelsen', '', '', '', '', idOf('Kommunstyrelsen')];

test('rows that say what is remembered change nothing', () => {
  const read = edited([SN, SF, HN, KS]);
  expect(paths(read)).toEqual([
    'Socialnämnden',
    'Socialnämnden / Socialförvaltningen',
    'Socialnämnden / Socialförvaltningen / Hemtjänst Norra',
    'Kommunstyrelsen',
  ]);
  expect(read.findings).toEqual([]);
  expect([read.change.added, read.change.removed, read.change.renamed]).toEqual([[], [], []]);
  expect(read.plan.organisation.find(({ name }) => name === 'Hemtjänst Norra')?.subProcesses).toEqual([
    'A',
    'B',
  ]);
});

test('a name that was changed in its row is the unit renamed', () => {
  const read = edited([SN, SF, replaced(HN, 1, 'Hemtjänst Söder'), KS]);
  expect(read.change.renamed.map(({ name }) => name)).toEqual(['Hemtjänst Norra']);
  expect(read.plan.goals.map(({ id }) => id)).toContain('SN-SF-HN-1');
});

test('a row added in the middle, with words of its own for the level, is a new unit', () => {
  const read = edited([SN, SF, ['Enhet', 'Hemtjänst Södra', 'Socialförvaltningen'], HN, KS]);
  expect(read.change.added.map(({ name }) => name)).toEqual(['Hemtjänst Södra']);
  expect(read.findings).toEqual([]);
});

test('without a level a row stands one below what it stands under', () => {
  const read = edited([SN, SF, ['', 'Hemtjänst Södra', 'Socialförvaltningen'], KS]);
  expect(paths(read)).toContain('Socialnämnden / Socialförvaltningen / Hemtjänst Södra');
});

test('columns that were moved are known by their headings', () => {
  const rows = [SN, SF, HN, KS].map((row) => [row[1] ?? '', row[0] ?? '', ...row.slice(2)]);
  const read = edited(rows, ['Namn', 'Nivå', ...HEADERS.slice(2)]);
  expect(paths(read)).toHaveLength(4);
  expect(read.findings).toEqual([]);
});

test('a row under something that is not there is told, and the unit stays where it was', () => {
  const read = edited([SN, SF, replaced(HN, 2, 'Skolförvaltningen'), KS]);
  expect(codes(read)).toEqual(['unitParentUnknown']);
  expect(read.findings[0]?.where).toEqual({ sheet: 'Organisation', cells: 'A4:G4' });
  expect(paths(read)).toContain('Socialnämnden / Socialförvaltningen / Hemtjänst Norra');
});

test('a new row under something that is not there is told and left out', () => {
  const read = edited([SN, SF, HN, KS, ['Enhet', 'Ny', 'Okänd']]);
  expect(codes(read)).toEqual(['unitParentUnknown']);
  expect(paths(read)).toHaveLength(4);
});

test('two departments of one name need the path, and with the path all is well', () => {
  const rows = [
    ['Nämnd', 'A', ''],
    ['Nämnd', 'B', ''],
    ['Förvaltning', 'Staben', 'A'],
    ['Förvaltning', 'Staben', 'B'],
  ];
  const ambiguous = edited([...rows, ['Enhet', 'Kansliet', 'Staben']]);
  expect(ambiguous.findings).toMatchObject([
    { code: 'unitParentAmbiguous', data: { paths: ['A / Staben', 'B / Staben'] } },
  ]);
  const clear = edited([...rows, ['Enhet', 'Kansliet', 'B / Staben'], ['Enhet', 'Kansliet', 'A/Staben']]);
  expect(clear.findings).toEqual([]);
  expect(paths(clear)).toEqual([
    'A',
    'A / Staben',
    'A / Staben / Kansliet',
    'B',
    'B / Staben',
    'B / Staben / Kansliet',
  ]);
});

test('units under each other in a ring are told by name', () => {
  const read = edited([SN, ['', 'Ena', 'Andra'], ['', 'Andra', 'Ena'], KS]);
  expect(codes(read)).toEqual(['unitCycle', 'unitCycle']);
  expect(read.findings[0]?.data).toEqual({ units: ['Ena', 'Andra'] });
});

test('a unit right under a committee is told: no level may be skipped', () => {
  expect(codes(edited([SN, KS, ['Enhet', 'Ny', 'Socialnämnden']]))).toEqual(['unitLevelSkipped']);
});

test('a row pasted twice is told, and the unit is there once', () => {
  const read = edited([SN, SF, HN, HN, KS]);
  expect(codes(read)).toEqual(['unitIdTwice', 'unitNameTwice']);
  expect(paths(read)).toHaveLength(4);
});

test('a row without a name and a level that nobody knows are told', () => {
  expect(codes(edited([SN, ['Nämnd', '', '', 'Chef'], ['Team', 'Nytt', '']]))).toEqual([
    'unitNameMissing',
    'unitLevelUnknown',
  ]);
});

test('a row that was deleted is the unit removed', () => {
  expect(edited([SN, SF, KS]).change.removed.map(({ name }) => name)).toEqual(['Hemtjänst Norra']);
});
